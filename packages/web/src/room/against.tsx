import { plainWords, quoteOf, whoSpeaks } from '@sanad/core/i18n'
import type { Statement } from '@sanad/core/statement'
import type { TitledReport } from '@sanad/server/client'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Keys } from '../keys/index.ts'
import { Quoted, Told, useWords } from '../words/index.ts'
import type { Against, Other } from './use-against.ts'

interface Given {
  readonly statement: Statement
  readonly against: readonly Against[]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** What other sources say against a sentence: one line each, and why, with the quotations side by side, when asked for. */
export function AgainstThis({ statement, against, isOpen, onToggle }: Given): ReactNode {
  const words = useWords()
  if (against.length === 0) return null
  return (
    <section className="against" aria-label={words.say('room/against')}>
      <div className="row small">
        <span className="muted">{words.say('room/against')}</span>
        <button type="button" className="button quiet" aria-expanded={isOpen} onClick={onToggle}>
          {words.say('room/side-by-side')} <Keys command="against" />
        </button>
      </div>
      {isOpen ? (
        <ul className="stack">
          {against.map((one) => (
            <li key={`${one.reason}${one.others.map((other) => other.statement.id).join()}`}>
              <Differ statement={statement} against={one} />
            </li>
          ))}
        </ul>
      ) : (
        <Brief against={against} />
      )}
    </section>
  )
}

const SHORT = 90
const AT_ONCE = 4

/** Each sentence once, however often it is against this one; the first of many, so that what can be done stays in reach. */
function Brief({ against }: Pick<Given, 'against'>): ReactNode {
  const words = useWords()
  const others = new Map(against.flatMap((one) => one.others).map((one) => [one.statement.id, one]))
  const more = others.size - AT_ONCE
  return (
    <ul className="brief small">
      {[...others].slice(0, AT_ONCE).map(([id, { statement }]) => (
        <li key={id}>
          <bdi className="muted">{whoSpeaks(statement, words)}</bdi>
          <Link to="/reports/$id" params={{ id: statement.report }} search={{ at: id }} dir="auto">
            {quoteOf(statement, words, SHORT)}
          </Link>
        </li>
      ))}
      {more > 0 ? <li className="muted">{words.say('weigh/more', { count: more })}</li> : null}
    </ul>
  )
}

/** A disagreement is a sentence; the quotations stand side by side under it. */
function Differ({
  statement,
  against: { reason, others },
}: {
  readonly statement: Statement
  readonly against: Against
}): ReactNode {
  const words = useWords()
  return (
    <>
      <p className="differ">{words.digits(reason)}</p>
      <div className="pair">
        <Side statement={statement} />
        {others.map((other) => (
          <Side key={other.statement.id} {...other} />
        ))}
      </div>
    </>
  )
}

function Side({ statement, report }: Pick<Other, 'statement'> & Partial<Other>): ReactNode {
  const words = useWords()
  return (
    <div>
      <Quoted lang={null}>{plainWords(statement.content.text)}</Quoted>
      <p className="small muted">
        <bdi>{whoSpeaks(statement, words)}</bdi>
        {report == null ? null : (
          <>
            {' · '}
            <Link to="/reports/$id" params={{ id: statement.report }} search={{ at: statement.id }}>
              <Told>{titleOf(report) ?? words.say('view/untitled')}</Told>
            </Link>
          </>
        )}
      </p>
    </div>
  )
}

function titleOf({ title, publisher, file }: TitledReport): string | null {
  return publisher ?? title ?? file
}
