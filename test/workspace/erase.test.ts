import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeLedger, verifyBodies } from '@sanad/core/ledger'
import { parseId, type ReportId, type Statement, utf8 } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { readCounts } from '@sanad/store/projection'
import {
  carryOutErasures,
  confirmErasure,
  eraseReport,
  erasureState,
  erasuresAsked,
  findReport,
  mergeWorkspace,
  redactReport,
  type Workspace,
} from '@sanad/store/workspace'
import { expect, test } from 'vitest'
import { sanad } from '../command-line/run.ts'
import { called } from './called.ts'
import { inventNames } from './canaries.ts'
import { addReport, makeWorkspace, PASSPHRASE, place, within } from './filled.ts'
import { ByteSearch } from './search-bytes.ts'

const [ARABIC = '', LATIN = '', THIRD = ''] = inventNames(3)
const NOBODY = parseId<'report'>('0'.repeat(64)) satisfies ReportId

function verdict({ store }: Workspace): ReturnType<typeof verifyBodies> {
  return verifyBodies(nodeCrypto, store)
}

async function bodyCount({ store }: Workspace): Promise<number> {
  let count = 0
  for await (const _ of store.bodies.names()) count += 1
  return count
}

test('WS30 erasing a report takes all that is said of it, and leaves the entries and the rest of the workspace', async () => {
  const { folder, passphraseFile } = place()
  await makeWorkspace(folder)
  const [gone, kept] = await within(folder, async (workspace) => [
    await addReport(workspace, {
      compartment: 'sealed',
      sentences: [`${LATIN} spoke.`, 'Two were hurt.'],
      comment: ARABIC,
    }),
    await addReport(workspace, { compartment: 'sealed', sentences: ['Nobody was hurt.'] }),
  ])
  const before = await within(folder, async ({ log }) => log.tree.size)
  const at = ['--workspace', folder, '--passphrase-file', passphraseFile]
  const ended = await sanad(['erase', gone.slice(0, 10), '--reason', 'consent', ...at])
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out).toContain('3 entries say nothing any more; 1 text, 1 file and 5 keys are gone')
  expect(ended.out).toContain('No other device is known to hold a copy')
  expect(ended.out).toContain('30 days')
  await within(folder, async (workspace) => {
    expect(workspace.log.tree.size).toBe(before + 2)
    expect(await verdict(workspace)).toMatchObject({ kind: 'intact', erased: 3, lingering: [] })
    expect(await findReport(workspace, gone)).toEqual({ kind: 'none' })
    expect(await findReport(workspace, kept.slice(0, 6))).toEqual({ kind: 'found', report: kept })
    expect(await workspace.keys.subjects()).toHaveLength(await sealedCount(workspace))
  })
  expect(await called('erase', gone, '--reason', 'consent', ...at)).toMatchObject({ code: 3, out: '' })
})

/** Bodies that are under keys. */
async function sealedCount(workspace: Workspace): Promise<number> {
  let count = 0
  for await (const name of workspace.store.bodies.names()) {
    const bytes = await workspace.store.bodies.get(name)
    if (bytes !== null && Buffer.from(bytes.subarray(0, 5)).toString() === 'SANAD' && bytes[5] === 0x62)
      count += 1
  }
  return count
}

test('WS31 every replica erases after it merged, and says so once; who has not is told', async () => {
  const [one, two] = [place().folder, place().folder]
  await makeWorkspace(one, 'M1', null)
  await makeWorkspace(two, 'M2', null)
  const both = <T>(work: (a: Workspace, b: Workspace) => Promise<T>): Promise<T> =>
    within(one, (a) => within(two, (b) => work(a, b), null), null)
  const take = (to: Workspace, from: Workspace): Promise<unknown> =>
    mergeLedger(nodeCrypto, { ...to.store, log: to.log }, from.store)
  await both(async (a, b) => {
    const report = await addReport(a, { compartment: 'open', sentences: [`${LATIN} spoke.`] })
    await take(b, a)
    await take(a, b)
    await eraseReport(a, report, { reason: 'consent' })
    expect(await missing(a)).toEqual(['M2'])
    const held = await bodyCount(b)
    await take(b, a)
    expect(await carryOutErasures(b)).toMatchObject({ acknowledged: [expect.any(String)], bodies: 5 })
    expect(await carryOutErasures(b)).toMatchObject({ acknowledged: [], bodies: 0 })
    expect(await findReport(b, report)).toEqual({ kind: 'none' })
    expect(await bodyCount(b)).toBe(held - 5 + 3)
    expect(await verdict(b)).toMatchObject({ kind: 'intact', lingering: [] })
    await take(a, b)
    expect(await missing(a)).toEqual([])
  })
  expect(new ByteSearch([LATIN]).below(two)).toEqual([])
})

