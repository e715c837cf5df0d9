import type { Compartment, Recorded } from '@sanad/core/ledger'
import { type CopiedRows, copyRowsInto, type Database, insertCopied } from '../../database/index.ts'
import { writeState } from '../keep/state.ts'
import type { Log } from '../log.ts'
import { type Characters, type Row, rowsOf } from '../rows/index.ts'
import type { StateTable, Tables } from '../tables.ts'
import { erasedAmong, eraseRows, targetsOf } from './erase.ts'
import { writeStandings } from './stand.ts'

/** One compartment's rows and the database they lie in. */
export interface Part {
  readonly compartment: Compartment
  readonly database: Database<Tables>
}

/** What says something about reports wherever they lie; it lies in the clear and holds for what is sealed as well. */
const SHARED: ReadonlySet<string> = new Set(['erase', 'withdrawal'])
const LASTING: ReadonlySet<string> = new Set(['erase', 'erased'])

/** Entries as rows that can be written. */
export interface Batch {
  readonly entries: number
  /** What they say is to be erased. */
  readonly targets: readonly string[]
  readonly rows: readonly CopiedRows[]
  /** Reports of which a row came that may change what counts. */
  readonly reports: readonly string[]
}

/** Makes rows of entries. `erasing` is what the entries before them say is to be erased and the tables may not yet. */
export async function prepareBatch(
  part: Part,
  batch: readonly Recorded[],
  log: Log,
  erasing: ReadonlySet<string>,
): Promise<Batch> {
  const { database } = part
  const concerning = batch.map((one) => (tellsOf(part, one) ? one : { ...one, body: null }))
  const targets = targetsOf(concerning)
  const names = concerning.flatMap((one) => [one.entry, ...charactersNames(one)])
  const erased = new Set([...erasing, ...targets, ...(await erasedAmong(database.db, names))])
  const told = concerning.map((one) => (isErased(one, erased) ? { ...one, body: null } : one))
  const characters = await readCharacters(told, erased, log)
  const rows = told.flatMap((one) => [
    ...entryRows(part, one),
    ...(one.body === null ? [] : rowsOf(one.body, one, characters)),
  ])
  return { entries: batch.length, targets, rows: copied(database, rows), reports: reportsOf(rows) }
}

/** Writes rows and moves the state over their entries, all or nothing. */
export async function writeBatch(
  { database }: Part,
  { entries, targets, rows, reports }: Batch,
  state: StateTable,
): Promise<StateTable> {
  return database.db.transaction().execute(async (db) => {
    const left = targets.length === 0 ? [] : await eraseRows(db, targets)
    for (const one of rows) await insertCopied(db, one)
    await writeStandings(db, database, [...new Set([...left, ...reports])])
    const next = {
      ...state,
      position: state.position + entries,
      unswept: state.unswept || targets.length > 0,
    }
    await writeState(db, next)
    return next
  })
}

function tellsOf({ compartment }: Part, { compartment: own, body }: Recorded): boolean {
  return own === compartment || (own === 'open' && body !== null && SHARED.has(body.kind))
}

function isErased({ entry, body }: Recorded, erased: ReadonlySet<string>): boolean {
  return body !== null && erased.has(entry) && !LASTING.has(body.kind)
}

/** The open part knows of every entry; of a sealed one, only that it is there. */
function entryRows(
  part: Part,
  { entry, position, author, compartment, received, body }: Recorded,
): readonly Row[] {
  if (part.compartment === 'sealed' && compartment !== 'sealed') return []
  const kind = body?.kind ?? null
  return [{ table: 'entry', row: { entry, position, author, compartment, received, kind } }]
}

function charactersNames({ body }: Recorded): readonly string[] {
  if (body?.kind === 'text') return [body.characters.name]
  return body?.kind === 'report' ? body.texts.map(({ characters }) => characters.name) : []
}

async function readCharacters(
  batch: readonly Recorded[],
  erased: ReadonlySet<string>,
  log: Log,
): Promise<Characters> {
  const names = [...new Set(batch.flatMap(charactersNames))].filter((name) => !erased.has(name))
  const read = async (name: string): Promise<readonly [string, string | null]> => [
    name,
    await log.characters(name),
  ]
  return new Map(await Promise.all(names.map(read)))
}

function copied({ schema }: Database<Tables>, rows: readonly Row[]): readonly CopiedRows[] {
  const tables = new Map<keyof Tables, object[]>()
  for (const { table, row } of rows) {
    const group = tables.get(table)
    if (group === undefined) tables.set(table, [row])
    else group.push(row)
  }
  return [...tables].flatMap(([table, group]) => copyRowsInto<Tables>(schema, table, group) ?? [])
}

function reportsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ table, row }) =>
    table === 'report' || table === 'text' || table === 'reading' ? [row.report] : [],
  )
}
