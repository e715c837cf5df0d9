import { plainWords, quoteOf, whoSpeaks } from '@sanad/core/i18n'
import type { Statement } from '@sanad/core/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Keys } from '../keys/index.ts'
import { Quoted, useWords } from '../words/index.ts'
import type { Against } from './use-against.ts'

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
      <ul className={isOpen ? 'stack' : 'brief'}>
        {against.map((one) => (
          <li key={`${one.reason}${one.others.map(({ id }) => id).join()}`}>
            {isOpen ? <Differ statement={statement} against={one} /> : <Brief others={one.others} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const SHORT = 90

function Brief({ others }: Pick<Against, 'others'>): ReactNode {
  const words = useWords()
  return others.map((other) => (
    <p key={other.id} className="small">
      <bdi>{whoSpeaks(other, words)}</bdi> <bdi>{quoteOf(other, words, SHORT)}</bdi>
    </p>
  ))
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
        {[statement, ...others].map((one) => (
          <div key={one.id}>
            <Quoted lang={null}>{plainWords(one.content.text)}</Quoted>
            <p className="small muted">
              <bdi>{whoSpeaks(one, words)}</bdi>
              {one.id === statement.id ? null : (
                <>
                  {' · '}
                  <Link to="/reports/$id" params={{ id: one.report }} search={{ at: one.id }}>
                    {words.say('room/open-its-report')}
                  </Link>
                </>
              )}
            </p>
          </div>
        ))}
      </div>
    </>
  )
}