async function missing(workspace: Workspace): Promise<readonly (string | null)[]> {
  const [erasure] = await erasureState(workspace)
  return (erasure?.replicas ?? []).filter(({ erased }) => erased === null).map(({ person }) => person)
}

test('WS32 a name that stands in a title alone goes, with what was read in the title', async () => {
  const { folder, root } = place()
  await makeWorkspace(folder, 'M1', null)
  const file = join(root, 'notice.txt')
  const body =
    'A raid struck a village near Arwan on Monday.\n\nThe police said that they were looking for gunmen.'
  writeFileSync(file, `Title: Three killed in raid, ${LATIN} says\n\n${body}\n`)
  const at = ['--workspace', folder]
  expect(await sanad(['add', file, '--open', '--lang', 'en', '--tagger', 'rules', ...at])).toMatchObject({
    code: 0,
  })
  rmSync(file)
  const listed = async (): Promise<readonly { readonly statement: Statement }[]> =>
    (await sanad(['statement', '--find', 'killed', '--json', ...at])).out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one))
  const [one, ...more] = await listed()
  expect(one?.statement.content.text).toMatch(/^Three killed in raid/)
  expect(more).toEqual([])
  const report = one?.statement.report ?? NOBODY
  const erased = await sanad(['erase', report, '--reason', 'safety', '--name', LATIN, ...at])
  expect(erased).toMatchObject({ code: 0, err: '' })
  expect(new ByteSearch([LATIN]).below(root)).toEqual([])
  const [after] = await listed()
  expect(after?.statement.content.text).toMatch(/^Three killed in raid/)
  expect(after?.statement.text).not.toBe(one?.statement.text)
})

test('WS32 a name in an open report is blacked out where it stands, and what was read in the old text goes', async () => {
  const { folder, root, passphraseFile } = place()
  await makeWorkspace(folder)
  const sentences = [`The teacher said ${LATIN} was seen.`, `${ARABIC} said 3 children were hurt.`]
  const report = await within(folder, (workspace) =>
    addReport(workspace, {
      compartment: 'open',
      sentences,
      title: `About ${LATIN.toUpperCase()}`,
      file: `${THIRD}.html`,
      comment: `${THIRD} again`,
    }),
  )
  const names = join(root, 'names.txt')
  writeFileSync(names, `${ARABIC}\n${THIRD}\n`)
  const at = ['--workspace', folder, '--passphrase-file', passphraseFile, '--tagger', 'rules']
  const args = ['erase', report, '--reason', 'safety', '--names-file', names, '--name', LATIN.toLowerCase()]
  const ended = await sanad([...args, ...at.slice(0, 4)])
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out).toContain('names were blacked out 2 times')
  rmSync(names)
  expect(new ByteSearch([ARABIC, LATIN, THIRD]).below(root)).toEqual([])
  await within(folder, async (workspace) => {
    expect(await verdict(workspace)).toMatchObject({ kind: 'intact', lingering: [] })
    const found = await redactReport(workspace, report, ['zz'], { reason: 'safety' })
    expect(found).toEqual({ kind: 'not-named' })
    const bodies = []
    for await (const { body } of workspace.recorded()) if (body !== null) bodies.push(body)
    const text = bodies.find((body) => body.kind === 'text')
    const name = text?.kind === 'text' ? text.characters.name : ''
    const characters = Buffer.from((await workspace.compartments.bytesOf('open', name)) ?? []).toString()
    expect([...characters]).toHaveLength([...sentences.join(' ')].length)
    expect(characters).toMatch(/^The teacher said █+ was seen\. █+ said 3 children were hurt\.$/)
    const readings = bodies.flatMap((body) => (body.kind === 'reading' ? [body.reading] : []))
    expect(readings).toMatchObject([{ report, text: text?.kind === 'text' ? text.text.id : '' }])
  })
  expect((await called(...args.slice(0, 4), '--name', LATIN, ...at.slice(0, 4))).code).toBe(3)
})

