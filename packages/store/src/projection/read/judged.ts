import type { Compartment } from '@sanad/core/ledger'
import {
  createPersonCode,
  type Decision,
  type Judgement,
  parseId,
  type Violation,
} from '@sanad/core/statement'
import { sql } from 'kysely'
import { broadcast, byRecord } from '../../database/index.ts'
import type { DecisionTable, EntryTable, JudgementTable, ReportTable, ViolationTable } from '../tables.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, onceEach } from './known.ts'

/** What every entry of a record tells of itself. */
export interface Received {
  readonly entry: string
  readonly position: number
  /** The device key that signed it. */
  readonly author: string
}

export interface ReceivedViolation extends Received {
  readonly violation: Violation
  readonly compartment: Compartment
}

export interface ReceivedDecision extends Received {
  readonly decision: Decision
}

/** Every telling of violations: of one, or of all. */
export async function readViolations(
  asked: Asked,
  question: AsKnown & { readonly violation?: string } = {},
): Promise<readonly ReceivedViolation[]> {
  const known = knownOf(question)
  const { violation: id } = question
  const rows = await ofAllParts(asked, async ({ compartment, database: { db } }) => {
    const found =
      id === undefined
        ? await broadcast(db, sql<ViolationTable>`select * from violation where position < ${known}`)
        : await byRecord(
            db,
            sql<ViolationTable>`select * from violation where violation = ${id} and position < ${known}`,
          )
    return found.map((row) => ({ ...row, compartment }))
  })
  return inOrder(rows).map(({ body, entry, position, author, compartment }) => ({
    violation: JSON.parse(body),
    entry,
    position,
    author,
    compartment,
  }))
}

/** Every decision: on one violation, or on all. */
export async function readDecisions(
  asked: Asked,
  question: AsKnown & { readonly violation?: string } = {},
): Promise<readonly ReceivedDecision[]> {
  const known = knownOf(question)
  const { violation: id } = question
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    id === undefined
      ? broadcast(db, sql<DecisionTable>`select * from decision where position < ${known}`)
      : byRecord(
          db,
          sql<DecisionTable>`select * from decision where violation = ${id} and position < ${known}`,
        ),
  )
  return inOrder(rows).map(({ body, entry, position, author }) => ({
    decision: JSON.parse(body),
    entry,
    position,
    author,
  }))
}

/** Every judgement on two reports. */
export async function readJudgements(
  asked: Asked,
  question: AsKnown = {},
): Promise<readonly (Received & { readonly judgement: Judgement })[]> {
  const known = knownOf(question)
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(db, sql<JudgementTable>`select * from judgement where position < ${known}`),
  )
  return inOrder(rows).map(({ entry, position, author, ...row }) => ({
    judgement: judgementOf(row),
    entry,
    position,
    author,
  }))
}

function judgementOf(
  row: Pick<JudgementTable, 'one' | 'other' | 'judgement' | 'answer' | 'why' | 'person' | 'done'>,
): Judgement {
  return {
    id: parseId<'judgement'>(row.judgement),
    reports: [parseId<'report'>(row.one), parseId<'report'>(row.other)],
    answer: row.answer === 'same' ? 'same' : 'not-same',
    why: row.why,
    by: createPersonCode(row.person),
    at: row.done,
  }
}

/** The devices that added some reports, or gave a reading of a person's own to them. */
export async function readCollectors(
  asked: Asked,
  reports: readonly string[],
  question: AsKnown = {},
): Promise<ReadonlySet<string>> {
  const known = knownOf(question)
  const entries = await ofAllParts(asked, ({ database: { db } }) =>
    byRecord(
      db,
      sql<
        Pick<ReportTable, 'entry'>
      >`select entry from report where report = any(${reports}) and position < ${known}
        union select entry from reading where report = any(${reports}) and reader = 'person' and position < ${known}`,
    ),
  )
  const ids = [...new Set(entries.map(({ entry }) => entry))]
  const authors = await ofAllParts(asked, ({ database: { db } }) =>
    byRecord(db, sql<Pick<EntryTable, 'author'>>`select author from entry where entry = any(${ids})`),
  )
  return new Set(authors.map(({ author }) => author))
}

function inOrder<T extends Received>(rows: readonly T[]): readonly T[] {
  return onceEach(rows).toSorted((a, b) => a.position - b.position)
}
