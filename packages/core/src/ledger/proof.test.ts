import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { checkProof, type KnownKeys, type ProofVerdict } from './check-proof.ts'
import { createCheckpoint, headOf } from './checkpoint.ts'
import { cosignNote } from './cosignature.ts'
import { READING, REPORT } from './fixtures/reading.ts'
import { NOON, openWorkspace, repeatable, searchBody, seedOf } from './fixtures/workspace.ts'
import { type NoteKey, parseNote, renderNote } from './note.ts'
import { createProof, parseProof, provePart, renderProof, splitProofs } from './proof.ts'
import { openDraft } from './writer.ts'

const crypto = repeatable('proof')
const NOBODY: KnownKeys = { logs: [], witnesses: [] }
const [, second] = READING.reading.statements
const STATEMENT = second?.id ?? expect.fail()

interface Proving {
  /** The checkpoint's text, as it is signed or cosigned. */
  readonly seal?: (text: string) => Promise<string>
  readonly origin?: string
  readonly whole?: boolean
}

async function proofText({ seal, origin, whole = false }: Proving = {}): Promise<string> {
  const { writer, log, bodies } = await openWorkspace('A')
  const drafts = [searchBody('a'), REPORT, READING, searchBody('b')].map((body) =>
    openDraft(crypto, body, NOON),
  )
  const placed = (await writer.append(drafts))[2] ?? expect.fail()
  const head = headOf(log.tree)
  const text = await createCheckpoint(nodeCrypto, seedOf('A'), head, origin)
  const body = (await bodies.get(placed.entry.body)) ?? expect.fail()
  const part = whole ? null : provePart(nodeCrypto.hash, body, STATEMENT)
  const checkpoint = { size: head.size, text: (await seal?.(text)) ?? text }
  return renderProof(createProof(log.tree, placed, checkpoint, part))
}

function check(text: string, known = NOBODY): Promise<ProofVerdict> {
  return checkProof(nodeCrypto, text, known)
}

async function keyOf(device: string): Promise<string> {
  return toHex(await nodeCrypto.publicKey(seedOf(device)))
}

test('L12 one statement of a reading is proved by one text, and the text says by whom, since when, and what it leaves open', async () => {
  const verdict = await check(await proofText())
  const key = await keyOf('A')
  expect(verdict).toMatchObject({
    kind: 'proved',
    position: 2,
    entry: { author: key, sequence: 2, kind: 'statement' },
    log: { origin: `sanad/${key}`, key, size: 4 },
    since: { kind: 'self-asserted', key, on: NOON },
    leavesOpen: ['truth', 'completeness', 'figure', 'person', 'date'],
  })
  const part = verdict.kind === 'proved' ? verdict.part : null
  expect(JSON.parse(part?.text ?? '')).toEqual(second)
})

test('L12 an entry alone is proved as well', async () => {
  expect(await check(await proofText({ whole: true }))).toMatchObject({
    kind: 'proved',
    position: 2,
    part: null,
  })
})

test('L12 a witness that is known tells since when the log had it; one that is not known tells nothing', async () => {
  const witness = { name: 'witness.example/w1', seed: seedOf('W') }
  const seal = async (text: string): Promise<string> => {
    const note = parseNote(text) ?? expect.fail()
    const seen = await cosignNote(nodeCrypto, witness, note.text, 1_720_000_000)
    return renderNote({ ...note, signatures: [...note.signatures, seen] })
  }
  const text = await proofText({ seal })
  const known: NoteKey = { name: witness.name, type: 'cosignature', key: await keyOf('W') }
  expect(await check(text, { logs: [], witnesses: [known] })).toMatchObject({
    since: { kind: 'witnessed', by: [witness.name], on: '2024-07-03T09:46:40.000Z' },
    leavesOpen: ['truth', 'completeness', 'figure', 'person'],
  })
  expect(await check(text)).toMatchObject({ since: { kind: 'self-asserted' } })
})

test('L12 a log that does not vouch for itself shows nothing until its key is known', async () => {
  const text = await proofText({ origin: 'hub.example/log' })
  expect(await check(text)).toEqual({ kind: 'not-proved', why: 'unknown-log' })
  const key: NoteKey = { name: 'hub.example/log', type: 'signature', key: await keyOf('A') }
  expect(await check(text, { logs: [key], witnesses: [] })).toMatchObject({
    kind: 'proved',
    log: { key: key.key },
  })
  const wrong = { ...key, key: await keyOf('B') }
  expect(await check(text, { logs: [wrong], witnesses: [] })).toMatchObject({ why: 'checkpoint-not-signed' })
})

test('L12 whatever letter of a proof is changed, left out or put in, it shows nothing', async () => {
  const text = await proofText()
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.nat(2),
      fc.constantFrom('A', '1', '=', '\n', ' ', 'é'),
      async (at, gone, put) => {
        const other = text.slice(0, at) + put + text.slice(at + gone)
        fc.pre(other !== text)
        expect(await check(other)).toMatchObject({ kind: 'not-proved' })
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  [
    'the entry of another place',
    (proof: string) => proof.replace('\nindex 2\n', '\nindex 3\n'),
    'not-in-log',
  ],
  ['another size', (proof: string) => proof.replace('\n4\n', '\n5\n'), 'checkpoint-not-signed'],
  ['no checkpoint', (proof: string) => proof.slice(0, proof.indexOf('\n— ')), 'no-checkpoint'],
  ['no proof at all', () => 'Dear reader', 'no-proof'],
])('L12 a proof is told apart from %s', async (_, change, why) => {
  expect(await check(change(await proofText()))).toEqual({ kind: 'not-proved', why })
})

test('L12 a statement of another reading is not proved by this entry', async () => {
  const proof = parseProof(await proofText()) ?? expect.fail()
  const part = proof.part ?? expect.fail()
  const words = Buffer.from(part.bytes).toString().replace('asserts', 'denies')
  const forged = renderProof({ ...proof, part: { ...part, bytes: Buffer.from(words) } })
  expect(await check(forged)).toEqual({ kind: 'not-proved', why: 'not-in-entry' })
  const foreign = renderProof({ ...proof, entry: proof.entry.with(100, 0) })
  expect((await check(foreign)).kind).toBe('not-proved')
})

test('L12 where a statement stands in its reading cannot be told otherwise', async () => {
  const proof = parseProof(await proofText()) ?? expect.fail()
  const part = proof.part ?? expect.fail()
  expect([part.index, part.count]).toEqual([2, 3])
  const moved = renderProof({ ...proof, part: { ...part, index: 1, count: 2 } })
  expect(await check(moved)).toEqual({ kind: 'not-proved', why: 'not-in-entry' })
})

test('L12 a proof is read and written as it is, and several may stand in one text', async () => {
  const [one, two] = [await proofText(), await proofText({ whole: true })]
  expect(renderProof(parseProof(one) ?? expect.fail())).toBe(one)
  expect(splitProofs(`${one}${two}`)).toEqual([one, two])
  expect(splitProofs('Dear reader')).toEqual([])
})

test('L12 a statement that is not in the body has no proof', async () => {
  expect(provePart(nodeCrypto.hash, Buffer.from('{"body":{}}\n'), STATEMENT)).toBeNull()
})
