import type { Claim, Statement, StatementId } from '../../statement/index.ts'

/** Statements with some of their claims; those of which none is left are left out. Ties to claims that are not among them are cut. */
export function withClaims(
  statements: readonly Statement[],
  keeps: (statement: Statement, at: number) => boolean,
): readonly Statement[] {
  const kept = statements.map((statement) => ({
    statement,
    ats: statement.claims.flatMap((_, at) => (keeps(statement, at) ? [at] : [])),
  }))
  if (kept.every(({ statement, ats }) => ats.length === statement.claims.length)) return statements
  const places = new Map(
    kept.map(({ statement, ats }) => [statement.id, new Map(ats.map((at, i) => [at, i]))]),
  )
  return kept.flatMap(({ statement, ats }) => {
    if (ats.length === 0 && statement.claims.length > 0) return []
    return [{ ...statement, claims: ats.flatMap((at) => tied(statement.claims[at], places)) }]
  })
}

/** A claim whose ties lead to the same claims at their present places. */
function tied(
  claim: Claim | undefined,
  places: ReadonlyMap<StatementId, ReadonlyMap<number, number>>,
): readonly Claim[] {
  if (claim === undefined) return []
  const links = claim.links.flatMap(({ kind, to }) => {
    const of = places.get(to.statement)
    const at = of === undefined ? to.claim : of.get(to.claim)
    return at === undefined ? [] : [{ kind, to: { ...to, claim: at } }]
  })
  return [{ ...claim, links }]
}
