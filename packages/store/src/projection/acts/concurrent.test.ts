import {
  createMemoryBodyStore,
  createMemoryEntryStore,
  createWriter,
  decodeBody,
  type EntryStore,
  entriesOf,
  type Log,
  openDraft,
  openLog,
  type Writer,
} from '@sanad/core/ledger'
import { type Act, createPersonCode, parseId, utf8 } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventId, inventReading, inventReport, pick } from '../fixtures/invent.ts'
import { decide, type ReceivedAct } from './decide.ts'

const RUNS = process.env['SANAD_SOAK'] === undefined ? 60 : 10_000
const AT = '2026-01-01T00:00:00.000Z'
const { report, texts } = inventReport(1)
const read = { report: report.id, text: pick(texts, 0).text.id, reader: 'rules', version: '1', n: 1 } as const
const { id: reading, statements } = inventReading({ ...read, sentences: 3, shift: 0 }).reading
const others = inventReading({ ...read, sentences: 3, shift: 1 }).reading.statements

/** What people say of statements while they are apart, and whose folder is merged into whose. */
type Step =
  | { readonly kind: 'say'; readonly at: number; readonly of: number; readonly word: Word }
  | { readonly kind: 'unsay'; readonly at: number; readonly of: number }
  | { readonly kind: 'merge'; readonly at: number; readonly from: number }

const WORDS = ['accept', 'hold', 'reject', 'replace', 'replace-otherwise'] as const
type Word = (typeof WORDS)[number]

const device = fc.nat(3)
const of = fc.nat(2)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('say'), at: device, of, word: fc.constantFrom(...WORDS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unsay'), at: device, of }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge'), at: device, from: device }) },
)

interface Replica {
  readonly entries: EntryStore
  readonly log: Log
  readonly writer: Writer
}

const bodies = createMemoryBodyStore(nodeCrypto.hash)
let count = 0

async function openReplica(name: number): Promise<Replica> {
  const entries = createMemoryEntryStore(nodeCrypto.hash, () => AT)
  const log = await openLog(nodeCrypto, entries)
  const seed = nodeCrypto.hash(utf8(`device ${name}`))
  return { entries, log, writer: await createWriter({ crypto: nodeCrypto, seed, log, bodies }) }
}

function actOf(by: number, word: Word | { readonly retract: Act }, of: number): Act {
  count += 1
  const statement = pick(statements, of)
  const key = {
    id: parseId<'act'>(inventId('act', count)),
    reading,
    statement: statement.id,
    by: createPersonCode(`M${by}`),
    at: AT,
  }
  if (typeof word === 'object') return { ...key, kind: 'retract', act: word.retract.id }
  switch (word) {
    case 'reject':
      return { ...key, kind: 'reject', why: null }
    case 'replace':
      return { ...key, kind: 'replace', with: { ...statement, hedge: 'alleged' } }
    case 'replace-otherwise':
      return { ...key, kind: 'replace', with: { ...pick(others, of), hedge: 'possible' } }
    default:
      return { ...key, kind: word }
  }
}

async function say({ writer }: Replica, act: Act): Promise<void> {
  await writer.append([openDraft(nodeCrypto, { kind: 'act', act }, AT)])
}

async function merge(into: Replica, from: Replica): Promise<void> {
  const all: Uint8Array[] = []
  for await (const { bytes } of from.entries.read()) all.push(bytes)
  expect(await into.log.receive(all)).toMatchObject({ waiting: [], refused: [] })
}

/** Acts on a statement as a replica received them. */
async function received({ entries }: Replica, of: number): Promise<readonly ReceivedAct[]> {
  const acts: ReceivedAct[] = []
  for await (const { id, position, author, body } of entriesOf(nodeCrypto, entries)) {
    const told = decodeBody((await bodies.get(body)) ?? new Uint8Array())
    if (told.kind !== 'body' || told.body.kind !== 'act') continue
    const { act } = told.body
    if (act.statement === pick(statements, of).id) acts.push({ act, entry: id, position, author })
  }
  return acts
}

/** What each device said last and did not take back, kept as it is said and never looked up in a ledger. */
class Spoken {
  readonly #said = new Map<string, { readonly word: Word; readonly act: Act }[]>()

  on(at: number, of: number): { readonly word: Word; readonly act: Act }[] {
    const key = `${at} ${of}`
    const all = this.#said.get(key) ?? []
    this.#said.set(key, all)
    return all
  }

  /** The different last words on a statement. */
  last(of: number): ReadonlySet<Word> {
    const last = [0, 1, 2, 3].map((at) => this.on(at, of).at(-1)?.word)
    return new Set(last.filter((word) => word !== undefined))
  }
}

async function live(replicas: readonly Replica[], steps: readonly Step[]): Promise<Spoken> {
  const spoken = new Spoken()
  for (const one of steps) {
    if (one.kind === 'merge') await merge(pick(replicas, one.at), pick(replicas, one.from))
    else await speak(pick(replicas, one.at), spoken.on(one.at, one.of), one)
  }
  return spoken
}

async function speak(
  replica: Replica,
  own: { readonly word: Word; readonly act: Act }[],
  one: Exclude<Step, { kind: 'merge' }>,
): Promise<void> {
  if (one.kind === 'say') {
    const act = actOf(one.at, one.word, one.of)
    own.push({ word: one.word, act })
    return say(replica, act)
  }
  const before = own.pop()
  if (before !== undefined) await say(replica, actOf(one.at, { retract: before.act }, one.of))
}

async function meet(replicas: readonly Replica[]): Promise<void> {
  for (const _ of [1, 2]) for (const a of replicas) for (const b of replicas) await merge(a, b)
}

/** What must be told of a statement. */
function wanted(spoken: Spoken, of: number): string {
  const [word, ...more] = spoken.last(of)
  if (word === undefined) return 'as-read'
  return more.length > 0 ? 'contested' : KINDS[word]
}

const KINDS = {
  accept: 'accepted',
  hold: 'held',
  reject: 'rejected',
  replace: 'replaced',
  'replace-otherwise': 'replaced',
} as const

test('P7 whatever people said while apart, where their last words differ every replica tells it, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const replicas = await Promise.all([0, 1, 2, 3].map(openReplica))
      const spoken = await live(replicas, steps)
      await meet(replicas)
      for (const of of [0, 1, 2]) {
        const told = await Promise.all(replicas.map(async (one) => decide(await received(one, of)).kind))
        expect(told).toEqual(replicas.map(() => wanted(spoken, of)))
      }
    }),
    { numRuns: RUNS },
  )
})
