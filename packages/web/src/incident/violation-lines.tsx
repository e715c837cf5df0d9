import type { PrintedViolation } from '@sanad/core/schema'
import { VIOLATION_TYPE } from '@sanad/core/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { partiesWords, statusWords, tallyWords } from './violation-words.ts'

/** Violations, one a line: what, how many, when, by whom, and where the task force stands. */
export function ViolationLines({
  violations,
}: {
  readonly violations: readonly PrintedViolation[]
}): ReactNode {
  const words = useWords()
  return (
    <ul className="violation-lines">
      {violations.map(({ violation: { id, type, tally, when, parties }, levels }) => (
        <li key={id}>
          <p>
            <Link to="/violations/$id" params={{ id }}>
              {words.label(VIOLATION_TYPE, type)}
            </Link>
            {when === null ? null : <span className="muted">{words.date(when)}</span>}
          </p>
          {tally === null ? null : <p className="figure">{tallyWords(tally, words)}</p>}
          <p className="small muted">
            {[partiesWords(parties, words), statusWords(levels.ctfmr.status, words)]
              .filter((one) => one !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
