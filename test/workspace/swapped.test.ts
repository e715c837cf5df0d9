import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Body, createWriter, openDraft } from '@sanad/core/ledger'
import { createPersonCode } from '@sanad/core/statement'
import { type FileEntryStore, openEntryFiles } from '@sanad/store/files'
import { verifyWorkspace } from '@sanad/store/workspace'
import { expect, test } from 'vitest'
import { filledWorkspace, inWorkspace, sanad, toolsAt } from './fill.ts'

const tools = toolsAt()

async function inEntries<T>(folder: string, work: (store: FileEntryStore) => Promise<T>): Promise<T> {
  const store = await openEntryFiles({ folder, clock: tools.clock })
  return work(store).finally(() => store.close())
}

async function bytesIn(folder: string): Promise<readonly Uint8Array[]> {
  return inEntries(folder, async (store) => {
    const all: Uint8Array[] = []
    for await (const { bytes } of store.read()) all.push(new Uint8Array(bytes))
    return all
  })
}

/** Writes the ledger's files anew with other entries, as somebody would who knows their format. */
async function writeAnew(folder: string, entries: readonly Uint8Array[]): Promise<void> {
  rmSync(join(folder, 'ledger'), { recursive: true })
  await inEntries(folder, (store) => store.append(entries))
}

/** Five entries of one device and then three of another. */
async function twoAuthors(): Promise<string> {
  const [one, other] = [await filledWorkspace([1, 2]), await filledWorkspace([3], { person: 'M2' })]
  expect((await sanad(['ledger', 'merge', other, '--workspace', one])).code).toBe(0)
  return one
}

async function verdict(folder: string): Promise<unknown> {
  const told = await verifyWorkspace(folder, tools, { passphrase: null, accept: false })
  return told.kind === 'checked' ? told.found.broken : told
}

/** So many entries that signatures are checked in a thread of their own. */
const LONG = 4_500

/** A ledger of one device with that many searches in it. */
async function longLedger(): Promise<string> {
  const folder = await filledWorkspace([])
  const by = createPersonCode('M1')
  await inWorkspace(folder, async ({ keys, log, store }) => {
    const opened = await keys.openDevice()
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    const { crypto, clock } = tools
    const writer = await createWriter({ crypto, seed: opened.device.seed, log, bodies: store.bodies })
    const search: Body = { kind: 'search', name: 'released', query: 'released', by, at: clock() }
    await writer.append(Array.from({ length: LONG }, () => openDraft(crypto, search, clock())))
  })
  return folder
}

function swapped(entries: readonly Uint8Array[], a: number, b: number): readonly Uint8Array[] {
  return entries.map((bytes, i) => entries[i === a ? b : i === b ? a : i] ?? bytes)
}

test('WS15 a swap of two authors’ entries, each of them sound, is named by its first entry', async () => {
  const folder = await twoAuthors()
  const entries = await bytesIn(folder)
  expect(entries).toHaveLength(8)
  const [moved] = await inWorkspace(folder, async (workspace) => {
    const all = []
    for await (const { position, author } of workspace.entries()) if (position === 5) all.push(author)
    return all
  })
  await writeAnew(folder, swapped(entries, 4, 5))
  expect(await verdict(folder)).toMatchObject({ at: 4, author: moved, sequence: 0, why: 'changed' })
  const { code, out } = await sanad(['ledger', 'verify', '--workspace', folder])
  expect([code, out.includes('Entry 4')]).toEqual([4, true])
  rmSync(join(folder, 'cache', 'leaves'))
  expect(await verdict(folder)).toMatchObject({ at: 0, author: null, why: 'wrong-root' })
  await writeAnew(folder, entries)
  expect(await verdict(folder)).toBeNull()
})

test('WS15 an entry taken out of the middle that nobody’s chain misses is named, also where the end is cut off', async () => {
  const folder = await twoAuthors()
  const entries = await bytesIn(folder)
  await writeAnew(folder, [...entries.slice(0, 4), ...entries.slice(5)])
  expect(await verdict(folder)).toMatchObject({ at: 4, why: 'changed' })
  await writeAnew(folder, [...entries.slice(0, 4), ...entries.slice(5, 7)])
  expect(await verdict(folder)).toMatchObject({ at: 4, why: 'changed' })
})

test('WS15 leaf hashes that are not what was signed are not believed, and kept anew after a clean check', async () => {
  const folder = await twoAuthors()
  const path = join(folder, 'cache', 'leaves')
  const whole = readFileSync(path)
  expect(whole).toHaveLength(8 * 32)
  writeFileSync(path, Buffer.alloc(8 * 32))
  const entries = await bytesIn(folder)
  await writeAnew(folder, swapped(entries, 4, 5))
  expect(await verdict(folder)).toMatchObject({ at: 0, why: 'wrong-root' })
  await writeAnew(folder, entries)
  rmSync(path)
  expect(await verdict(folder)).toBeNull()
  expect(readFileSync(path)).toEqual(whole)
})

test('WS15 the first entry of a long ledger whose signature does not hold is named', async () => {
  const folder = await longLedger()
  expect(await verdict(folder)).toBeNull()
  const entries = await bytesIn(folder)
  const forged = (at: number): Uint8Array => {
    const bytes = new Uint8Array(entries[at] ?? [])
    const last = bytes.length - 1
    return bytes.with(last - 40, (bytes[last - 40] ?? 0) ^ 1)
  }
  const bad = [3_000, 4_400]
  await writeAnew(
    folder,
    entries.map((bytes, at) => (bad.includes(at) ? forged(at) : bytes)),
  )
  expect(await verdict(folder)).toMatchObject({ at: 3_000, why: 'bad-signature' })
  await writeAnew(folder, entries)
  expect(await verdict(folder)).toBeNull()
})
