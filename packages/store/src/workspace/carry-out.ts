import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ErasedBody } from '@sanad/core/ledger'
import { sealedUnder } from '@sanad/core/seal'
import { type AskedErasure, askedBy, mayErase, type Told } from './erase-right.ts'
import { readLookedThrough, writeLookedThrough } from './looked-through.ts'
import type { Workspace } from './workspace.ts'

/** What was deleted of what entries say is to go. */
export interface CarriedOut {
  /** Entries that asked for it and of which this replica says from now on that it is done. */
  readonly acknowledged: readonly string[]
  readonly bodies: number
  readonly keys: number
}

type Asked = Pick<AskedErasure, 'entry' | 'entries' | 'names'>

const NOTHING: CarriedOut = { acknowledged: [], bodies: 0, keys: 0 }

/**
 * Deletes what `erase` entries ask for whose devices may: keys, bodies, rows; then says so, once for each. Cut off anywhere
 * it is finished the next time. Belongs after every merge. Locked, it deletes, and says so once it is unlocked.
 */
export async function carryOutErasures(workspace: Workspace): Promise<CarriedOut> {
  const { size } = workspace.log.tree
  const from = await readLookedThrough(workspace)
  if (from === size) return NOTHING
  const { asked, done } = await erasuresSince(workspace, from)
  const deleted = asked.length === 0 ? NOTHING : await deleteAll(workspace, asked)
  const open = asked.filter(({ entry }) => !done.has(entry)).map(({ entry }) => entry)
  if (open.length > 0 || deleted.bodies > 0) await forgetRows(workspace)
  if (open.length > 0 && (await isLocked(workspace))) return deleted
  if (open.length > 0) await workspace.record('open', open.map(acknowledgement(workspace)))
  await writeLookedThrough(workspace)
  return { ...deleted, acknowledged: open }
}

/** Whether there is a passphrase that was not given, so that nothing can be signed. */
export async function isLocked({ unlocked, keys }: Workspace): Promise<boolean> {
  return unlocked === null && (await keys.hasPassphrase())
}

function acknowledgement({ device, clock }: Workspace): (erase: string) => ErasedBody {
  return (erase) => ({ kind: 'erased', erase, replica: device, at: clock() })
}

/** What is asked for from a position on by those who may, and what this replica says it did. Both lie in the clear, so that a locked workspace obeys. */
async function erasuresSince(
  workspace: Workspace,
  from: number,
): Promise<{ readonly asked: readonly Asked[]; readonly done: ReadonlySet<string> }> {
  const { device, entries, compartments } = workspace
  const told = toldBy(workspace)
  const asked: Asked[] = []
  const done = new Set<string>()
  for await (const entry of entries(from)) {
    const one = await askedBy(told, entry)
    if (one !== null && (await mayErase(told, one))) asked.push(one)
    const body = entry.kind === 'erase' ? await compartments.bodyOf(entry) : null
    if (body?.kind === 'erased' && entry.author === device && body.replica === device) done.add(body.erase)
  }
  return { asked, done }
}

/** What tells who may have something erased in a workspace. */
export function toldBy({ device, entries, compartments }: Workspace): Told {
  return { device, entries, bodyOf: compartments.bodyOf }
}

async function deleteAll(workspace: Workspace, asked: readonly Asked[]): Promise<CarriedOut> {
  let [bodies, keys] = [0, 0]
  for (const name of await namesOf(workspace, asked)) {
    const { body, key } = await deleteBody(workspace, name)
    if (body) bodies += 1
    if (key) keys += 1
  }
  return { acknowledged: [], bodies, keys }
}

/** The names of bodies that are to go. What says that something is erased stays, whoever asks. */
async function namesOf({ entries }: Workspace, asked: readonly Asked[]): Promise<ReadonlySet<string>> {
  const targets = new Set(asked.flatMap((one) => one.entries))
  const names = new Set(asked.flatMap((one) => one.names))
  const lasting: string[] = []
  for await (const { id, kind, body } of entries()) {
    if (kind === 'erase') lasting.push(body)
    else if (targets.has(id)) names.add(body)
  }
  for (const name of lasting) names.delete(name)
  return names
}

/** The key first: it is found by the body, and without it the body says nothing. */
async function deleteBody(
  { store: { bodies }, keys }: Workspace,
  name: string,
): Promise<{ readonly body: boolean; readonly key: boolean }> {
  const id = await sealOf(bodies.stream(name))
  const key = id !== null && (await keys.deleteSubject(id))
  return { body: await bodies.delete(name), key }
}

/** Damaged bytes tell their key as well, as long as their beginning is whole. */
async function sealOf(stream: AsyncIterable<Uint8Array> | null): Promise<ReturnType<typeof sealedUnder>> {
  if (stream === null) return null
  for await (const piece of stream) return sealedUnder(piece)
  return null
}

/** Rows that were never made hold nothing; those on the disk are told of it, and swept. */
async function forgetRows(workspace: Workspace): Promise<void> {
  if (existsSync(join(workspace.folder, 'projection'))) await workspace.projection()
}
