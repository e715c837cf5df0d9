import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type PersonCode, SanadError } from '@sanad/core/statement'
import { createKeys, type Weak } from '../keys/index.ts'
import { MARKER, renderMarker } from './marker.ts'
import { openWorkspace, type WorkspaceTools } from './workspace.ts'

/** How a workspace was made, or why not. */
export type WorkspaceCreated =
  | { readonly kind: 'created'; readonly device: string }
  | { readonly kind: 'exists' }
  | Weak

/** Makes a workspace of a folder that holds none: whole, or not at all. Without a passphrase nothing can be sealed in it. */
export async function createWorkspace(
  folder: string,
  person: PersonCode,
  tools: WorkspaceTools,
  passphrase: string | null,
): Promise<WorkspaceCreated> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  if (names.some((name) => TAKEN.has(name))) return { kind: 'exists' }
  if (names.includes('keys')) await rm(join(folder, 'keys'), { recursive: true })
  const made = await createKeys(join(folder, 'keys'), tools, passphrase)
  if (made.kind !== 'created') return made
  const { key } = made.keys.device
  await writeMarker(folder, renderMarker({ person }))
  const opened = await openWorkspace(folder, tools, passphrase)
  if (opened.kind === 'refused')
    throw new SanadError('store/keys-damaged', `new keys do not open: ${opened.why.kind}`)
  const { workspace } = opened
  const at = tools.clock()
  await workspace.record('open', [{ kind: 'member', person, key, roles: ['monitor'], status: 'active', at }])
  await workspace.close()
  return { kind: 'created', device: key }
}

/** Keys alone are what an interrupted making left: nothing was ever signed or sealed with them. */
const TAKEN: ReadonlySet<string> = new Set([MARKER, 'ledger', 'bodies', 'projection'])

/** Written last and at once: a folder without it is no workspace. */
async function writeMarker(folder: string, text: string): Promise<void> {
  const aside = join(folder, `${MARKER}.part`)
  const file = await open(aside, 'w', 0o644)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, join(folder, MARKER))
  const held = await open(folder, 'r')
  try {
    await held.sync()
  } finally {
    await held.close()
  }
}
