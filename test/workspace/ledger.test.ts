import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { logSchema, mergeSchema, verdictSchema } from '@sanad/core/schema'
import { expect, test } from 'vitest'
import { ROOT } from '../command-line/run.ts'
import {
  addReports,
  entryIds,
  eraseBody,
  filledWorkspace,
  inWorkspace,
  PASSPHRASE,
  passphraseFile,
  sanad,
  sanadApart,
  temporaryFolder,
} from './fill.ts'

const CHECKER = join(ROOT, 'tools/check_ledger.py')
const noPython = spawnSync('python3', ['--version']).status !== 0

/** Turns one byte of a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

function segmentOf(folder: string): string {
  const [file] = readdirSync(join(folder, 'ledger')).filter((name) => name.endsWith('.entries'))
  return join(folder, 'ledger', file ?? '')
}

function bodyPath(folder: string, name: string): string {
  return join(folder, 'bodies', name.slice(0, 2), name)
}

test('WS1, WS2 a ledger that is whole is told in sentences, with what was remembered', async () => {
  const folder = await filledWorkspace([1, 2])
  const { code, out, err } = await sanadApart(['ledger', 'verify', '--workspace', folder])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('5 entries of 1 device: all are whole')
  expect(out).toContain('5 pieces of content are here and whole')
  expect(out).toContain('since 5 entries were remembered')
})

test('WS1 one flipped byte of an entry is found, and the entry named', async () => {
  const folder = await filledWorkspace([1, 2])
  const entries = await inWorkspace(folder, async (workspace) => {
    const all: Uint8Array[] = []
    for await (const { bytes } of workspace.entries()) all.push(bytes)
    return all
  })
  const path = segmentOf(folder)
  flip(path, readFileSync(path).indexOf(entries[2] ?? '') + 100)
  const { code, out } = await sanadApart(['ledger', 'verify', '--workspace', folder])
  expect(code).toBe(4)
  expect(out).toMatch(/Entry 2 \(number 2 of device [0-9a-f]{12}\): its bytes were changed or lost/)
  const told = verdictSchema.parse(
    JSON.parse((await sanad(['ledger', 'verify', '--json', '--workspace', folder])).out),
  )
  expect(told).toMatchObject({ intact: false, broken: { position: 2, sequence: 2, why: 'lost' } })
})

test('WS1 one flipped byte of a body, a text or a file is found, and its entry named', async () => {
  const folder = await filledWorkspace([1])
  const names = await inWorkspace(folder, async ({ recorded, entries }) => {
    const found: string[] = []
    for await (const { position, body } of entries()) if (position === 1) found.push(body)
    for await (const { body } of recorded()) {
      if (body?.kind !== 'report') continue
      found.push(body.texts[0]?.characters.name ?? '', body.evidence?.bytes.name ?? '')
    }
    return found
  })
  expect(names).toHaveLength(3)
  for (const [i, name] of names.entries()) {
    flip(bodyPath(folder, name), 5)
    const { code, out } = await sanad(['ledger', 'verify', '--workspace', folder])
    expect(code).toBe(4)
    expect(out).toContain('Entry 1 (number 1 of device')
    expect(out).toContain(i === 0 ? 'its body was changed' : 'a text or file that it names was changed')
    flip(bodyPath(folder, name), 5)
  }
  expect((await sanad(['ledger', 'verify', '--workspace', folder])).code).toBe(0)
})

test('WS1 a changed checkpoint, a changed acceptance and a stray file are found', async () => {
  const folder = await filledWorkspace([1])
  const checkpoint = join(folder, 'checkpoint')
  flip(checkpoint, -10)
  const changed = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(changed.code).toBe(4)
  expect(changed.out).toContain('checkpoint: this is not what the device signed')
  expect((await sanad(['ledger', 'verify', '--accept', '--workspace', folder])).code).toBe(0)
  expect((await sanad(['ledger', 'verify', '--workspace', folder])).code).toBe(0)
  const accepted = join(folder, 'ledger/accepted')
  flip(join(accepted, readdirSync(accepted)[0] ?? ''), 20)
  writeFileSync(join(folder, 'ledger/notes.txt'), 'mine')
  const strays = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(strays.code).toBe(4)
  expect(strays.out).toContain('notes.txt: this file is no part of the ledger')
  expect(strays.out.match(/no part of the ledger/g)).toHaveLength(2)
})

test('WS1 a changed sealed body is found without the passphrase, and named with it', async () => {
  const folder = await filledWorkspace([1], { sealed: [1] })
  const file = passphraseFile()
  const name = await inWorkspace(
    folder,
    async ({ recorded }) => {
      for await (const { body } of recorded()) if (body?.kind === 'report') return body.evidence?.bytes.name
      return undefined
    },
    { passphrase: PASSPHRASE },
  )
  flip(bodyPath(folder, name ?? ''), 200)
  const locked = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(locked.code).toBe(4)
  expect(locked.out).toContain(`${name}: it is not as it was written`)
  const open = await sanad(['ledger', 'verify', '--workspace', folder, '--passphrase-file', file])
  expect(open.out).toContain('Entry 1 (number 1')
})

test('WS2 entries cut off the end are missed, and nothing is written behind them', async () => {
  const folder = await filledWorkspace([1])
  const before = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(before.code).toBe(0)
  const copy = join(temporaryFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  await inWorkspace(folder, (workspace) => addReports(workspace, [2]))
  for (const part of ['ledger', 'cache']) {
    rmSync(join(folder, part), { recursive: true })
    cpSync(join(copy, part), join(folder, part), { recursive: true })
  }
  const { code, out } = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(code).toBe(4)
  expect(out).toContain('Entry 3: the ledger ends here, and it was longer')
  await expect(inWorkspace(folder, (workspace) => addReports(workspace, [3]))).rejects.toMatchObject({
    code: 'ledger/broken',
  })
  const log = await sanad(['ledger', 'log', '--workspace', folder])
  expect(log.code).toBe(4)
  expect(log.err).toContain('sanad ledger verify')
})

test('WS3 a torn end is told with 4 until it is accepted, and stays', async () => {
  const folder = await filledWorkspace([1])
  const path = segmentOf(folder)
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('half a record')]))
  const torn = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(torn.code).toBe(4)
  expect(torn.out).toContain('never acknowledged')
  expect(torn.out).toContain('--accept')
  const accepted = await sanad(['ledger', 'verify', '--accept', '--workspace', folder])
  expect(accepted.code).toBe(0)
  expect(accepted.out).toContain('it is written down that M1 knows of it')
  expect((await sanad(['ledger', 'verify', '--workspace', folder])).code).toBe(0)
  expect(readFileSync(path).toString('latin1')).toContain('half a record')
})

test('WS3 a lost entry stays told when its bytes are accepted', async () => {
  const folder = await filledWorkspace([1, 2])
  const path = segmentOf(folder)
  truncateSync(path, readFileSync(path).length - 400)
  expect((await sanad(['ledger', 'verify', '--workspace', folder])).code).toBe(4)
  const flipped = await filledWorkspace([1, 2])
  flip(segmentOf(flipped), 400)
  expect((await sanad(['ledger', 'verify', '--accept', '--workspace', flipped])).code).toBe(4)
  expect((await sanad(['ledger', 'verify', '--workspace', flipped])).out).toContain('changed or lost')
})

test.skipIf(noPython)(
  'WS5 the independent checker accepts an export, and refuses a changed one',
  async () => {
    const folder = await filledWorkspace([1, 2], { sealed: [2] })
    const file = join(temporaryFolder(), 'export.ndjson')
    const args = [
      'ledger',
      'export',
      '--out',
      file,
      '--workspace',
      folder,
      '--passphrase-file',
      passphraseFile(),
    ]
    expect((await sanad(args)).code).toBe(0)
    const { status, stdout } = spawnSync('python3', [CHECKER, file], { encoding: 'utf8' })
    expect(stdout).toContain('intact: 5 entries')
    expect(status).toBe(0)
    const [format, , ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [format, ...rest].join('\n'))
    expect(spawnSync('python3', [CHECKER, file]).status).toBe(4)
  },
)

test('WS6, WS13 two workspaces that worked apart and took each other’s entries have the same', async () => {
  const [one, other] = [await filledWorkspace([1, 2]), await filledWorkspace([2, 3, 4], { person: 'M2' })]
  const first = await sanadApart(['ledger', 'merge', other, '--json', '--workspace', one])
  expect(first.code).toBe(0)
  expect(mergeSchema.parse(JSON.parse(first.out))).toMatchObject({ added: 7, known: 0, absent: [] })
  const second = await sanad(['ledger', 'merge', one, '--workspace', other])
  expect(second.code).toBe(0)
  expect(second.out).toContain('5 new entries came')
  expect((await entryIds(one)).toSorted()).toEqual((await entryIds(other)).toSorted())
  for (const folder of [one, other]) {
    const { code, out } = await sanad(['ledger', 'verify', '--workspace', folder])
    expect({ code, out: out.includes('12 entries of 2 devices') }).toEqual({ code: 0, out: true })
  }
  expect((await sanad(['ledger', 'merge', one, '--workspace', one])).code).toBe(2)
})

test('WS6 a fork is taken and told; damage on the other side is told and the rest taken', async () => {
  const one = await filledWorkspace([1])
  const other = join(temporaryFolder(), 'other')
  cpSync(one, other, { recursive: true })
  await inWorkspace(one, (workspace) => addReports(workspace, [2]))
  await inWorkspace(other, (workspace) => addReports(workspace, [3]))
  const forked = await sanad(['ledger', 'merge', other, '--workspace', one])
  expect(forked.code).toBe(0)
  expect(forked.out).toContain('evidence against its key')
  expect((await sanad(['ledger', 'verify', '--workspace', one])).code).toBe(0)
  const damaged = await filledWorkspace([4, 5], { person: 'M3' })
  flip(segmentOf(damaged), -300)
  const told = await sanad(['ledger', 'merge', damaged, '--workspace', one])
  expect(told.code).toBe(4)
  expect(told.out).toContain('not as they were written')
  expect((await sanad(['ledger', 'verify', '--workspace', one])).code).toBe(0)
})

test('WS7 what was erased in one workspace goes in the other, which signs that it did', async () => {
  const [one, other] = [await filledWorkspace([1]), await filledWorkspace([2], { person: 'M2' })]
  expect((await sanad(['ledger', 'merge', one, '--workspace', other])).code).toBe(0)
  const { names, ids } = await inWorkspace(one, async (workspace) => {
    const found: { names: string[]; ids: string[] } = { names: [], ids: [] }
    for await (const entry of workspace.entries()) {
      if (entry.kind !== 'statement') continue
      found.ids.push(entry.id)
      found.names.push(entry.body)
    }
    await workspace.record('open', [eraseBody(found.ids)])
    return found
  })
  const { code, out } = await sanad(['ledger', 'merge', one, '--workspace', other])
  expect(code).toBe(0)
  expect(out).toContain('2 pieces of content were deleted here')
  expect(out).toContain('1 erasure was carried out here')
  for (const name of names) expect(existsSync(bodyPath(other, name))).toBe(false)
  const back = await sanad(['ledger', 'merge', other, '--json', '--workspace', one])
  expect(JSON.parse(back.out)).toMatchObject({ added: 4, absent: [], acknowledged: [] })
  const signed = await inWorkspace(one, async (workspace) => {
    const by: string[] = []
    for await (const { body } of workspace.recorded()) if (body?.kind === 'erased') by.push(body.replica)
    return { by, own: workspace.device }
  })
  expect(signed.by).toHaveLength(2)
  expect(signed.by).toContain(signed.own)
  for (const folder of [one, other])
    expect((await sanad(['ledger', 'verify', '--workspace', folder])).out).toContain(
      `${ids.length} were erased`,
    )
})

test('WS8 what an export does not hold is told until it comes, and is no damage', async () => {
  const [one, other] = [await filledWorkspace([1, 2], { sealed: [2] }), await filledWorkspace([3])]
  const file = join(temporaryFolder(), 'export.ndjson')
  expect((await sanadApart(['ledger', 'export', '--out', file, '--workspace', one])).code).toBe(0)
  const took = await sanad(['ledger', 'merge', file, '--workspace', other])
  expect(took.code).toBe(0)
  expect(took.out.replace(/\s+/g, ' ')).toContain('3 pieces of content or files never came here')
  const before = await sanad(['ledger', 'verify', '--workspace', other])
  expect(before.code).toBe(0)
  expect(before.out).toContain('never came here')
  expect((await sanad(['ledger', 'merge', one, '--workspace', other])).code).toBe(0)
  const after = await sanad(['ledger', 'verify', '--workspace', other])
  expect(after.code).toBe(0)
  expect(after.out).not.toContain('never came')
  writeFileSync(file, 'no export')
  expect((await sanad(['ledger', 'merge', file, '--workspace', other])).code).toBe(1)
})

test('WS9, WS13 the log is told line by line, as of a position or a day', async () => {
  const folder = await filledWorkspace([1], { now: '2026-03-01T08:00:00.000Z' })
  await inWorkspace(folder, (workspace) => addReports(workspace, [2]), { now: '2026-03-05T08:00:00.000Z' })
  const all = (await sanadApart(['ledger', 'log', '--workspace', folder])).out.trimEnd().split('\n')
  expect(all).toHaveLength(5)
  expect(all[1]).toMatch(/^1 {2}2026-03-01T08:00:00.000Z {2}[0-9a-f]{12} {2}M1 {2}report {2}[0-9a-f]{12}$/)
  const day = await sanad(['ledger', 'log', '--json', '--as-of', '2026-03-04', '--workspace', folder])
  expect(logSchema.parse(JSON.parse(day.out))).toMatchObject({ size: 3 })
  const at = await sanad(['ledger', 'log', '--position', '2', '--workspace', folder])
  expect(at.out.trimEnd().split('\n')).toEqual(all.slice(0, 2))
})

test('WS10 the tables are made anew from the ledger', async () => {
  const folder = await filledWorkspace([1, 2])
  const { code, out } = await sanadApart(['rebuild', '--workspace', folder])
  expect(code).toBe(0)
  expect(out).toMatch(/anew from 5 entries, in \d+\.\d s/)
})

test('WS41 a merge tells which erasures wait, and how a person confirms them', async () => {
  const [one, other] = [await filledWorkspace([1]), await filledWorkspace([2], { person: 'M2' })]
  expect((await sanad(['ledger', 'merge', one, '--workspace', other])).code).toBe(0)
  const own = await entryIds(one)
  await inWorkspace(other, (workspace) => workspace.record('open', [eraseBody(own.slice(1))]))
  const merged = await sanad(['ledger', 'merge', other, '--workspace', one])
  expect(merged.out.replace(/\s+/g, ' ')).toContain('1 erasure waits for you')
  const [, id = ''] = /sanad erase ([0-9a-f]{12}) --confirm/.exec(merged.out) ?? []
  expect((await sanad(['status', '--workspace', one])).out).toContain(`sanad erase ${id} --confirm`)
  const checked = await sanad(['ledger', 'verify', '--json', '--workspace', one])
  expect(verdictSchema.parse(JSON.parse(checked.out))).toMatchObject({
    intact: true,
    bodies: { erased: 0, lingering: [] },
  })
  const again = await sanad(['ledger', 'merge', other, '--json', '--workspace', one])
  expect(mergeSchema.parse(JSON.parse(again.out))).toMatchObject({
    deleted: 0,
    asked: [{ reason: 'consent-withdrawn' }],
  })
  expect((await sanad(['erase', 'abcdef', '--confirm', '--workspace', one])).code).toBe(3)
  const confirmed = await sanadApart(['erase', id, '--confirm', '--workspace', one])
  expect(confirmed).toMatchObject({ code: 0, out: 'Confirmed: 2 pieces of content are gone.\n' })
  expect((await sanad(['ledger', 'verify', '--workspace', one])).out).toContain('2 were erased')
  expect((await sanad(['status', '--workspace', one])).out).not.toContain('--confirm')
})

test('WS1 the status tells when all was last found whole', async () => {
  const folder = await filledWorkspace([1])
  expect((await sanad(['status', '--workspace', folder])).out).toContain('sanad ledger verify')
  expect((await sanad(['ledger', 'verify', '--workspace', folder])).code).toBe(0)
  expect((await sanad(['status', '--workspace', folder])).out).toContain('3 entries were whole')
})
