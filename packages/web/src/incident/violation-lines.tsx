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
    <ul className="stack">
      {violations.map(({ violation: { id, type, tally, when, parties }, levels }) => (
        <li key={id}>
          <Link to="/violations/$id" params={{ id }}>
            {words.label(VIOLATION_TYPE, type)}
          </Link>
          <p className="small muted">
            {[
              tally === null ? '' : tallyWords(tally, words),
              when === null ? '' : words.date(when),
              partiesWords(parties, words),
              statusWords(levels.ctfmr.status, words),
            ]
              .filter((one) => one !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
