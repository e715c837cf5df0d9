import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nodeCrypto } from '@sanad/store/crypto'
import { afterAll, expect, test } from 'vitest'
import { createPersonCode } from '../statement/index.ts'
import { toHex } from './bytes.ts'
import { createCheckpoint, headOf } from './checkpoint.ts'
import { exportLines, readExport } from './export.ts'
import { CHARACTER_BYTES, READING, REPORT } from './fixtures/reading.ts'
import {
  NOON,
  openWorkspace,
  repeatable,
  seedOf,
  storedBytes,
  type Workspace,
  write,
} from './fixtures/workspace.ts'
import { createMemoryBodyStore, createMemoryEntryStore } from './memory-store.ts'
import { createProof, provePart, renderProof } from './proof.ts'
import { verifyEntries } from './verify.ts'
import { verifyBodies } from './verify-bodies.ts'
import { openDraft } from './writer.ts'

const CHECKER = resolve(import.meta.dirname, '../../../../tools/check_ledger.py')
const noPython = spawnSync('python3', ['--version']).status !== 0
const folder = mkdtempSync(join(tmpdir(), 'sanad-export-'))
const crypto = repeatable('export')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Checked {
  readonly code: number | null
  readonly told: string
}

/** What the independent checker says of a file. */
function check(text: string): Checked {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  const { status, stdout, stderr } = spawnSync('python3', [CHECKER, path], { encoding: 'utf8' })
  return { code: status, told: stdout + stderr }
}

async function ledger(): Promise<Workspace & { readonly checkpoint: string }> {
  const a = await openWorkspace('A')
  const b = await openWorkspace('B')
  await write(b, ['b'])
  await a.bodies.put([CHARACTER_BYTES])
  await a.writer.append([REPORT, READING].map((body) => openDraft(crypto, body, NOON)))
  await a.log.receive(await storedBytes(b.entries))
  for await (const name of b.bodies.names()) await a.bodies.put([(await b.bodies.get(name)) ?? expect.fail()])
  return { ...a, checkpoint: await createCheckpoint(nodeCrypto, seedOf('A'), headOf(a.log.tree)) }
}

async function linesOf(one: Workspace, checkpoint: string | null): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportLines(nodeCrypto, one, checkpoint)) lines.push(line)
  return lines
}

test('L15 an export holds entries, bodies, texts and the checkpoint, and comes back whole', async () => {
  const one = await ledger()
  const read = (await readExport(await linesOf(one, one.checkpoint))) ?? expect.fail()
  expect(read.checkpoint).toBe(one.checkpoint)
  const entries = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  const bodies = createMemoryBodyStore(nodeCrypto.hash)
  await entries.append(read.entries)
  await bodies.put(read.bodies)
  const heads = [headOf(one.log.tree)]
  expect(await verifyEntries(nodeCrypto, entries.read(), { heads })).toMatchObject({
    kind: 'intact',
    size: 3,
  })
  expect(await verifyBodies(nodeCrypto, { entries, bodies })).toMatchObject({ kind: 'intact', held: 3 })
})

test('L15 of what is sealed an export holds the entries alone, and the independent checker takes it', async () => {
  const one = await ledger()
  const sealed = { ...openDraft(crypto, READING, NOON), parts: null, compartment: 'sealed', epoch: 1 }
  const [placed] = await one.writer.append([sealed])
  const lines = await linesOf(one, null)
  const read = (await readExport(lines)) ?? expect.fail()
  expect(read.entries).toHaveLength(4)
  expect(read.bodies.some((body) => toHex(nodeCrypto.hash(body)) === placed?.entry.body)).toBe(false)
  if (!noPython) expect(check(lines.join(''))).toMatchObject({ code: 0 })
})

test('L15 what is no export, or not a whole one, is refused', async () => {
  const [first = '', second = ''] = await linesOf(await ledger(), null)
  for (const lines of [
    [],
    [second],
    [first, 'x'],
    [first, second.slice(0, -9)],
    [first, first],
    [first, '{"entry":"?"}'],
  ]) {
    expect(await readExport(lines)).toBeNull()
  }
})

test.skipIf(noPython)(
  'L15 a second implementation finds an intact export intact, with its root',
  async () => {
    const one = await ledger()
    const { code, told } = check((await linesOf(one, one.checkpoint)).join(''))
    expect(told).toContain(`intact: 3 entries, 0 forks, root ${toHex(one.log.tree.root())}`)
    expect(told).toContain('checkpoint of sanad/')
    expect(code).toBe(0)
  },
)

test.skipIf(noPython)(
  'L15 a second implementation accepts a missing body only where it was erased',
  async () => {
    const one = await ledger()
    const [, reading] = await storedBytes(one.entries)
    const id = toHex(nodeCrypto.hash(reading ?? expect.fail()))
    await one.bodies.delete(toHex((reading ?? expect.fail()).subarray(93, 125)))
    expect(check((await linesOf(one, null)).join('')).told).toContain('entry 1: its body is not there')
    const by = createPersonCode('heron')
    const erase = { kind: 'erase', entries: [id], names: [], reason: 'asked for', by, at: NOON } as const
    await one.writer.append([openDraft(crypto, erase, NOON)])
    expect(check((await linesOf(one, null)).join('')).code).toBe(0)
  },
)

test.skipIf(noPython)('L15 a second implementation finds what was done to an export', async () => {
  const one = await ledger()
  const lines = await linesOf(one, one.checkpoint)
  const entry = lines.findIndex((line) => line.startsWith('{"entry"'))
  const flipped = lines.map((line, i) =>
    i === entry ? `${line.slice(0, 99)}${line[99] === 'A' ? 'B' : 'A'}${line.slice(100)}` : line,
  )
  expect(check(flipped.join('')).told).toContain('broken: entry 0')
  expect(check(lines.toSpliced(entry, 1).join('')).code).toBe(4)
  const last = lines.findLastIndex((line) => line.startsWith('{"entry"'))
  expect(check(lines.toSpliced(last, 1).join('')).told).toContain('not those of the checkpoint')
  const body = lines.findIndex((line) => line.startsWith('{"body"'))
  expect(check(lines.toSpliced(body, 1).join('')).told).toContain('its body is not there')
  expect(check('').code).toBe(4)
})

test.skipIf(noPython)(
  'L15 a second implementation reads a proof of a statement, and finds what was done to it',
  async () => {
    const one = await ledger()
    const [, placed] = (await storedBytes(one.entries)).map((bytes, position) => ({
      position,
      entry: { bytes },
    }))
    if (placed === undefined) return expect.fail()
    const body = (await one.bodies.get(toHex(placed.entry.bytes.subarray(93, 125)))) ?? expect.fail()
    const [statement] = READING.reading.statements
    const part = provePart(nodeCrypto.hash, body, statement?.id ?? '')
    const checkpoint = { size: one.log.tree.size, text: one.checkpoint }
    const text = renderProof(createProof(one.log.tree, placed, checkpoint, part))
    const { code, told } = check(`${text}${text}`)
    expect(told.match(/proved: entry 1 of 3/g)).toHaveLength(2)
    expect(told).toContain(statement?.content.text)
    expect(code).toBe(0)
    expect(check(text.replace('\n3\n', '\n4\n')).told).toContain('the checkpoint is not signed')
    expect(check(text.replace('\nindex 1\n', '\nindex 2\n')).told).toContain('broken:')
  },
)
