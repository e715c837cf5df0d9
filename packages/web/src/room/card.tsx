import { claimLine, howItSpeaksInShort, plainWords, whoSpeaks } from '@sanad/core/i18n'
import { STANCE } from '@sanad/core/statement'
import type { StandingStatement } from '@sanad/server/client'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode, useEffect, useRef } from 'react'
import { Quoted, useWords, type WebWords } from '../words/index.ts'
import { asItStands, figuresOf, shapeOf } from './shown.ts'

interface Given {
  readonly standing: StandingStatement
  readonly lang: string | null
  readonly isHere: boolean
  /** Whether the focus goes along with where one is. */
  readonly takesFocus: boolean
  readonly onPick: (id: string) => void
  /** What can be done here, and what is said against it; only where one is. */
  readonly children?: ReactNode
}

/** One statement of the report: who, how, in which words, and what was decided about it. */
export const Card = memo(function Card(given: Given): ReactNode {
  const { standing, lang, isHere, takesFocus, onPick, children } = given
  const words = useWords()
  const { statement, decided } = standing
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isHere && takesFocus) button.current?.focus({ preventScroll: true })
  }, [isHere, takesFocus])
  const shown = asItStands(standing)
  return (
    <li
      className="statement"
      data-statement={statement.id}
      data-decided={decided.kind}
      aria-current={isHere ? 'true' : undefined}
    >
      <button
        ref={button}
        type="button"
        className="who"
        aria-describedby={`said-${statement.id}`}
        onClick={() => onPick(statement.id)}
      >
        <bdi>{whoSpeaks(shown, words)}</bdi>
      </button>
      <p className="how small muted">{words.digits(howItSpeaksInShort(shown, words))}</p>
      <p id={`said-${statement.id}`} className={`said ${shapeOf(shown)}`}>
        <Quoted lang={lang}>{plainWords(shown.content.text)}</Quoted>
      </p>
      <Tags standing={standing} words={words} />
      {isHere ? children : null}
    </li>
  )
})

/** Stance, figures and what was decided, in words: nothing here rests on colour. */
function Tags({
  standing,
  words,
}: {
  readonly standing: StandingStatement
  readonly words: WebWords
}): ReactNode {
  const shown = asItStands(standing)
  const { decided, acts } = standing
  const comments = acts.filter(({ act }) => act.kind === 'comment').length
  const sure = shown.reader === 'person' || shown.confidence === null ? null : words.percent(shown.confidence)
  return (
    <ul className="tags small">
      <li className={`stance ${shapeOf(shown)}`}>{words.label(STANCE, shown.stance)}</li>
      {figuresOf(shown).map((claim) => (
        <li key={claim.spans.join()} className="figure">
          <bdi>{words.digits(claimLine(claim, shown, words))}</bdi>
        </li>
      ))}
      {decided.kind === 'as-read' ? null : (
        <li className={`decided ${decided.kind}`}>{words.say(`room/${decided.kind}`)}</li>
      )}
      {comments === 0 ? null : <li>{words.say('room/comment-count', { count: comments })}</li>}
      {sure === null ? null : <li className="muted">{words.say('room/sure', { sure })}</li>}
      {shown.reader === 'person' ? <li className="muted">{words.say('room/by-person')}</li> : null}
    </ul>
  )
}

/** Where one statement can be looked at alone, with where it comes from and its proof. */
export function ProofLink({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  return (
    <Link to="/statements/$id" params={{ id }} className="button quiet">
      {words.say('room/where-from')}
    </Link>
  )
}
