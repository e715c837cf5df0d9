import type { PrintedDisagreement } from '@sanad/core/schema'
import { SEVERITY } from '@sanad/core/statement'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { Sentence } from './sentence.tsx'
import type { Telling } from './told.ts'

const SHOWN = 4

/** Where the sources differ: each a sentence, the quotations side by side under it. */
export function Differences({
  disagreements,
  telling,
}: {
  readonly disagreements: readonly PrintedDisagreement[]
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  if (disagreements.length === 0) return <p>{words.say('weigh/agree')}</p>
  return (
    <ol className="differs">
      {disagreements.map(({ reason, severity, statements }) => {
        const quoted = statements.flatMap((id) => telling.byId.get(id) ?? [])
        return (
          <li key={`${reason.text}${statements.join()}`}>
            <p className="differ">
              {words.digits(reason.text)}{' '}
              <span className="small muted severity">{words.label(SEVERITY, severity)}</span>
            </p>
            <div className="pair">
              {quoted.slice(0, SHOWN).map((one) => (
                <Sentence key={one.id} statement={one} telling={telling} />
              ))}
            </div>
            {quoted.length > SHOWN ? (
              <p className="small muted">{words.say('weigh/more', { count: quoted.length - SHOWN })}</p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
