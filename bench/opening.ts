import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Body, type Crypto, createWriter, openDraft } from '@sanad/core/ledger'
import { createPersonCode, SanadError } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { createWorkspace, openWorkspace, verifyWorkspace, type Workspace } from '@sanad/store/workspace'

/** What a large workspace costs to open, to check and to make its tables of: `--entries N` (a million), `--folder F` to keep it. */
const ENTRIES = Number(argument('--entries') ?? 1_000_000)
const kept = argument('--folder')
const DIFFERENT = 1_000
const TOGETHER = 1_024

const person = createPersonCode('heron')
const tools = { crypto: nodeCrypto, clock: (): string => new Date().toISOString(), now: Date.now }

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

async function timed<T>(what: string, goal: string, act: () => Promise<T>): Promise<T> {
  const [begin, used] = [performance.now(), process.cpuUsage()]
  const result = await act()
  const { user, system } = process.cpuUsage(used)
  const seconds = (performance.now() - begin) / 1000
  const figures = `${seconds.toFixed(2).padStart(8)} s  ${((user + system) / 1e6).toFixed(2).padStart(8)} s of processor time`
  const more = `${(ENTRIES / seconds).toFixed(0).padStart(8)}/s  ${goal}  (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length})`
  console.log(`${what.padEnd(34)}${figures}  ${more}`)
  return result
}

async function opened(folder: string): Promise<Workspace> {
  const told = await openWorkspace(folder, tools)
  if (told.kind === 'opened') return told.workspace
  throw new SanadError('store/keys-locked', told.why.kind)
}

/** Bodies that recur, so that the disk is not what is measured: every entry is one of its own. */
function bodyOf(n: number): Body {
  const at = '2024-05-06T12:00:00.000Z'
  return { kind: 'search', name: `search ${n % DIFFERENT}`, query: `released ${n % 7}`, by: person, at }
}

async function fill(folder: string): Promise<void> {
  const told = await createWorkspace(folder, person, tools, null)
  if (told.kind !== 'created') throw new SanadError('store/exists', `${folder}: ${told.kind}`)
  const workspace = await opened(folder)
  const device = await workspace.keys.openDevice()
  if (device.kind !== 'opened') throw new SanadError('store/keys-locked', device.kind)
  const { seed } = device.device
  const same: Crypto = { ...nodeCrypto, random: (length) => new Uint8Array(length) }
  const { log, store } = workspace
  const writer = await createWriter({ crypto: nodeCrypto, seed, log, bodies: store.bodies })
  for (let n = log.tree.size; n < ENTRIES; n += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, ENTRIES - n) }, (_, i) =>
      openDraft(same, bodyOf(n + i), tools.clock()),
    )
    await writer.append(some)
  }
  await workspace.close()
}

const folder = join(kept ?? mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'workspace')
try {
  if (!existsSync(folder)) await timed(`${ENTRIES} entries written`, '≥ 5,000/s', () => fill(folder))
  for (const what of ['open', 'open again']) {
    const workspace = await timed(what, '≤ 5 s', () => opened(folder))
    console.log(`${' '.repeat(34)}${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB of memory`)
    await workspace.close()
  }
  await timed('verify', '≤ 120 s', async () => {
    const told = await verifyWorkspace(folder, tools, { passphrase: null, accept: false })
    if (told.kind !== 'checked' || !told.found.isIntact) throw new SanadError('ledger/broken', folder)
  })
  const workspace = await opened(folder)
  await timed('tables made anew', '≤ 60 s', () => workspace.rebuild())
  await workspace.close()
} finally {
  if (kept === undefined) rmSync(join(folder, '..'), { recursive: true })
}
