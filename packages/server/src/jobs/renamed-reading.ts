import {
  type Claim,
  type Hash,
  type Reading,
  readingId,
  type Statement,
  type StatementId,
  statementId,
} from '@sanad/core/statement'

/** A reading under the names that its compartment gives: where it is sealed, keyed ones. */
export function renamedReading(reading: Reading, hash: Hash): Reading {
  const id = readingId(hash, reading)
  const names = new Map(
    reading.statements.map((one): [StatementId, StatementId] => {
      const { report, text, cue, content } = one
      return [one.id, statementId(hash, { report, text, cue: cue?.spans ?? [], content: content.spans })]
    }),
  )
  const named = (old: StatementId): StatementId => names.get(old) ?? old
  const claim = (one: Claim): Claim => ({
    ...one,
    links: one.links.map((link) => ({ ...link, to: { ...link.to, statement: named(link.to.statement) } })),
  })
  const statements = reading.statements.map(
    (one): Statement => ({
      ...one,
      id: named(one.id),
      reading: id,
      within: one.within === null ? null : named(one.within),
      claims: one.claims.map(claim),
    }),
  )
  return { ...reading, id, statements }
}
