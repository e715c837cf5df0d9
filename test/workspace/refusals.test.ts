import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { BIN, bareEnv, type Ended } from '../command-line/run.ts'
import { filledWorkspace, inWorkspace, sanadApart as sanad, temporaryFolder } from './fill.ts'

/** The files of a folder, by what they hold; where a process looked for a lock is nothing kept. */
function contentOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const hash = createHash('sha256')
  for (const name of names) {
    const path = join(folder, name)
    if (!lstatSync(path).isFile()) continue
    hash.update(name).update(readFileSync(path))
  }
  return hash.digest('hex')
}

async function refusedIn(folder: string, exit: number, words: RegExp): Promise<void> {
  const before = contentOf(folder)
  for (const args of [['ledger', 'verify'], ['ledger', 'log'], ['rebuild']]) {
    const { code, out, err } = await sanad([...args, '--workspace', folder])
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(words)])
  }
  expect(contentOf(folder)).toBe(before)
}

test('WS11 a workspace in use is refused with 5 within a second', async () => {
  const folder = await filledWorkspace([1])
  await inWorkspace(folder, async () => {
    const idle = performance.now()
    await sanad(['--version'])
    const start = performance.now() - idle
    const begin = performance.now()
    const { code, err } = await sanad(['ledger', 'verify', '--workspace', folder])
    expect(performance.now() - begin - start).toBeLessThan(1500)
    expect(code).toBe(5)
    expect(err).toContain('Another Sanad is using')
  })
})

test('WS11 a foreign folder and one of a later Sanad are refused and left as they are', async () => {
  const none = temporaryFolder()
  await refusedIn(none, 3, /There is no workspace/)
  const foreign = await filledWorkspace([1])
  writeFileSync(join(foreign, 'sanad.json'), '{"name":"something else"}')
  await refusedIn(foreign, 1, /not a workspace that Sanad wrote/)
  const later = await filledWorkspace([1])
  writeFileSync(join(later, 'sanad.json'), '{"sanad":2,"person":"M1"}')
  await refusedIn(later, 1, /later Sanad/)
})

test.each(['ledger', 'bodies', 'keys'])(
  'WS11 a workspace without its %s is refused and left as it is',
  async (part) => {
    const folder = join(temporaryFolder(), 'half')
    cpSync(await filledWorkspace([1]), folder, { recursive: true })
    rmSync(join(folder, part), { recursive: true })
    await refusedIn(
      folder,
      1,
      part === 'keys' ? /keys cannot be read/ : new RegExp(`not whole .*${part}.* missing`),
    )
  },
)

test('WS11 a workspace of which the ledger’s files did not come is told', async () => {
  const folder = await filledWorkspace([1])
  rmSync(join(folder, 'ledger'), { recursive: true })
  mkdirSync(join(folder, 'ledger'))
  const verified = await sanad(['ledger', 'verify', '--workspace', folder])
  expect(verified.code).toBe(4)
  expect(verified.out).toContain('Entry 0: the ledger ends here')
  expect((await sanad(['ledger', 'log', '--workspace', folder])).code).toBe(4)
})

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

/** Runs the command as somebody who may not write there; null where they cannot even begin it. */
async function asStranger(args: readonly string[]): Promise<Ended | null> {
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const child = spawn(process.execPath, [BIN, ...args], { env: bareEnv(), cwd: '/', ...who })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  try {
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, out, err }
  } catch {
    return null
  }
}

test('WS11 a workspace that may only be read is refused and left as it is', async ({ skip }) => {
  const begun = await asStranger(['--version'])
  skip(begun?.code !== 0, 'the person that root lends its rights to may not read this clone or its Node')
  const folder = await filledWorkspace([1])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (isRoot) chownSync(path, NOBODY, NOBODY)
    chmodSync(path, lstatSync(path).isDirectory() ? 0o500 : 0o400)
  }
  if (isRoot) for (const path of [folder, join(folder, '..')]) chownSync(path, NOBODY, NOBODY)
  chmodSync(folder, 0o500)
  const before = contentOf(folder)
  const { code, out, err = '' } = (await asStranger(['ledger', 'verify', '--workspace', folder])) ?? {}
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.trim().split('\n')).toEqual([expect.stringContaining('may not write there')])
  expect(contentOf(folder)).toBe(before)
  chmodSync(folder, 0o700)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chmodSync(join(folder, name), 0o700)
})

test('WS12 a clock ten years off stops nothing and is told', async () => {
  const ahead = await filledWorkspace([1], { now: '2036-03-01T08:00:00.000Z' })
  const now = await filledWorkspace([2], { person: 'M2', now: '2026-03-01T08:00:00.000Z' })
  expect((await sanad(['ledger', 'merge', ahead, '--workspace', now])).code).toBe(0)
  const { code, out } = await sanad(['ledger', 'verify', '--workspace', now])
  expect(code).toBe(0)
  expect(out).toContain('3 entries tell of times that cannot be')
})

test('WS70 a workspace is made of the folder that is named, and looked for there alone', async () => {
  const folder = temporaryFolder()
  expect(await sanad(['init', '--workspace', folder])).toMatchObject({ code: 0 })
  expect(await sanad(['status', '--workspace', folder])).toMatchObject({ code: 0 })
  const inside = join(folder, 'inside')
  mkdirSync(inside)
  const none = await sanad(['status', '--workspace', inside])
  expect(none.code).toBe(3)
  expect(none.err).toContain(`There is no workspace in ${inside}. Make one: sanad init ${inside}`)
  const both = await sanad(['init', inside, '--workspace', folder])
  expect(both.code).toBe(2)
  expect(readdirSync(inside)).toEqual([])
})
