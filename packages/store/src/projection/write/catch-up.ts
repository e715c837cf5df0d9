import type { Recorded } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { dropIndexes, writeIndexes } from '../keep/indexes.ts'
import { readState, writeState } from '../keep/state.ts'
import type { Log } from '../log.ts'
import type { StateTable } from '../tables.ts'
import { type Batch, type Part, prepareBatch, writeBatch } from './batch.ts'

/** Why rows cannot be those of a log: it has other entries, or fewer. */
export type Misfit = 'other-log' | 'shorter-log'

/** As many entries are written at once as fit in this many, or in so many statements. */
const ENTRIES = 1_000
const STATEMENTS = 2_000
/** Where so many entries come to few, indexes are made afterwards. */
const MANY = 4_000

/** Whether the rows were made from the beginning of this log; null where they were. */
export async function findMisfit({ database }: Part, log: Log): Promise<Misfit | null> {
  const { size, root } = await readState(database.db)
  if (size === 0) return null
  if (size > log.size) return 'shorter-log'
  return (await log.rootAt(size)) === root ? null : 'other-log'
}

/** Writes what the log has received since; tells up to which position the rows then go. */
export async function writeSince(part: Part, log: Log): Promise<StateTable> {
  const { database } = part
  const found = await readState(database.db)
  let state: StateTable = { ...found, size: log.size, root: log.root }
  if (log.size >= 2 * found.position + MANY) state = await withoutIndexes(part, state)
  for await (const batch of ahead(prepared(part, log, state.position))) {
    state = await writeBatch(part, batch, state)
  }
  if (state.position !== log.size) {
    throw new SanadError('projection/gap', `the log ended at ${state.position} of ${log.size} entries`)
  }
  if (state.unindexed) {
    await writeIndexes(database.db)
    state = { ...state, unindexed: false }
    await writeState(database.db, state)
  }
  if (state.size !== found.size || state.root !== found.root) await writeState(database.db, state)
  return state
}

async function withoutIndexes({ database }: Part, state: StateTable): Promise<StateTable> {
  const next = { ...state, unindexed: true }
  await writeState(database.db, next)
  await dropIndexes(database.db)
  return next
}

/** What the log holds from a position on, as rows. */
async function* prepared(part: Part, log: Log, from: number): AsyncGenerator<Batch> {
  const erasing = new Set<string>()
  for await (const entries of batches(log.read(from), from, log.size)) {
    const batch = await prepareBatch(part, entries, log, erasing)
    for (const target of batch.targets) erasing.add(target)
    yield batch
  }
}

/** Makes rows of what comes next while those before are being written. */
async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next()
  try {
    for (let { done, value } = await next; done !== true; { done, value } = await next) {
      next = source.next()
      next.catch(() => undefined)
      yield value
    }
  } finally {
    await source.return(undefined)
  }
}

/** Entries in order, without a gap, and none beyond the log's end as it was told. */
async function* batches(
  entries: AsyncIterable<Recorded>,
  from: number,
  size: number,
): AsyncGenerator<readonly Recorded[]> {
  let batch: Recorded[] = []
  let statements = 0
  let next = from
  for await (const one of entries) {
    if (next >= size) break
    if (one.position !== next) {
      throw new SanadError('projection/gap', `entry ${one.position} came where ${next} was due`)
    }
    next += 1
    batch.push(one)
    statements += one.body?.kind === 'reading' ? one.body.reading.statements.length : 0
    if (batch.length < ENTRIES && statements < STATEMENTS) continue
    yield batch
    batch = []
    statements = 0
  }
  if (batch.length > 0) yield batch
}
