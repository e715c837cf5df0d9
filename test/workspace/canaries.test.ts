import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { verifyBodies } from '@sanad/core/ledger'
import type { ReportId } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { expect, test } from 'vitest'
import { sanad } from '../command-line/run.ts'
import { inventNames } from './canaries.ts'
import { addReport, makeWorkspace, type Place, place, within } from './filled.ts'
import { ByteSearch, spellingsOf } from './search-bytes.ts'

const COUNT = process.env['SANAD_SOAK'] === undefined ? 50 : 10_000
const NAMES = inventNames(COUNT)
const IN_ONE = COUNT / 5
const PATIENT = { timeout: 1_800_000 }

/** Names by the report that holds them. */
const GROUPS: readonly (readonly string[])[] = Array.from({ length: COUNT / IN_ONE }, (_, i) =>
  NAMES.slice(i * IN_ONE, (i + 1) * IN_ONE),
)

const sentencesOf = (names: readonly string[]): readonly string[] =>
  names.map((name) => `${name} said two children were hurt.`)

/** Runs commands with a home and a folder for temporary files that are searched too; what they print. */
async function runAll(commands: readonly (readonly string[])[], { root }: Place): Promise<string> {
  const [TMPDIR, HOME] = [join(root, 'tmp'), join(root, 'home')]
  for (const folder of [TMPDIR, HOME]) mkdirSync(folder, { recursive: true })
  const printed: string[] = []
  for (const command of commands) {
    const { out, err } = await sanad(command, { env: { TMPDIR, HOME } })
    printed.push(out, err)
  }
  return printed.join('\n')
}

test('WS38 a name is found in bytes however it is written there', () => {
  const search = new ByteSearch(NAMES)
  for (const [i, name] of NAMES.slice(0, 9).entries())
    for (const spelling of spellingsOf(name)) {
      const around = Buffer.concat([Buffer.from('xx'), spelling, Buffer.from('yy')])
      expect([...search.in(around)]).toContain(i)
    }
  expect([...search.in(Buffer.from('nobody is named here'.repeat(100)))]).toEqual([])
})

test(
  'WS38 C1 a sealed name is nowhere on the disk and in no output of commands that do not show it',
  PATIENT,
  async () => {
    const made = place()
    const { root, folder, passphraseFile } = made
    await makeWorkspace(folder)
    await within(folder, async (workspace) => {
      for (const [i, names] of GROUPS.entries()) {
        await addReport(workspace, {
          compartment: 'sealed',
          sentences: sentencesOf(names),
          title: names[0] ?? '',
          file: `${names[1]}-${i}.html`,
          comment: names[2] ?? '',
        })
      }
      await workspace.record('sealed', [
        {
          kind: 'search',
          name: NAMES[3] ?? '',
          query: NAMES[4] ?? '',
          by: workspace.person,
          at: '2024-05-06T12:00:00.000Z',
        },
      ])
      const rows = await workspace.projection()
      expect(rows.parts.map(({ compartment }) => compartment)).toEqual(['open', 'sealed'])
    })
    const at = ['--workspace', folder]
    const commands = [
      ['status'],
      ['rebuild'],
      ['ledger', 'verify'],
      ['ledger', 'log'],
      ['reread', '--tagger', 'rules'],
    ]
    const note = join(mkdtempSync(join(tmpdir(), 'sanad-note-')), 'note.txt')
    writeFileSync(note, sentencesOf(GROUPS[1] ?? []).join('\n\n'))
    const told = [
      ['add', note, '--sealed', '--lang', 'en', '--tagger', 'rules'],
      ...commands,
      ['unlock'],
      ['backup', join(root, 'copy.age')],
    ]
    const printed = await runAll(
      [
        ...commands.map((command) => [...command, ...at]),
        ...told.map((command) => [...command, ...at, '--passphrase-file', passphraseFile]),
        ['erase', `${NAMES[1]}-0.html`, '--reason', 'consent', ...at, '--passphrase-file', passphraseFile],
        ['restore', join(root, 'copy.age'), join(root, 'again'), '--passphrase-file', passphraseFile],
        ['status', '--workspace', join(root, 'again'), '--passphrase-file', passphraseFile],
      ],
      made,
    )
    rmSync(dirname(note), { recursive: true })
    const search = new ByteSearch(NAMES)
    expect(search.below(root)).toEqual([])
    expect([...search.in(Buffer.from(printed))]).toEqual([])
    expect(printed).toContain('note.txt: kept sealed')
    await within(join(root, 'again'), async (workspace) => {
      const found = new Set<number>()
      for await (const { body } of workspace.recorded())
        for (const one of search.in(Buffer.from(JSON.stringify(body)))) found.add(one)
      expect(found.size).toBe(COUNT)
    })
  },
)

test(
  'WS39 C4 an erased name is nowhere on the disk, tables and freed space among it, and the ledger is whole',
  PATIENT,
  async () => {
    const made = place()
    const { root, folder } = made
    await makeWorkspace(folder, 'M1', null)
    const reports = await within(
      folder,
      async (workspace) => {
        const added: ReportId[] = []
        for (const names of GROUPS)
          added.push(
            await addReport(workspace, {
              compartment: 'open',
              sentences: sentencesOf(names),
              title: names[0] ?? '',
              file: `${names[1]}.html`,
              comment: names[2] ?? '',
            }),
          )
        await workspace.projection()
        return added
      },
      null,
    )
    const search = new ByteSearch(NAMES)
    const before = search.below(folder)
    expect(new Set(before.map(({ needle }) => needle)).size).toBe(COUNT)
    expect(before.some(({ file }) => file.startsWith('projection'))).toBe(true)
    const names = join(root, 'names.txt')
    writeFileSync(names, (GROUPS[0] ?? []).join('\n'))
    const at = ['--workspace', folder]
    const printed = await runAll(
      reports.map((report, i) =>
        i === 0
          ? ['erase', report, '--reason', 'safety', '--names-file', names, ...at]
          : ['erase', report, '--reason', 'consent', ...at],
      ),
      made,
    )
    writeFileSync(names, '')
    expect(search.below(root)).toEqual([])
    expect([...search.in(Buffer.from(printed))]).toEqual([])
    await within(
      folder,
      async (workspace) => {
        expect(await verifyBodies(nodeCrypto, workspace.store)).toMatchObject({
          kind: 'intact',
          lingering: [],
        })
      },
      null,
    )
  },
)
