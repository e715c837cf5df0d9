import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { headOf } from '@sanad/core/ledger'
import { expect, test } from 'vitest'
import { BIN, type Ended, sanad } from '../command-line/run.ts'
import { called } from './called.ts'
import { addReport, makeWorkspace, type Place, place, within } from './filled.ts'

const run = promisify(execFile)

async function filled(): Promise<Place & { readonly file: string; readonly key: readonly string[] }> {
  const made = place()
  await makeWorkspace(made.folder)
  await within(made.folder, async (workspace) => {
    await addReport(workspace, { compartment: 'sealed', sentences: ['One was hurt.', 'Two were not.'] })
    await addReport(workspace, { compartment: 'open', sentences: ['Three were seen.'] })
    await workspace.projection()
  })
  return { ...made, file: join(made.root, 'copy.age'), key: ['--passphrase-file', made.passphraseFile] }
}

test('WS35 a workspace that was backed up, wiped and restored has the same entries, root and bodies', async () => {
  const { root, folder, file, key } = await filled()
  writeFileSync(join(folder, 'holiday.jpg'), 'not ours')
  const before = await within(folder, async ({ log }) => headOf(log.tree))
  const names = readdirSync(join(folder, 'bodies'), { recursive: true }).sort()
  const written = await sanad(['backup', file, '--workspace', folder, ...key])
  expect(written).toMatchObject({ code: 0, err: '' })
  expect(written.out).toContain(before.root)
  expect(readFileSync(file).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n')
  rmSync(folder, { recursive: true })
  const restored = await sanad(['restore', file, folder, ...key])
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(restored.out).toContain(`${before.size} entries with the root ${before.root}`)
  expect(readdirSync(join(folder, 'bodies'), { recursive: true }).sort()).toEqual(names)
  expect(readdirSync(folder).sort()).not.toContain('holiday.jpg')
  await within(folder, async (workspace) => {
    expect(headOf(workspace.log.tree)).toEqual(before)
    const bodies = []
    for await (const { body } of workspace.recorded()) bodies.push(body)
    expect(bodies).not.toContain(null)
    expect((await workspace.projection()).parts).toHaveLength(2)
  })
  expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('WS35 a workspace in which nothing was sealed yet seals after it was restored', async () => {
  const { root, folder, passphraseFile } = place()
  const key = ['--passphrase-file', passphraseFile]
  await makeWorkspace(folder)
  expect((await called('backup', join(root, 'copy.age'), '--workspace', folder, ...key)).code).toBe(0)
  expect((await called('restore', join(root, 'copy.age'), join(root, 'again'), ...key)).code).toBe(0)
  await within(join(root, 'again'), (workspace) =>
    addReport(workspace, { compartment: 'sealed', sentences: ['One was hurt.'] }),
  )
})

test('WS35 a workspace of open material only is backed up under any strong passphrase', async () => {
  const { root, folder, passphraseFile } = place()
  await makeWorkspace(folder, 'M1', null)
  const [strong, weak] = [join(root, 'copy.age'), join(root, 'weak.txt')]
  writeFileSync(weak, 'sun\n')
  const at = ['--workspace', folder, '--passphrase-file']
  expect((await called('backup', strong, ...at, weak)).code).toBe(2)
  expect((await called('backup', strong, ...at, passphraseFile)).code).toBe(0)
  expect(
    (await called('restore', strong, join(root, 'again'), '--passphrase-file', passphraseFile)).code,
  ).toBe(0)
})

test('WS36 what cannot be backed up or restored is told in one sentence, and nothing is left of it', async () => {
  const { root, folder, file, key } = await filled()
  const at = ['--workspace', folder]
  const target = join(root, 'again')
  const [wrong, cut, foreign] = [join(root, 'wrong.txt'), join(root, 'cut.age'), join(root, 'foreign.age')]
  writeFileSync(wrong, 'eight quiet herons cross the old bridge\n')
  expect((await sanad(['backup', file, ...at, ...key])).code).toBe(0)
  writeFileSync(cut, readFileSync(file).subarray(0, -100))
  writeFileSync(foreign, 'a text')
  const there = readdirSync(root).sort()
  const endings: readonly (readonly [Ended, number])[] = [
    [await called('backup', file, ...at, ...key), 5],
    [await called('backup', join(root, 'none', 'x.age'), ...at, ...key), 1],
    [await called('backup', join(root, 'x.age'), ...at), 2],
    [await called('backup', join(root, 'x.age'), ...at, '--passphrase-file', wrong), 6],
    [await called('restore', file, target, '--passphrase-file', wrong), 6],
    [await called('restore', file, target), 2],
    [await called('restore', cut, target, ...key), 4],
    [await called('restore', foreign, target, ...key), 1],
    [await called('restore', join(root, 'nothing.age'), target, ...key), 3],
    [await called('restore', file, folder, ...key), 5],
    [await onFullDisk(['backup', join(root, 'x.age'), ...at, ...key]), 1],
    [await onFullDisk(['restore', file, target, ...key]), 1],
  ]
  for (const [i, [{ code, out, err }, expected]] of endings.entries()) {
    expect({ i, code, out }).toEqual({ i, code: expected, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
  }
  expect(existsSync(target)).toBe(false)
  expect(readdirSync(root).sort()).toEqual(there)
})

/** Files may have few bytes only, as where a disk is full. */
async function onFullDisk(args: readonly string[]): Promise<Ended> {
  const command = ['-c', `trap '' XFSZ; ulimit -f 2; exec "$0" "$@"`, process.execPath, BIN, ...args]
  try {
    const { stdout, stderr } = await run('bash', command)
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as {
      readonly code: number
      readonly stdout: string
      readonly stderr: string
    }
    return { code, out: stdout, err: stderr }
  }
}
