import { createProblem, type Reading, type Statement, type StatementId } from '../statement/index.ts'

/** A reading less what is not sure enough; how many statements were left out. */
export interface Sure {
  readonly reading: Reading
  readonly left: number
}

/** Leaves out the statements that are less sure than asked (0 to 1), and says how many. What says nothing of it stays. */
export function keepSure(reading: Reading, least: number): Sure {
  const kept = reading.statements.filter(({ confidence }) => confidence === null || confidence >= least)
  const left = reading.statements.length - kept.length
  if (left === 0) return { reading, left }
  const ids = new Set(kept.map(({ id }) => id))
  const where = { report: reading.report, textId: reading.text }
  const problem = createProblem('read/less-sure', { count: left, least }, where)
  const statements = kept.map((statement) => among(statement, ids))
  return { reading: { ...reading, statements, problems: [...reading.problems, problem] }, left }
}

/** A statement that points at none but those that are kept. */
function among(statement: Statement, ids: ReadonlySet<StatementId>): Statement {
  const { within } = statement
  return {
    ...statement,
    within: within !== null && ids.has(within) ? within : null,
    claims: statement.claims.map((claim) => ({
      ...claim,
      links: claim.links.filter(({ to }) => ids.has(to.statement)),
    })),
  }
}
