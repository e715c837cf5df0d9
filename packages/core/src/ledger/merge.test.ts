import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEAP } from './chains.ts'
import { createEntry, type Entry, parseEntry } from './entry.ts'
import {
  NOON,
  openWorkspace,
  searchBody,
  seedOf,
  storedBytes,
  type Workspace,
  write,
} from './fixtures/workspace.ts'
import { createMemoryBodyStore, createMemoryEntryStore } from './memory-store.ts'
import { mergedState } from './order.ts'
import { verifyEntries } from './verify.ts'
import { openDraft } from './writer.ts'

const RUNS = process.env['SANAD_SOAK'] === undefined ? 60 : 10_000
const TEN_YEARS = 315_360_000_000

/** What happens to the replicas, one step after the other; numbers choose among those there are. */
type Step =
  | { readonly kind: 'write'; readonly at: number; readonly count: number; readonly off: number }
  | { readonly kind: 'send'; readonly from: number; readonly to: number; readonly picks: readonly number[] }
  | { readonly kind: 'crash'; readonly at: number; readonly kept: number }
  | { readonly kind: 'clone'; readonly from: number; readonly to: number }
  | { readonly kind: 'leap'; readonly at: number; readonly leaps: number }

const at = fc.nat(5)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      at,
      count: fc.integer({ min: 1, max: 3 }),
      off: fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      from: at,
      to: at,
      picks: fc.array(fc.nat(40), { maxLength: 30, size: 'max' }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), at, kept: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clone' as const), from: at, to: at }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('leap' as const), at, leaps: fc.constantFrom(0.5, 1.5, 1000) }),
  },
)
const history = fc.record({
  replicas: fc.integer({ min: 2, max: 6 }),
  steps: fc.array(step, { minLength: 6, maxLength: 24, size: 'max' }),
})

/** A replica's device goes on under its own name, or under the name of the one it was cloned from. */
interface Replica {
  readonly device: string
  readonly workspace: Workspace
}

async function copied(device: string, bytes: readonly Uint8Array[]): Promise<Replica> {
  const entries = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  await entries.append(bytes)
  return { device, workspace: await openWorkspace(device, entries, createMemoryBodyStore(nodeCrypto.hash)) }
}

let told = 0

async function take(replicas: readonly Replica[], step: Step): Promise<readonly Replica[]> {
  const one = (i: number): Replica => replicas[i % replicas.length] ?? expect.fail()
  switch (step.kind) {
    case 'write': {
      told += 1
      const names = Array.from({ length: step.count }, (_, i) => `${told} ${i}`)
      const when = new Date(Date.UTC(2024, 4, 6) + step.off).toISOString()
      await write(one(step.at).workspace, names, when)
      return replicas
    }
    case 'send': {
      const held = await storedBytes(one(step.from).workspace.entries)
      const some = step.picks.flatMap((pick) =>
        held.slice(pick % (held.length + 1), (pick % (held.length + 1)) + 1),
      )
      await one(step.to).workspace.log.receive(some)
      return replicas
    }
    case 'leap': {
      await leap(one(step.at), step.leaps)
      return replicas
    }
    case 'crash': {
      const { device, workspace } = one(step.at)
      const held = await storedBytes(workspace.entries)
      const again = await copied(device, held.slice(0, Math.max(0, held.length - step.kept)))
      return replicas.map((replica) => (replica.workspace === workspace ? again : replica))
    }
    case 'clone': {
      const { device, workspace } = one(step.from)
      const twin = await copied(device, await storedBytes(workspace.entries))
      const gone = one(step.to)
      await workspace.log.receive(await storedBytes(gone.workspace.entries))
      return replicas.map((replica) => (replica === gone ? twin : replica))
    }
  }
}

/** A device whose Lamport clock runs ahead, by accident or on purpose. */
async function leap({ device, workspace }: Replica, leaps: number): Promise<void> {
  const { author } = workspace.writer
  await workspace.log.extend(author, async ({ last, lamport }) => {
    const { bytes: _, ...draft } = openDraft(nodeCrypto, searchBody('ahead'), NOON)
    const chain = { author, sequence: (last?.sequence ?? -1) + 1, previous: last?.id ?? null }
    const ahead = Math.min(Number.MAX_SAFE_INTEGER - 1000, lamport + Math.floor(leaps * LEAP))
    return [await createEntry(nodeCrypto, seedOf(device), { ...draft, ...chain, lamport: ahead })]
  })
}

async function meet(replicas: readonly Replica[]): Promise<void> {
  for (const round of [1, 2]) {
    for (const { workspace } of replicas) {
      const bytes = await storedBytes(workspace.entries)
      for (const other of replicas) {
        const { waiting, refused } = await other.workspace.log.receive(bytes)
        expect([round, waiting, refused]).toEqual([round, [], []])
      }
    }
  }
}

async function entriesOf({ workspace }: Replica): Promise<readonly Entry[]> {
  return (await storedBytes(workspace.entries)).map((bytes) => {
    const entry = parseEntry(nodeCrypto.hash, bytes)
    return typeof entry === 'string' ? expect.fail(entry) : entry
  })
}

test('L6 whatever happened to them, replicas that have met hold the same entries in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ replicas: count, steps }) => {
      let replicas: readonly Replica[] = await Promise.all(
        Array.from({ length: count }, (_, i) => copied(`device ${i}`, [])),
      )
      for (const step of steps) replicas = await take(replicas, step)
      await meet(replicas)
      const states = await Promise.all(replicas.map(async (one) => mergedState(await entriesOf(one))))
      for (const state of states) expect(state).toEqual(states[0])
      for (const { workspace } of replicas) {
        const verdict = await verifyEntries(nodeCrypto, workspace.entries.read())
        expect(verdict).toMatchObject({ kind: 'intact', forks: states[0]?.forks })
        expect(workspace.log.forks()).toEqual(states[0]?.forks)
        expect(workspace.log.quarantined()).toEqual(states[0]?.quarantined)
      }
    }),
    { numRuns: RUNS },
  )
})

test('L6 two who say different things of one thing while apart are both heard', async () => {
  const [a, b] = [await openWorkspace('A'), await openWorkspace('B')]
  await a.log.receive(await storedBytes(b.entries))
  const [one] = await write(a, ['a says so'])
  const [other] = await write(b, ['b says otherwise'])
  await a.log.receive(await storedBytes(b.entries))
  await b.log.receive(await storedBytes(a.entries))
  const ids = [one?.id, other?.id]
  for (const { log, entries } of [a, b]) {
    const state = mergedState(await entriesOf({ device: '', workspace: { ...a, log, entries } }))
    expect(state.entries.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  }
})
