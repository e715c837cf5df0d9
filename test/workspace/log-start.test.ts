import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPersonCode } from '@sanad/core/statement'
import { createWorkspace, openWorkspace, type Workspace } from '@sanad/store/workspace'
import { expect, test } from 'vitest'
import { addReports, temporaryFolder, toolsAt } from './fill.ts'

/** So small that a few entries fill a file of the ledger. */
const tools = { ...toolsAt(), volumeLength: 1_500 }

async function inFolder<T>(folder: string, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  const opened = await openWorkspace(folder, tools)
  if (opened.kind !== 'opened') return expect.fail()
  return work(opened.workspace).finally(() => opened.workspace.close())
}

async function filled(): Promise<string> {
  const folder = join(temporaryFolder(), 'workspace')
  await createWorkspace(folder, createPersonCode('M1'), tools, null)
  await inFolder(folder, (workspace) => addReports(workspace, [1, 2, 3, 4]))
  return folder
}

const root = (folder: string): Promise<Uint8Array> => inFolder(folder, async ({ log }) => log.tree.root())

function keptIn(folder: string): string {
  return join(folder, 'cache', 'log-start')
}

function volumes(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'ledger')).filter((name) => name.endsWith('.entries'))
  return names.toSorted().map((name) => join(folder, 'ledger', name))
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

test('WS14 a log is gone on with from what was kept of it, and grows as it did', async () => {
  const folder = await filled()
  const before = await root(folder)
  const kept = readFileSync(keptIn(folder))
  expect(await root(folder)).toEqual(before)
  expect(readFileSync(keptIn(folder))).toEqual(kept)
  await inFolder(folder, (workspace) => addReports(workspace, [5, 6]))
  const grown = await root(folder)
  expect(readFileSync(keptIn(folder)).equals(kept)).toBe(false)
  rmSync(keptIn(folder))
  expect(await root(folder)).toEqual(grown)
})

test('WS14 what was kept and does not fit is thrown away: cut, changed, foreign or of another ledger', async () => {
  const [folder, other] = [await filled(), await filled()]
  const before = await root(folder)
  await root(other)
  const whole = readFileSync(keptIn(folder))
  const changed = [20, 60, 200, whole.length - 10].map((at) => {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes
  })
  const wrong = [whole.subarray(0, 80), Buffer.alloc(0), ...changed, readFileSync(keptIn(other))]
  for (const bytes of wrong) {
    writeFileSync(keptIn(folder), bytes)
    expect(await root(folder)).toEqual(before)
    expect(readFileSync(keptIn(folder))).toEqual(whole)
  }
})

test('WS14 one byte changed in any file of the ledger is seen when the workspace is opened', async () => {
  const folder = await filled()
  await root(folder)
  expect(existsSync(keptIn(folder))).toBe(true)
  const paths = volumes(folder)
  expect(paths.length).toBeGreaterThan(2)
  for (const path of paths) {
    flip(path, 250)
    await expect(openWorkspace(folder, tools)).rejects.toMatchObject({ code: 'ledger/broken' })
    flip(path, 250)
  }
  await root(folder)
})
