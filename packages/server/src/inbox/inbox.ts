import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@sanad/core/statement'
import { decryptAge, encryptAge } from '@sanad/store/backup'
import type { Handing } from '../shape/index.ts'

/** What was handed in and is not in the ledger yet. */
export interface Ticket {
  readonly id: string
  /** `words` were typed or pasted, and are UTF-8. */
  readonly kind: 'file' | 'words'
  readonly name: string | null
  readonly bytes: number
  /** SHA-256 of the bytes as they came. */
  readonly hash: string
  readonly received: Instant
  readonly about: Handing
}

/** What is kept under the device's key, where it has one that is under a passphrase; else in the clear, as all of the workspace is. */
export type Seal = { readonly identity: string; readonly recipient: string } | null

/** A folder of what was handed in. Each is there whole or not at all, and stays until the ledger has it. */
export interface Inbox {
  /** Keeps bytes; on disk for good once it resolves. `hashed` is told when the last byte came. */
  put(handed: Handed, bytes: AsyncIterable<Uint8Array>): Promise<Ticket>
  /** All tickets that can be read, the oldest first. */
  tickets(): Promise<readonly Ticket[]>
  /** Says something else of it. */
  amend(ticket: Ticket, about: Handing): Promise<Ticket>
  bytes(id: string): Promise<Uint8Array>
  remove(id: string): Promise<void>
}

export interface Handed extends Pick<Ticket, 'kind' | 'name' | 'about' | 'received'> {
  readonly hashed?: (ticket: Ticket) => void
}

const TICKET = /^([0-9a-f]{32})\.ticket$/

/** Opens the inbox of a workspace's folder. What was not handed in to its end is deleted. */
export async function openInbox(workspace: string, seal: Seal): Promise<Inbox> {
  const folder = join(workspace, 'inbox')
  await mkdir(folder, { mode: 0o700, recursive: true })
  await deleteHalves(folder)
  const write = (name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> =>
    writeWhole(
      folder,
      name,
      seal === null ? bytes : encryptAge(bytes, { kind: 'recipients', recipients: [seal.recipient] }),
    )
  const read = async (name: string): Promise<Uint8Array> => {
    const kept = createReadStream(join(folder, name))
    return joined(
      seal === null ? kept : decryptAge(kept, { kind: 'identities', identities: [seal.identity] }),
    )
  }
  const writeTicket = async (ticket: Ticket): Promise<Ticket> => {
    await write(`${ticket.id}.ticket`, once(Buffer.from(JSON.stringify(ticket))))
    return ticket
  }
  return {
    async put({ hashed, ...handed }, bytes) {
      const id = randomBytes(16).toString('hex')
      const counted = createCounter()
      try {
        await write(`${id}.bytes`, counted.passing(bytes))
        const ticket = { id, ...handed, ...counted.told() }
        hashed?.(ticket)
        return await writeTicket(ticket)
      } catch (error) {
        await rm(join(folder, `${id}.bytes`), { force: true }).catch(() => undefined)
        throw error
      }
    },
    async tickets() {
      const found: Ticket[] = []
      for (const name of await readdir(folder)) {
        if (!TICKET.test(name)) continue
        const text = await read(name).catch(() => null)
        if (text !== null) found.push(JSON.parse(Buffer.from(text).toString('utf8')))
      }
      return found.toSorted((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0))
    },
    amend: (ticket, about) => writeTicket({ ...ticket, about }),
    bytes: (id) => read(`${id}.bytes`),
    async remove(id) {
      await rm(join(folder, `${id}.ticket`), { force: true })
      await rm(join(folder, `${id}.bytes`), { force: true })
    },
  }
}

function createCounter(): {
  passing(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  told(): Pick<Ticket, 'bytes' | 'hash'>
} {
  const hash = createHash('sha256')
  let size = 0
  return {
    async *passing(bytes) {
      for await (const piece of bytes) {
        hash.update(piece)
        size += piece.length
        yield piece
      }
    },
    told: () => ({ bytes: size, hash: hash.digest('hex') }),
  }
}

async function deleteHalves(folder: string): Promise<void> {
  const names = new Set(await readdir(folder))
  for (const name of names) {
    const isHalf =
      name.endsWith('.part') || (name.endsWith('.bytes') && !names.has(name.replace(/bytes$/, 'ticket')))
    if (isHalf) await rm(join(folder, name), { force: true })
  }
}

async function writeWhole(folder: string, name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const aside = join(folder, `${name}.part`)
  try {
    const file = await open(aside, 'w', 0o600)
    try {
      for await (const piece of bytes) await writeAll(file, piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, join(folder, name))
    await syncFolder(folder)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw error
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  let at = 0
  while (at < piece.length) at += (await file.write(piece, at)).bytesWritten
}

async function syncFolder(folder: string): Promise<void> {
  const held = await open(folder, 'r')
  try {
    await held.sync()
  } finally {
    await held.close()
  }
}

async function joined(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