test('WS33 what another report needs stays, and reports that came along are named', async () => {
  const { folder } = place()
  await makeWorkspace(folder, 'M1', null)
  const at = ['--workspace', folder]
  const bytes = utf8('one mail with two rows')
  const [mail, row] = await within(
    folder,
    async (workspace) => {
      const first = await addReport(workspace, { compartment: 'open', sentences: ['One.'], bytes, file: 'a' })
      const second = await addReport(workspace, {
        compartment: 'open',
        sentences: ['Two.'],
        bytes,
        parent: first,
        file: 'b',
      })
      return [first, second]
    },
    null,
  )
  const ended = await called('erase', 'a', '--reason', 'consent', ...at)
  expect(ended.out).toContain('1 text or file stays because another report needs it')
  expect(ended.out).toContain(row.slice(0, 12))
  await within(
    folder,
    async (workspace) => {
      expect(await verdict(workspace)).toMatchObject({ kind: 'intact' })
      expect(await eraseReport(workspace, mail, { reason: 'x' })).toBeNull()
      expect(await eraseReport(workspace, row, { reason: 'x' })).toMatchObject({ shared: 0, files: 1 })
    },
    null,
  )
})

test('WS34 no sentence repeats what was typed, and a reason is one word without a name', async () => {
  const { folder, passphraseFile } = place()
  await makeWorkspace(folder)
  const report = await within(folder, (workspace) =>
    addReport(workspace, { compartment: 'sealed', sentences: ['One was hurt.'], file: 'a.html' }),
  )
  const at = ['--workspace', folder]
  const key = ['--passphrase-file', passphraseFile]
  const endings = [
    [await called('erase', LATIN, '--reason', 'consent', ...at, ...key), 3],
    [await called('erase', 'a.html', '--reason', `for ${LATIN}`, ...at, ...key), 2],
    [await called('erase', 'a.html', '--reason', LATIN, '--name', LATIN, ...at, ...key), 2],
    [await called('erase', 'a.html', ...at, ...key), 2],
    [await called('erase', 'a.html', '--reason', 'consent', '--name', LATIN, ...at, ...key), 1],
    [await called('erase', report, '--reason', 'consent', ...at), 6],
    [
      await sanad([
        'erase',
        report,
        '--reason',
        'consent',
        '--names-file',
        `/nowhere/${LATIN}`,
        ...at,
        ...key,
      ]),
      3,
    ],
  ] as const
  for (const [{ code, out, err }, expected] of endings) {
    expect({ code, out }).toEqual({ code: expected, out: '' })
    expect(err.trim()).not.toBe('')
    expect(`${out}${err}`).not.toContain(LATIN)
  }
  await within(folder, async (workspace) => {
    expect(await eraseReport(workspace, NOBODY, { reason: 'x' })).toBeNull()
    expect(await findReport(workspace, report)).toEqual({ kind: 'found', report })
  })
})

/** Says that another's device is a member's. */
async function vouch(by: Workspace, of: Workspace, status: 'active' | 'removed' = 'active'): Promise<void> {
  const { device: key, person } = of
  const member = { kind: 'member', person, key, roles: ['monitor'], status, at: by.clock() } as const
  await by.record('open', [member])
}

/** Two workspaces, of which the second has the first one's report. */
async function shared<T>(work: (a: Workspace, b: Workspace, report: ReportId) => Promise<T>): Promise<T> {
  const [one, two] = [place().folder, place().folder]
  await makeWorkspace(one, 'M1', null)
  await makeWorkspace(two, 'M2', null)
  return within(
    one,
    (a) =>
      within(
        two,
        async (b) => {
          const report = await addReport(a, { compartment: 'open', sentences: [`${LATIN} spoke.`] })
          await mergeLedger(nodeCrypto, { ...b.store, log: b.log }, a.store)
          return work(a, b, report)
        },
        null,
      ),
    null,
  )
}

