import {
  type FigureClaim,
  populationKey,
  type Reason,
  type ReportId,
  type Statement,
} from '../statement/index.ts'
import type { Standing } from './standing.ts'

/** Why a figure of a report no longer counts, or null: its publisher replaced the report, or corrected what it counts. */
export type Replacing = (statement: Statement, claim: FigureClaim) => Reason | null

/** Tells of each figure whether its publisher has taken it back: of a superseded report all, of a corrected one what the correction counts too. */
export function createReplacing(statements: readonly Statement[], { replaced }: Standing): Replacing {
  if (replaced.size === 0) return () => null
  const counted = countedBy(statements)
  return ({ report, id }, claim) => {
    const by = replaced.get(report)
    if (by === undefined) return null
    const instead = counted.get(by.by)?.get(keyOf(claim)) ?? []
    if (by.kind === 'corrects' && instead.length === 0) return null
    return { code: `range/report-${by.kind}`, params: {}, statements: [id, ...instead] }
  }
}

type Counted = ReadonlyMap<ReportId, ReadonlyMap<string, readonly Statement['id'][]>>

function countedBy(statements: readonly Statement[]): Counted {
  const counted = new Map<ReportId, Map<string, Statement['id'][]>>()
  for (const { report, claims, id } of statements) {
    const ofReport = counted.get(report) ?? new Map<string, Statement['id'][]>()
    counted.set(report, ofReport)
    for (const claim of claims) {
      if (claim.kind !== 'figure') continue
      const same = ofReport.get(keyOf(claim)) ?? []
      if (!same.includes(id)) ofReport.set(keyOf(claim), [...same, id])
    }
  }
  return counted
}

function keyOf({ figure: { measure, unit, population } }: FigureClaim): string {
  return [measure, unit, populationKey(population)].join(' ')
}
