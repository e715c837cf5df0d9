import { type RawBuilder, sql } from 'kysely'
import type { Projection } from '../projection.ts'
import type { Part } from '../write/batch.ts'

/** What can be asked: the compartments that are open now. */
export type Asked = Pick<Projection, 'parts'>

/** As known when the log held so many entries; left out, as known now. */
export interface AsKnown {
  readonly known?: number
}

const EVER = 2_147_483_647

/** How many entries count. */
export function knownOf({ known }: AsKnown): number {
  return known ?? EVER
}

/** Whether a row of an entry was what counted of its report then. */
export function stood(row: string, part: 'report' | 'text' | 'reading', known: number): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from standing g where g.report = ${sql.ref(`${row}.report`)} and g.part = ${part}
    and g.entry = ${sql.ref(`${row}.entry`)} and g.since < ${known} and (g.until is null or g.until >= ${known}))`
}

/** Whether a statement counted then: its reading did, and no person told the same words otherwise. */
export function statementStood(row: string, known: number): RawBuilder<boolean> {
  return sql<boolean>`(${stood(row, 'reading', known)} and not exists (select 1 from statement p
    where p.report = ${sql.ref(`${row}.report`)} and p.statement = ${sql.ref(`${row}.statement`)} and p.person
      and p.entry <> ${sql.ref(`${row}.entry`)} and p.position < ${known} and ${stood('p', 'reading', known)}
      and (not ${sql.ref(`${row}.person`)} or p.entry < ${sql.ref(`${row}.entry`)})))`
}

/** Whether a report was withdrawn by then. */
export function withdrawn(row: string, known: number): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from withdrawal w where w.report = ${sql.ref(`${row}.report`)} and w.position < ${known})`
}

/** Asks each compartment and puts the answers together. */
export async function ofAllParts<T>(
  { parts }: Asked,
  ask: (part: Part) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const answers: (readonly T[])[] = []
  for (const part of parts) answers.push(await ask(part))
  return answers.flat()
}

/** Rows that may lie in two compartments, each once. */
export function onceEach<T extends { readonly entry: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.entry, row])).values()]
}
