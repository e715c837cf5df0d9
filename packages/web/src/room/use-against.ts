import type { Statement } from '@sanad/core/statement'
import type { TitledReport } from '@sanad/server/client'
import { useMemo } from 'react'
import { useAgainstReport } from '../api/index.ts'

/** A sentence that another source says, and the report in which it stands. */
export interface Other {
  readonly statement: Statement
  readonly report: TitledReport | null
}

/** A place where another source says otherwise: why, and its sentences. */
export interface Against {
  readonly reason: string
  readonly severity: string
  readonly others: readonly Other[]
}

/** What is said against the statements of a report, and the incident that it belongs to. */
export interface AgainstAll {
  readonly of: ReadonlyMap<string, readonly Against[]>
  /** Null where it is of none, or it is not known yet. */
  readonly incident: { readonly at: string; readonly reports: number } | null
}

const NONE: AgainstAll = { of: new Map(), incident: null }

/** What is said against each statement of a report, here and in other reports. */
export function useAgainst(report: string): AgainstAll {
  const { data } = useAgainstReport(report)
  return useMemo(() => {
    if (data === undefined) return NONE
    const statements = new Map<string, Statement>(data.statements.map((one) => [one.id, one]))
    const reports = new Map<string, TitledReport>(data.told.map((one) => [one.id, one]))
    const of = new Map<string, Against[]>()
    for (const { statements: ids, reason, severity } of data.disagreements) {
      for (const id of ids) {
        const others = ids
          .filter((other) => other !== id)
          .flatMap((other) => statements.get(other) ?? [])
          .map((statement) => ({ statement, report: reports.get(statement.report) ?? null }))
        of.set(id, [...(of.get(id) ?? []), { reason: reason.text, severity, others }])
      }
    }
    const incident = data.incident === null ? null : { at: data.incident, reports: data.reports }
    return { of, incident }
  }, [data])
}
