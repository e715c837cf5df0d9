import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nodeCrypto } from '@sanad/store/crypto'
import { createKeys, type KeyTools, openKeys } from '@sanad/store/keys'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const WORDS = ['tuma riza bawi kuda sahi juna diwa', 'nobody waters the third olive tree'] as const
const TIMES = process.env['SANAD_SOAK'] === undefined ? 4 : 100
const tools: KeyTools = { crypto: nodeCrypto, now: () => 0, cost: 2 ** 14 }

/** Changes a workspace's passphrase to and fro until it is killed, and says when it began. */
const CHANGING = `
  import { nodeCrypto } from '@sanad/store/crypto'
  import { openKeys } from '@sanad/store/keys'
  const [folder, one, two] = process.argv.slice(1)
  const { keys } = await openKeys(folder, { crypto: nodeCrypto, now: () => 0, cost: 2 ** 14 })
  if ((await keys.unlock(one)).kind !== 'unlocked') await keys.changePassphrase(two, one)
  console.log('begun')
  for (;;) {
    await keys.changePassphrase(one, two)
    await keys.changePassphrase(two, one)
  }`

/** Starts a program and kills it some time after it says something. */
function killed(program: string, args: readonly string[], after: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args], { cwd: ROOT })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.once('exit', () => done())
  })
}

test('SE11 killed at any moment, changing a passphrase leaves the old one or the new one', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sanad-killed-'))
  const folder = join(root, 'keys')
  await createKeys(folder, tools, WORDS[0])
  for (let i = 0; i < TIMES; i += 1) {
    await killed(CHANGING, [folder, ...WORDS], 20 + ((i * 37) % 200))
    const opened = await openKeys(folder, tools)
    const keys = opened.kind === 'opened' ? opened.keys : null
    const answers = [await keys?.unlock(WORDS[0]), await keys?.unlock(WORDS[1])]
    expect(answers.map((one) => one?.kind).toSorted()).toEqual(['unlocked', 'wrong-passphrase'])
    await keys?.unlock(answers[0]?.kind === 'unlocked' ? WORDS[0] : WORDS[1])
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(3)
  rmSync(root, { recursive: true })
})
