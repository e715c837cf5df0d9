import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type PersonCode, SanadError } from '@sanad/core/statement'
import { writeWholeFile } from '../durable/index.ts'
import { createKeys, type Weak } from '../keys/index.ts'
import { MARKER, renderMarker } from './marker.ts'
import { NEEDED, type WorkspaceTools } from './parts.ts'
import { openWorkspace } from './workspace.ts'

/** How a workspace was made, or why not. */
export type WorkspaceCreated =
  | { readonly kind: 'created'; readonly device: string }
  | { readonly kind: 'exists' }
  | Weak

/** Makes a workspace of a folder that holds none: whole, or not at all, for its own file is written last. Without a passphrase nothing can be sealed in it. */
export async function createWorkspace(
  folder: string,
  person: PersonCode,
  tools: WorkspaceTools,
  passphrase: string | null,
): Promise<WorkspaceCreated> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  for (const name of names) if (await isTaken(folder, name)) return { kind: 'exists' }
  if (names.includes('keys')) await rm(join(folder, 'keys'), { recursive: true })
  const made = await createKeys(join(folder, 'keys'), tools, passphrase)
  if (made.kind !== 'created') return made
  const { key } = made.keys.device
  for (const name of NEEDED) await mkdir(join(folder, name), { recursive: true })
  await writeWholeFile(folder, MARKER, renderMarker({ person }))
  const opened = await openWorkspace(folder, tools, passphrase)
  if (opened.kind === 'refused')
    throw new SanadError('store/keys-damaged', `new keys do not open: ${opened.why.kind}`)
  const { workspace } = opened
  const at = tools.clock()
  await workspace.record('open', [{ kind: 'member', person, key, roles: ['monitor'], status: 'active', at }])
  await workspace.close()
  return { kind: 'created', device: key }
}

/** Keys and empty folders alone are what an interrupted making left: nothing was ever signed or sealed there. */
async function isTaken(folder: string, name: string): Promise<boolean> {
  if (name === MARKER || name === 'projection') return true
  return NEEDED.some((one) => one === name) && (await readdir(join(folder, name))).length > 0
}
