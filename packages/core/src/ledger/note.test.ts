import { nodeCrypto } from '@sanad/store/crypto'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import {
  createCheckpoint,
  growthSince,
  headOf,
  isCheckpointSigned,
  parseCheckpoint,
  provenGrowth,
  selfKey,
  selfOrigin,
} from './checkpoint.ts'
import { cosignNote, witnessedAt } from './cosignature.ts'
import { idOf, seedOf } from './fixtures/workspace.ts'
import { isNoteSigned, type NoteKey, parseNote, parseNoteKey, renderNote, renderNoteKey } from './note.ts'
import { createTree, type Tree } from './tree.ts'

const { hash } = nodeCrypto
/** The example of the C2SP signed-note specification, word for word. */
const PUBLISHED = `Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
`

/** The example of the C2SP tlog-cosignature specification, word for word. */
const COSIGNED = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`

async function checkpoint(size: number, origin?: string): Promise<string> {
  return createCheckpoint(nodeCrypto, seedOf('A'), { size, root: idOf('root') }, origin)
}

async function keyOf(device: string): Promise<string> {
  return toHex(await nodeCrypto.publicKey(seedOf(device)))
}

function grown(names: readonly string[]): Tree {
  const tree = createTree(hash)
  for (const name of names) tree.append(Buffer.from(name))
  return tree
}

test('L11 a note of the specification is read and written as it is', () => {
  const note = parseNote(PUBLISHED) ?? expect.fail()
  expect(note.text.split('\n')).toHaveLength(5)
  expect(note.signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', keyId: '367ba04b' }])
  expect(renderNote(note)).toBe(PUBLISHED)
})

test('L11 a cosigned checkpoint of the specification is read and written as it is', () => {
  const read = parseCheckpoint(COSIGNED) ?? expect.fail()
  expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 })
  expect(read.note.signatures.map(({ name }) => name)).toEqual([
    'example.com/behind-the-sofa',
    'witness.example.com/w1',
  ])
  expect(renderNote(read.note)).toBe(COSIGNED)
})

test.each([
  ['no blank line', 'text\n— a AAAAAAA=\n'],
  ['no line’s end', 'text\n\n— a AAAAAAA='],
  ['no signature', 'text\n\n'],
  ['a name of two words', 'text\n\n— a b AAAAAAA=\n'],
  ['a plus in a name', 'text\n\n— a+b AAAAAAA=\n'],
  ['a hyphen for the dash', 'text\n\n- a AAAAAAA=\n'],
  ['a control character', 'te\txt\n\n— a AAAAAAA=\n'],
  ['too short a signature', 'text\n\n— a AAAA\n'],
])('L11 what is no note is refused: %s', (_, text) => {
  expect(parseNote(text)).toBeNull()
})

test('L11 a checkpoint says what it was made of, and its key signed it', async () => {
  const text = await checkpoint(7)
  const read = parseCheckpoint(text) ?? expect.fail()
  expect(read).toMatchObject({ origin: selfOrigin(await keyOf('A')), size: 7, root: idOf('root') })
  const key = selfKey(read.origin) ?? expect.fail()
  expect(await isCheckpointSigned(nodeCrypto, read, key)).toBe(true)
  const other = { ...key, key: await keyOf('B') }
  expect(await isCheckpointSigned(nodeCrypto, read, other)).toBe(false)
  const moved = parseCheckpoint(text.replace('\n7\n', '\n8\n')) ?? expect.fail()
  expect(await isCheckpointSigned(nodeCrypto, moved, key)).toBe(false)
})

test('L11 a checkpoint with a crooked number, a short root or an empty extension is none', async () => {
  const text = await checkpoint(7)
  for (const [from, to] of [
    ['\n7\n', '\n07\n'],
    ['\n7\n', '\n-7\n'],
    ['\n7\n', '\n9007199254740993\n'],
    ['=\n\n', '\n\n'],
    ['sanad/', '\n'],
  ] as const) {
    expect(parseCheckpoint(text.replace(from, to))).toBeNull()
  }
  await expect(checkpoint(1, 'two words')).rejects.toMatchObject({ code: 'ledger/bad-head' })
})

test('L11 a signature of an unknown key is passed over, and one of a known key that fails spoils the note', async () => {
  const note = parseNote(await checkpoint(7, 'log.example')) ?? expect.fail()
  const key: NoteKey = { name: 'log.example', type: 'signature', key: await keyOf('A') }
  const [mine] = note.signatures
  if (mine === undefined) return expect.fail()
  const stranger = { ...mine, keyId: '00000000', signature: new Uint8Array(64) }
  expect(await isNoteSigned(nodeCrypto, { ...note, signatures: [stranger, mine] }, key)).toBe(true)
  const broken = { ...mine, signature: new Uint8Array(64) }
  expect(await isNoteSigned(nodeCrypto, { ...note, signatures: [mine, broken] }, key)).toBe(false)
  expect(await isNoteSigned(nodeCrypto, { ...note, signatures: [stranger] }, key)).toBe(false)
})

test('L11 a witness tells when it saw a checkpoint; the time is signed with it', async () => {
  const note = parseNote(await checkpoint(7)) ?? expect.fail()
  const witness = { name: 'witness.example/w1', seed: seedOf('W') }
  const key: NoteKey = { name: witness.name, type: 'cosignature', key: await keyOf('W') }
  const signature = await cosignNote(nodeCrypto, witness, note.text, 1_700_000_000)
  const seen = (bytes: Uint8Array): Promise<unknown> =>
    witnessedAt(
      nodeCrypto,
      { ...note, signatures: [...note.signatures, { ...signature, signature: bytes }] },
      key,
    )
  expect(await seen(signature.signature)).toBe(1_700_000_000)
  expect(await seen(signature.signature.with(7, 1))).toBe('bad-signature')
  expect(await seen(signature.signature.subarray(1))).toBe('bad-signature')
  expect(await witnessedAt(nodeCrypto, note, key)).toBe('not-signed')
})

test('L11 a key is handed on as text, and one whose id does not fit is refused', async () => {
  const key: NoteKey = { name: 'log.example', type: 'cosignature', key: await keyOf('A') }
  const text = renderNoteKey(hash, key)
  expect(parseNoteKey(hash, text)).toEqual(key)
  expect(parseNoteKey(hash, text.replace('log', 'lag'))).toBeNull()
  expect(parseNoteKey(hash, 'log.example+00000000+AAAA')).toBeNull()
})

test('L13 a log that grew is well; a smaller or another one is an alarm', () => {
  const [before, after, other] = [grown(['a', 'b']), grown(['a', 'b', 'c']), grown(['a', 'x', 'c'])]
  expect(growthSince(headOf(before), before)).toBe('same')
  expect(growthSince(headOf(before), after)).toBe('grown')
  expect(growthSince(headOf(after), before)).toBe('smaller')
  expect(growthSince(headOf(before), other)).toBe('inconsistent')
})

test('L13 the same is told of a log elsewhere by two heads and a proof', () => {
  const [after, other] = [grown(['a', 'b', 'c']), grown(['a', 'x', 'c'])]
  const growth = (from: number, tree: Tree, proof = tree.consistency(from)): string =>
    provenGrowth(hash, headOf(after, from), headOf(tree), proof)
  expect(growth(2, after)).toBe('grown')
  expect(growth(3, after)).toBe('same')
  expect(growth(0, after)).toBe('grown')
  expect(growth(2, other)).toBe('inconsistent')
  expect(growth(3, other)).toBe('inconsistent')
  expect(growth(2, after, [])).toBe('inconsistent')
  expect(provenGrowth(hash, headOf(after), headOf(after, 1), [])).toBe('smaller')
})
