import type { Decision, Statement, StatementId, Violation } from '@sanad/core/statement'
import {
  type HeldSource,
  type StandingViolation,
  standingViolations,
  type WeighedSource,
  weighSource,
} from '@sanad/core/weigh'
import {
  type AsKnown,
  type Projection,
  type ReceivedViolation,
  readDecisions,
  readStatement,
  readViolations,
  type TracedStatement,
} from '@sanad/store/projection'

/** A violation with its sources as they count, and the statements these are. */
export interface WholeViolation {
  readonly standing: StandingViolation
  readonly sources: readonly WeighedSource[]
  readonly traced: readonly TracedStatement[]
  readonly compartment: 'open' | 'sealed'
}

/** All violations, as known at a position. */
export async function readStanding(rows: Projection, known: AsKnown): Promise<readonly StandingViolation[]> {
  const told = await readViolations(rows, known)
  const decided = await readDecisions(rows, known)
  return standingViolations(
    told.map(({ violation }) => violation),
    decided.map(({ decision }) => decision),
  )
}

/** One violation by its id; null where there is none. */
export async function readWhole(
  rows: Projection,
  id: string,
  known: AsKnown,
): Promise<WholeViolation | null> {
  const told = await readViolations(rows, { ...known, violation: id })
  const decided = await readDecisions(rows, { ...known, violation: id })
  const [standing] = standingViolations(
    told.map(({ violation }) => violation),
    decided.map(({ decision }): Decision => decision),
  )
  if (standing === undefined) return null
  const ids = standing.violation.sources.map(({ statement }) => statement)
  const traced = await traceStatements(rows, ids, known)
  return {
    standing,
    traced,
    sources: weighSources(standing.violation, traced),
    compartment: isSealed(told) ? 'sealed' : 'open',
  }
}

/** What a violation's sources are, of those that count: none that was withdrawn, rejected, held back or contested. */
export function weighSources(
  violation: Violation,
  traced: readonly TracedStatement[],
): readonly WeighedSource[] {
  const roles = new Map(violation.sources.map(({ statement, role }) => [statement, role]))
  return traced.flatMap((one) => {
    const held = heldSource(one, roles.get(one.statement.id) ?? null)
    return held === null ? [] : [weighSource(held, violation)]
  })
}

/** A statement as a source; null where it does not count. */
export function heldSource(traced: TracedStatement, role: HeldSource['role']): HeldSource | null {
  const { report, decided } = traced
  if (report === null || report.withdrawn) return null
  const statement = countedStatement(traced)
  if (statement === null || decided.kind === 'rejected') return null
  return { statement, report: report.report, role }
}

function countedStatement({ statement, decided }: TracedStatement): Statement | null {
  switch (decided.kind) {
    case 'as-read':
    case 'accepted':
      return statement
    case 'replaced':
      return { ...decided.by, id: statement.id }
    case 'held':
    case 'rejected':
    case 'contested':
      return null
  }
}

/** Statements with everything they came through; those that are not here any more are left out. */
export async function traceStatements(
  rows: Projection,
  ids: readonly StatementId[],
  known: AsKnown,
): Promise<readonly TracedStatement[]> {
  const traced: TracedStatement[] = []
  for (const id of ids) {
    const found = await readStatement(rows, id, known)
    if (found !== null) traced.push(found)
  }
  return traced
}

function isSealed(told: readonly ReceivedViolation[]): boolean {
  return told.some(({ compartment }) => compartment === 'sealed')
}
