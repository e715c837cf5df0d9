import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BIN, bareEnv, ROOT, sanad } from './run.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'sanad-manners-'))
const NOTE = join(FOLDER, 'note.txt')
writeFileSync(NOTE, 'The mayor of the town said on Monday that two people were hurt.\n')
const ESCAPE = '\u001b['

afterAll(() => rmSync(FOLDER, { recursive: true }))

test('CM1 results go to standard output, sentences to standard error', async () => {
  const { code, out, err } = await sanad(['read', '--json', NOTE, join(FOLDER, 'absent.txt')])
  expect(code).toBe(1)
  expect(JSON.parse(out).reports).toHaveLength(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain('absent.txt')
})

test('CM2 a file that is missing ends with 3 where it was the only one, with 1 where others were read', async () => {
  expect((await sanad(['read', join(FOLDER, 'absent.txt')])).code).toBe(3)
  expect((await sanad(['weigh', join(FOLDER, 'absent.txt')])).code).toBe(3)
  expect((await sanad(['read', NOTE, join(FOLDER, 'absent.txt')])).code).toBe(1)
  expect((await sanad(['read', NOTE])).code).toBe(0)
})

test('CM3 what cannot be understood ends with 2, a sentence and the nearest word that exists', async () => {
  const typo = await sanad(['raed', NOTE])
  expect(typo).toMatchObject({ code: 2, out: '' })
  expect(typo.err).toContain('“raed”')
  expect(typo.err).toContain('Did you mean read?')
  const option = await sanad(['read', '--jsno', NOTE])
  expect(option.code).toBe(2)
  expect(option.err).toContain('--json')
  expect(option.err).toContain('sanad read --help')
})

test.each([
  [['read', '--date', 'Thursday', NOTE], '“Thursday”'],
  [['read', '--lang', 'English please', NOTE], '“English please”'],
  [['read', '--date'], '--date'],
  [['read', '--json', '--ndjson', NOTE], '--ndjson'],
  [['weigh', '--each', '--group', NOTE], '--group'],
  [['read', '--transcript', NOTE, NOTE, NOTE], '--transcript'],
  [['completion', 'tcsh'], '“tcsh”'],
  [['completion'], 'shell'],
  [['doctor', 'me'], 'more than'],
  [['help', 'nothing'], '“nothing”'],
  [['read', '--ui', 'tlh', NOTE], '“tlh”'],
])('CM3 %j is refused with a sentence about it', async (args, named) => {
  const { code, out, err } = await sanad(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(named)
  expect(err).not.toMatch(/\bat .*:\d+:\d+/)
})

test('CM4 every help leads with examples, in the language asked for', async () => {
  for (const name of ['read', 'weigh', 'demo', 'doctor', 'completion']) {
    const { code, out } = await sanad([name, '--help'])
    expect(code).toBe(0)
    expect(out.indexOf('Examples')).toBeGreaterThan(0)
    expect(out.indexOf('Examples')).toBeLessThan(out.indexOf('Options'))
    expect(await sanad(['help', name])).toEqual({ code: 0, out, err: '' })
  }
  expect((await sanad(['--help', '--ui', 'fr'])).out).toContain('Exemples')
  expect((await sanad(['--help'], { env: { SANAD_UI: 'ar' } })).out).toContain('أمثلة')
  expect((await sanad(['--help'], { env: { LC_ALL: 'fr_FR.UTF-8' } })).out).toContain('Exemples')
  expect((await sanad(['--help'], { env: { LANG: 'de_DE.UTF-8' } })).out).toContain('Examples')
  expect((await sanad([])).out).toContain('Examples')
})

test('CM5 colour is only on a terminal, unless it is asked for', async () => {
  const coloured = async (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<boolean> => (await sanad(['read', NOTE, ...args], { env })).out.includes(ESCAPE)
  expect(await coloured([])).toBe(false)
  expect(await coloured(['--color'])).toBe(true)
  expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true)
  expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
})

test('CM6 progress and remarks are not printed where nobody waits at a terminal', async () => {
  const { err } = await sanad(['read', NOTE, NOTE, NOTE])
  expect(err).toBe('')
})

test('CM7 - and a pipe are standard input', async () => {
  const input = 'The mayor of the town said that two people were hurt.\n'
  const dash = await sanad(['read', '--json', '-'], { input })
  expect(dash.code).toBe(0)
  expect(JSON.parse(dash.out).reports[0].text.characters).toContain('The mayor')
  expect((await sanad(['read', '--json'], { input })).out).toBe(dash.out)
  const nothing = await sanad(['read'])
  expect(nothing.code).toBe(1)
  expect(nothing.err).not.toBe('')
})

test('CM3 standard input that is a folder is told in a sentence', () => {
  const folder = openSync(FOLDER, 'r')
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'read', '-'], {
    cwd: ROOT,
    env: bareEnv(),
    encoding: 'utf8',
    stdio: [folder, 'pipe', 'pipe'],
  })
  closeSync(folder)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('stdin')])
})

test('CM15 a terminal that knows only ASCII is given no other signs of ours', async () => {
  const { out } = await sanad(['weigh', NOTE], { env: { TERM: 'dumb', LANG: 'C' } })
  expect(out).not.toMatch(/[─━■□▨┿▶]/)
})

test('CM8 a reader that goes away is no mistake', async () => {
  const script = `"${process.execPath}" packages/cli/bin/sanad.js demo | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`
  expect(execFileSync('bash', ['-c', script], { cwd: ROOT, env: bareEnv(), encoding: 'utf8' })).toBe('0\n')
})

test.skipIf(!existsSync('/dev/full'))('CM8 a full disk is told in a sentence', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'demo'], {
    cwd: ROOT,
    env: bareEnv(),
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('ENOSPC')])
})

test('CM9 the version is printed, and nothing else', async () => {
  expect(await sanad(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
})

test.each(['bash', 'zsh', 'fish'])('CM10 the completion script for %s names every command', async (shell) => {
  const { code, out } = await sanad(['completion', shell])
  expect(code).toBe(0)
  for (const name of ['read', 'weigh', 'demo', 'doctor', 'completion']) expect(out).toContain(name)
  for (const option of ['ndjson', 'publisher', 'each']) expect(out).toContain(option)
})

test('CM10 the completion script for bash is one that bash accepts, and completes', async () => {
  const { out } = await sanad(['completion', 'bash'])
  const script = `${out}\nCOMP_WORDS=(sanad we); COMP_CWORD=1; _sanad; echo "\${COMPREPLY[*]}"\nCOMP_WORDS=(sanad weigh --ea); COMP_CWORD=2; _sanad; echo "\${COMPREPLY[*]}"`
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('weigh\n--each\n')
})

test('CM11 the doctor says what is there, and ends with 0 where everything needed is', async () => {
  const { code, out } = await sanad(['doctor', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ sanad: '0.1.0', node: process.version, ready: true })
  expect((await sanad(['doctor'])).out).toContain(process.version)
})
