import type { ReactNode } from 'react'
import { downloadOf } from '../api/index.ts'
import { useWords } from '../words/index.ts'

/** The same list as a table and as JSON. */
export function Twins({
  list,
  search,
}: {
  readonly list: 'reports' | 'statements' | 'incidents'
  readonly search: Readonly<Record<string, unknown>>
}): ReactNode {
  const words = useWords()
  return (
    <p className="small twins no-print">
      <span className="muted">{words.say('listing/take-away')}</span>{' '}
      <a href={downloadOf(`${list}Csv`, { query: search })} download={`${list}.csv`}>
        <bdi>.csv</bdi>
      </a>{' '}
      <a href={downloadOf(`${list}Json`, { query: search })} download={`${list}.json`}>
        <bdi>.json</bdi>
      </a>
    </p>
  )
}