const TOOLS = { crypto: nodeCrypto, clock: () => '2026-03-03T08:00:00.000Z', now: Date.now }

test('WS41 what a device that nobody here vouched for asks to erase of another’s words is kept, told, and waits', async () => {
  await shared(async (a, b, report) => {
    await eraseReport(b, report, { reason: 'consent' })
    const held = await bodyCount(a)
    const { asked, erasing } = await mergeWorkspace(a, TOOLS, b.store)
    expect(erasing).toEqual({ acknowledged: [], bodies: 0, keys: 0 })
    expect(asked).toMatchObject([{ author: b.device, reason: 'consent' }])
    expect(await bodyCount(a)).toBeGreaterThan(held)
    expect(await findReport(a, report)).toEqual({ kind: 'found', report })
    const statements = async (): Promise<number> => (await readCounts(await a.projection())).open.statements
    expect(await statements()).toBe(1)
    const [one] = await erasuresAsked(a)
    if (one === undefined) return expect.fail()
    expect(await confirmErasure(a, one)).toMatchObject({ acknowledged: [expect.any(String)], bodies: 5 })
    expect(await findReport(a, report)).toEqual({ kind: 'none' })
    expect(await statements()).toBe(0)
    expect(await erasuresAsked(a)).toEqual([])
  })
})

test('WS41 a member’s erasure is carried out; one asked for before they were a member, or after they were removed, waits', async () => {
  for (const [order, carried] of [
    [['vouch', 'erase'], 5],
    [['erase', 'vouch'], 0],
    [['vouch', 'remove', 'erase'], 0],
  ] as const) {
    await shared(async (a, b, report) => {
      await eraseReport(b, report, { reason: 'consent' })
      for (const step of order) {
        if (step === 'vouch') await vouch(a, b)
        else if (step === 'remove') await vouch(a, b, 'removed')
        else
          expect([order, (await mergeWorkspace(a, TOOLS, b.store)).erasing.bodies]).toEqual([order, carried])
      }
    })
  }
})

test('WS41 a device that vouches for itself is no member, and whoever wrote something may have it erased', async () => {
  await shared(async (a, b, report) => {
    await vouch(b, b)
    await eraseReport(b, report, { reason: 'consent' })
    const own = await addReport(b, { compartment: 'open', sentences: ['Nobody was hurt.'] })
    await mergeWorkspace(a, TOOLS, b.store)
    await eraseReport(b, own, { reason: 'mistake' })
    const { asked } = await mergeWorkspace(a, TOOLS, b.store)
    expect(asked).toHaveLength(1)
    expect(await findReport(a, own)).toEqual({ kind: 'none' })
    expect(await findReport(a, report)).toEqual({ kind: 'found', report })
  })
})

test('WS31 locked, what is to be erased is deleted, and acknowledged once it is unlocked', async () => {
  const [one, two] = [place().folder, place().folder]
  await makeWorkspace(one, 'M1')
  await makeWorkspace(two, 'M2', null)
  await within(one, async (a) => {
    const report = await addReport(a, { compartment: 'open', sentences: [`${LATIN} spoke.`] })
    await within(
      two,
      async (b) => {
        await mergeLedger(nodeCrypto, { ...b.store, log: b.log }, a.store)
        await eraseReport(b, report, { reason: 'consent' })
        await vouch(a, b)
      },
      null,
    )
  })
  await within(
    one,
    (a) => within(two, (b) => mergeLedger(nodeCrypto, { ...a.store, log: a.log }, b.store), null),
    PASSPHRASE,
  )
  await within(one, async (a) => expect(await missing(a)).toEqual(['M1']), null)
  expect(new ByteSearch([LATIN]).below(one)).toEqual([])
  await within(one, async (a) => expect(await missing(a)).toEqual([]))
})
