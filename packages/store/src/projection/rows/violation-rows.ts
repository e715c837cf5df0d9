import type { DecisionBody, JudgementBody, ViolationBody } from '@sanad/core/ledger'
import type { Origin, Row } from './row.ts'

/** What a person judged of two reports, as a row. */
export function judgementRow({ judgement }: JudgementBody, { entry, position, author }: Origin): Row {
  const { id, reports, answer, why, by: person, at: done } = judgement
  const [one = '', other = ''] = reports.toSorted()
  const row = { one, other, entry, position, author, judgement: id, answer, why, person, done }
  return { table: 'judgement', row }
}

/** A telling of a violation and the statements it rests on. */
export function violationRows(
  { violation: told }: ViolationBody,
  { entry, position, author }: Origin,
): readonly Row[] {
  const { id: violation, version, incident, type, by: person, at: done } = told
  const key = { violation, entry, position }
  const body = JSON.stringify(told)
  const roles = new Map(told.sources.map(({ statement, role }) => [statement, role]))
  return [
    { table: 'violation', row: { ...key, author, version, incident, type, person, done, body } },
    ...[...roles].map(
      ([statement, role]): Row => ({ table: 'violation_source', row: { ...key, statement, role } }),
    ),
  ]
}

/** A decision as a row. */
export function decisionRow({ decision: made }: DecisionBody, { entry, position, author }: Origin): Row {
  const { id: decision, violation, version, level, status, on: dated, by: person, at: done } = made
  const told = { decision, version, level, status, dated, person, done, body: JSON.stringify(made) }
  return { table: 'decision', row: { violation, entry, position, author, ...told } }
}
