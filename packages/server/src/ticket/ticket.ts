import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Where a workspace's server listens, for commands of its owner. */
export interface ServerTicket {
  readonly pid: number
  /** As in `http://127.0.0.1:4270`. */
  readonly base: string
  readonly token: string
}

const NAME = 'server.json'
const SHAPE: z.ZodType<ServerTicket> = z.strictObject({
  pid: z.number().int().positive(),
  base: z.string().regex(/^http:\/\/[\w.:[\]-]+$/),
  token: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Says in a workspace's folder where its server listens; only the folder's owner can read it. */
export async function writeTicket(folder: string, ticket: ServerTicket): Promise<void> {
  const aside = join(folder, `${NAME}.part`)
  await rm(aside, { force: true })
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(ticket))
  } finally {
    await file.close()
  }
  await rename(aside, join(folder, NAME))
}

/** Where the server of a workspace listens; null where none runs. */
export async function readTicket(folder: string): Promise<ServerTicket | null> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => null)
  if (text === null) return null
  const read = SHAPE.safeParse(parsed(text))
  return read.success && isRunning(read.data.pid) ? read.data : null
}

export async function deleteTicket(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
