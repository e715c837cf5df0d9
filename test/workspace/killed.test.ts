import { spawn } from 'node:child_process'
import { verifyBodies } from '@sanad/core/ledger'
import { nodeCrypto } from '@sanad/store/crypto'
import { erasureState, findReport } from '@sanad/store/workspace'
import { expect, test } from 'vitest'
import { ROOT } from '../command-line/run.ts'
import { inventNames } from './canaries.ts'
import { addReport, makeWorkspace, place, within } from './filled.ts'
import { ByteSearch } from './search-bytes.ts'

const SOAK = process.env['SANAD_SOAK'] !== undefined
/** Milliseconds after erasing began. */
const MOMENTS = SOAK ? Array.from({ length: 100 }, (_, i) => i * 15) : [0, 40, 400]

/** Opens a workspace, says so, and erases a report. */
const ERASING = `
  import { nodeCrypto } from '@sanad/store/crypto'
  import { eraseReport, openWorkspace } from '@sanad/store/workspace'
  const [folder, report] = process.argv.slice(1)
  const tools = { crypto: nodeCrypto, clock: () => new Date().toISOString(), now: () => Date.now() }
  const { workspace } = await openWorkspace(folder, tools)
  console.log('begun')
  await eraseReport(workspace, report, { reason: 'consent' })
  await workspace.close()`

/** Starts erasing and kills it some time after it began. */
function erasingKilled(folder: string, report: string, after: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', ERASING, folder, report], {
      cwd: ROOT,
    })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.once('exit', () => done())
  })
}

test('WS37 killed at any moment, an erasure has not begun or is finished when the workspace is next opened', {
  timeout: 1_800_000,
}, async () => {
  const { folder } = place()
  await makeWorkspace(folder, 'M1', null)
  const search = new ByteSearch(inventNames(MOMENTS.length))
  let begun = 0
  for (const [i, name] of inventNames(MOMENTS.length).entries()) {
    const report = await within(
      folder,
      async (workspace) => {
        const added = await addReport(workspace, { compartment: 'open', sentences: [`${name} spoke.`] })
        await workspace.projection()
        return added
      },
      null,
    )
    await erasingKilled(folder, report, MOMENTS[i] ?? 0)
    const isErased = await within(
      folder,
      async (workspace) => {
        const erasures = await erasureState(workspace)
        const isBegun = erasures.length > begun
        begun = erasures.length
        expect(erasures.flatMap(({ replicas }) => replicas.map(({ erased }) => erased))).not.toContain(null)
        expect(await verifyBodies(nodeCrypto, workspace.store)).toMatchObject({
          kind: 'intact',
          lingering: [],
        })
        expect((await findReport(workspace, report)).kind).toBe(isBegun ? 'none' : 'found')
        return isBegun
      },
      null,
    )
    expect(search.below(folder).some(({ needle }) => needle === i)).toBe(!isErased)
  }
  expect(begun).toBeGreaterThan(0)
})
