import {
  type Claim,
  createProblem,
  type FigureClaim,
  type Problem,
  populationKey,
  type Report,
  type Statement,
} from '../../statement/index.ts'

/** A report with its statements and problems, as weighing takes it. */
export interface Correctable {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/**
 * Follows publishers' corrections: a report that a later one supersedes is left out, and of one that is corrected the
 * numbers that the correction gives anew are no longer asserted. Both are told as problems of the later report.
 */
export function followCorrections<T extends Correctable>(reports: readonly T[]): readonly T[] {
  const here = new Set(reports.map(({ report }) => report.id))
  const gone = new Set(
    reports.flatMap(({ report }) => report.supersedes.filter((id) => id !== report.id && here.has(id))),
  )
  return reports
    .filter(({ report }) => !gone.has(report.id))
    .map((one) => {
      const corrections = reports.filter(
        ({ report }) => report.id !== one.report.id && report.corrects.includes(one.report.id),
      )
      const statements = corrections.reduce(
        (all, later) => all.map((statement) => withoutCorrected(statement, later)),
        one.statements,
      )
      return { ...one, statements, problems: [...one.problems, ...told(one, reports)] }
    })
}

function withoutCorrected(statement: Statement, { statements }: Correctable): Statement {
  const anew = new Set(statements.flatMap(({ claims }) => claims.flatMap((claim) => keyOf(claim) ?? [])))
  const isCorrected = (claim: Claim): claim is FigureClaim => {
    const key = keyOf(claim)
    return key !== null && anew.has(key)
  }
  if (!statement.claims.some(isCorrected)) return statement
  const claims = statement.claims.map((claim) =>
    isCorrected(claim) ? { ...claim, stance: 'retracts' as const } : claim,
  )
  return { ...statement, claims }
}

/** What a number counts; null for what is no number. */
function keyOf(claim: Claim): string | null {
  if (claim.kind !== 'figure') return null
  const { measure, unit, kind, population } = claim.figure
  return JSON.stringify([measure, unit, kind, populationKey(population)])
}

function told({ report }: Correctable, all: readonly Correctable[]): readonly Problem[] {
  const of = (code: string, ids: readonly string[]): readonly Problem[] =>
    all
      .filter((other) => other.report.id !== report.id && ids.includes(other.report.id))
      .map((other) => createProblem(code, { title: other.report.title }, { report: other.report.id }))
  return [...of('weigh/superseded', report.supersedes), ...of('weigh/corrected', report.corrects)]
}
