import type { Statement } from '@sanad/core/statement'
import { useMemo } from 'react'
import { useDisagreements } from '../api/index.ts'

/** A place where another source says otherwise: why, and its statements. */
export interface Against {
  readonly reason: string
  readonly severity: string
  readonly others: readonly Statement[]
}

const NONE: ReadonlyMap<string, readonly Against[]> = new Map()

/** What is said against each statement of a report, here and in other reports. */
export function useAgainst(report: string): ReadonlyMap<string, readonly Against[]> {
  const { data } = useDisagreements(report)
  return useMemo(() => {
    if (data === undefined) return NONE
    const found = new Map<string, Against[]>()
    for (const { statements, reason, severity } of data.disagreements) {
      for (const id of statements) {
        const others = statements
          .filter((other) => other !== id)
          .map((other) => data.statements.get(other))
          .filter((other) => other !== undefined)
        found.set(id, [...(found.get(id) ?? []), { reason: reason.text, severity, others }])
      }
    }
    return found
  }, [data])
}
