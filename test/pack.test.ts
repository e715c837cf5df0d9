import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import * as XLSX from '@e965/xlsx'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const LIMIT = 900_000
/** A large package is unpacked well within this; npm has been seen to wait for ever in the middle of it. */
const PATIENCE = 200_000
const TRIES = 3
const run = promisify(execFile)
const { SANAD_WITHOUT_PACK: without } = process.env

const elsewhere = mkdtempSync(join(tmpdir(), 'sanad-packed-'))
/** What somebody with a poor line still fetches in minutes. */
const LARGEST = 80_000_000
/** What npm writes in seconds; thousands take it half a minute. */
const MOST_FILES = 400
let held: readonly string[] = []
let size = 0

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** npm as this test needs it: quiet, and without the settings that the surrounding npm run hands down. */
async function npm(args: readonly string[], cwd: string, timeout = 0): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command)/.test(name)),
  )
  const { stdout } = await run('npm', [...args], { cwd, env, timeout, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

async function sanad(...args: readonly string[]): Promise<string> {
  return (await run('npx', ['--no-install', 'sanad', ...args], { cwd: elsewhere })).stdout
}

async function installed(tarball: string, tries: number): Promise<void> {
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball]
  try {
    await npm(install, elsewhere, PATIENCE)
  } catch (error) {
    if (tries <= 1) throw error
    await installed(tarball, tries - 1)
  }
}

beforeAll(async () => {
  if (without !== undefined) return
  await run(process.execPath, ['--import', 'tsx', join('scripts', 'write-package.ts')], { cwd: ROOT })
  const told = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', elsewhere], ROOT)
  const [packed]: readonly Packed[] = JSON.parse(told)
  held = packed?.files.map(({ path }) => path) ?? []
  size = packed?.size ?? 0
  writeFileSync(join(elsewhere, 'package.json'), '{"name":"elsewhere","private":true}')
  const tarball = readdirSync(elsewhere).find((file) => file.endsWith('.tgz')) ?? ''
  await installed(`./${tarball}`, TRIES)
}, LIMIT)

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

test.skipIf(without !== undefined)(
  'CM17 the package holds what was built, the example, the schemas and the licence',
  () => {
    for (const path of [
      'bin/sanad.js',
      'LICENSE',
      'NOTICE',
      'schemas/read.json.schema.json',
      'examples/ghwayran/1-attack.txt',
      'lib/main.js',
      'lib/LICENSES.txt',
      'lib/store/template/projection.tar.gz',
      'lib/model/weights/network.onnx',
      'lib/web/dist/index.html',
    ]) {
      expect(held).toContain(path)
    }
  },
)

test.skipIf(without !== undefined)(
  'CM17 the package is small, brings no other along, and nothing of it runs on being installed',
  () => {
    expect(held.length).toBeLessThan(MOST_FILES)
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThan(LARGEST)
    const lock = JSON.parse(readFileSync(join(elsewhere, 'package-lock.json'), 'utf8'))
    const entries = Object.entries<{ readonly hasInstallScript?: boolean }>(lock.packages)
    expect(entries.map(([path]) => path)).toEqual(['', 'node_modules/sanad'])
    expect(entries.filter(([, { hasInstallScript = false }]) => hasInstallScript)).toEqual([])
  },
)

test.skipIf(without !== undefined)('CM17 the package holds neither sources nor tests', () => {
  expect(
    held.filter((path) => /\/src\/|\.test\.|tsbuildinfo|\/fixtures\/|^test\/|^docs\/|\.map$/.test(path)),
  ).toEqual([])
})

test.skipIf(without !== undefined)(
  'CM17 installed elsewhere, it weighs the example and reads a file',
  async () => {
    writeFileSync(join(elsewhere, 'note.txt'), 'A doctor in Azrin said that four children were killed.\n')
    expect(await sanad('demo')).toContain('Ghwayran')
    const { reports } = JSON.parse(await sanad('read', '--json', 'note.txt'))
    expect(reports[0].statements[0]).toMatchObject({
      source: { text: 'A doctor in Azrin' },
      cue: { text: 'said' },
    })
    expect(await sanad('doctor')).toContain('learned, computed in WebAssembly')
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect((await sanad('--version')).trim()).toBe(version)
  },
  LIMIT,
)

test.skipIf(without !== undefined)(
  'CM17 installed elsewhere, it takes in every kind of file in the confined process',
  async () => {
    const words = 'A doctor in Azrin said that four children were killed.'
    const table = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['text'], [words]]), 'told')
    const document = new Document({ sections: [{ children: [new Paragraph(words)] }] })
    const files: Readonly<Record<string, string | Buffer>> = {
      'a.html': `<!doctype html><html lang="en"><body><article><p>${words}</p></article></body></html>`,
      'a.eml': `From: a@example.org\nDate: Mon, 5 May 2025 10:00:00 +0000\nSubject: Azrin\n\n${words}\n`,
      'a.csv': `text\n${words}\n`,
      'a.xlsx': XLSX.write(table, { type: 'buffer', bookType: 'xlsx' }),
      'a.docx': await Packer.toBuffer(document),
    }
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(elsewhere, name), bytes)
    cpSync(join(ROOT, 'fixtures/intake/two-columns.pdf'), join(elsewhere, 'a.pdf'))
    const { reports, problems } = JSON.parse(await sanad('read', '--json', ...Object.keys(files), 'a.pdf'))
    expect([reports.length, problems]).toEqual([Object.keys(files).length + 1, []])
  },
  LIMIT,
)
