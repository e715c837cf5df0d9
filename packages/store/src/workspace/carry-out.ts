import type { EraseBody } from '@sanad/core/ledger'
import { sealedUnder } from '@sanad/core/seal'
import type { Workspace } from './workspace.ts'

/** What became of what entries say is to be erased. */
export interface CarriedOut {
  /** How many bodies were still here and are gone now. */
  readonly deleted: number
  /** Erase entries that this device says now to have carried out. */
  readonly acknowledged: readonly string[]
  /** Erase entries that were carried out and that a locked device cannot sign for yet. */
  readonly unsigned: readonly string[]
}

interface Order {
  readonly entry: string
  readonly body: EraseBody
}

/** Deletes the bodies, and the keys of what is sealed, that erase entries name, whoever wrote them; then signs once for each entry that it was done here. */
export async function carryOutErasures(workspace: Workspace, at: string): Promise<CarriedOut> {
  const { device, keys, unlocked } = workspace
  const { orders, signed } = await ordersIn(workspace)
  let deleted = 0
  for (const name of await namesIn(workspace, orders)) if (await deleteBody(workspace, name)) deleted += 1
  const open = orders.filter(({ entry }) => !signed.has(entry)).map(({ entry }) => entry)
  const canSign = unlocked !== null || !(await keys.hasPassphrase())
  if (!canSign || open.length === 0) return { deleted, acknowledged: [], unsigned: open }
  await workspace.record(
    'open',
    open.map((erase) => ({ kind: 'erased', erase, replica: device, at })),
  )
  return { deleted, acknowledged: open, unsigned: [] }
}

/** What is to be erased, and which of it this device signed for. */
async function ordersIn({ entries, compartments, device }: Workspace): Promise<{
  readonly orders: readonly Order[]
  readonly signed: ReadonlySet<string>
}> {
  const orders: Order[] = []
  const signed = new Set<string>()
  for await (const entry of entries()) {
    const body = entry.kind === 'erase' ? await compartments.bodyOf(entry) : null
    if (body?.kind === 'erase') orders.push({ entry: entry.id, body })
    if (body?.kind === 'erased' && body.replica === device && entry.author === device) signed.add(body.erase)
  }
  return { orders, signed }
}

/** The names of all bodies that are to go. What says that something is erased stays. */
async function namesIn({ entries }: Workspace, orders: readonly Order[]): Promise<ReadonlySet<string>> {
  const targets = new Set(orders.flatMap(({ body }) => body.entries))
  const names = new Set(orders.flatMap(({ body }) => body.names))
  const kept = new Set<string>()
  for await (const { id, kind, body } of entries()) {
    if (kind === 'erase') kept.add(body)
    else if (targets.has(id)) names.add(body)
  }
  return new Set([...names].filter((name) => !kept.has(name)))
}

/** The key first: without it what is left of the body says nothing. */
async function deleteBody({ store, keys }: Workspace, name: string): Promise<boolean> {
  const stream = store.bodies.stream(name)
  if (stream === null) return false
  const id = sealedUnder(await headOf(stream))
  if (id !== null) await keys.deleteSubject(id)
  return store.bodies.delete(name)
}

async function headOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const piece of stream) return piece
  return new Uint8Array()
}
