import type { ReportId } from '../../statement/index.ts'
import type { IncidentJudgement } from './grouping.ts'

/** What people judged of pairs of reports, the latest word on each pair. */
export interface Judgements {
  add(judgement: IncidentJudgement): void
  /** The judgements on one report, in the order of the other. */
  of(id: ReportId): readonly IncidentJudgement[]
}

/** Judgements as they are told, one after the other. */
export function createJudgements(told: readonly IncidentJudgement[]): Judgements {
  const byReport = new Map<ReportId, Map<ReportId, IncidentJudgement>>()
  const enter = (from: ReportId, to: ReportId, same: boolean): void => {
    const known = byReport.get(from) ?? new Map<ReportId, IncidentJudgement>()
    known.set(to, { a: from, b: to, same })
    byReport.set(from, known)
  }
  const add = ({ a, b, same }: IncidentJudgement): void => {
    enter(a, b, same)
    enter(b, a, same)
  }
  for (const one of told) add(one)
  return {
    add,
    of: (id) => [...(byReport.get(id)?.values() ?? [])].toSorted((x, y) => (x.b < y.b ? -1 : 1)),
  }
}
