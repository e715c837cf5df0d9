import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseJson } from '@sanad/core/ledger'
import { createPersonCode, type PersonCode, SanadError } from '@sanad/core/statement'
import { z } from 'zod'

/** The file that makes a folder a workspace. */
export const MARKER = 'sanad.json'
const FORMAT = 1

const marker = z.object({ sanad: z.number().int().positive(), person: z.string() })

/** What a workspace's own file says: whose it is. The name behind the code is nowhere in the workspace in the clear. */
export interface Marker {
  readonly person: PersonCode
}

/** The text of a workspace's own file. */
export function renderMarker({ person }: Marker): string {
  return `${JSON.stringify({ sanad: FORMAT, person }, null, 2)}\n`
}

/** Reads a workspace's own file; refuses one that is none (`store/no-workspace`, `store/foreign-workspace`) or of a later Sanad (`store/newer-workspace`). */
export async function readMarker(folder: string): Promise<Marker> {
  const text = await readFile(join(folder, MARKER), 'utf8').catch((cause: unknown) => {
    throw new SanadError('store/no-workspace', `${folder} is no workspace: sanad init makes one`, { cause })
  })
  const told = marker.safeParse(parseJson(text))
  if (!told.success)
    throw new SanadError('store/foreign-workspace', `${join(folder, MARKER)} is not what Sanad wrote`)
  const { sanad, person } = told.data
  if (sanad > FORMAT)
    throw new SanadError('store/newer-workspace', `${folder} was written by a later Sanad (format ${sanad})`)
  return { person: createPersonCode(person) }
}

/** The workspace that a folder is or lies in; null where there is none. */
export function findWorkspace(from: string): string | null {
  const folder = resolve(from)
  if (existsSync(join(folder, MARKER))) return folder
  const above = dirname(folder)
  return above === folder ? null : findWorkspace(above)
}
