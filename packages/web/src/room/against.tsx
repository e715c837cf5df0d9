import { plainWords, whoSpeaks } from '@sanad/core/i18n'
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

/** What other sources say against a sentence: one line each, and the quotations side by side when asked for. */
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
      <ul className="stack">
        {against.map(({ reason, others }) => (
          <li key={`${reason}${others.map(({ id }) => id).join()}`}>
            <p className="small" dir="auto">
              {reason}
            </p>
            {isOpen ? <Pair statement={statement} others={others} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pair({
  statement,
  others,
}: {
  readonly statement: Statement
  readonly others: readonly Statement[]
}): ReactNode {
  const words = useWords()
  return (
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
  )
}
