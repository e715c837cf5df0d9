import type { Handing } from '@sanad/server/client'
import type { ReactNode } from 'react'
import { useWorkspace } from '../api/index.ts'
import { useWords } from '../words/index.ts'

/** Whether what is added may lie in the clear; left alone, only what is evidently public does. */
export type Kept = NonNullable<Handing['compartment']> | 'evident'

/** Asks where what is added is to be kept. Where nothing can be sealed it says so. */
export function CompartmentChoice({
  kept,
  onChange,
}: {
  readonly kept: Kept
  readonly onChange: (kept: Kept) => void
}): ReactNode {
  const words = useWords()
  const { data } = useWorkspace()
  const ways: readonly Kept[] = ['evident', 'open', 'sealed']
  return (
    <fieldset>
      <legend>{words.say('adding/kept')}</legend>
      {ways.map((way) => (
        <label key={way} className="choice">
          <input
            type="radio"
            name="compartment"
            checked={kept === way}
            disabled={way === 'sealed' && data?.sealing === false}
            onChange={() => onChange(way)}
          />
          <span>{words.say(`adding/kept-${way}`)}</span>
        </label>
      ))}
      {data?.sealing === false ? <p className="small muted">{words.say('adding/no-sealing')}</p> : null}
    </fieldset>
  )
}

/** What is told of where something is to be kept. */
export function aboutKept(kept: Kept): Pick<Handing, 'compartment'> {
  return kept === 'evident' ? {} : { compartment: kept }
}
