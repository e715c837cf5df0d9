import { SanadError } from '../statement/index.ts'
import type { BodyStore, Clock, Crypto, EntryStore, StoredEntry } from './port.ts'

/** No entry is longer. */
export const LONGEST_ENTRY = 4096

/** Refuses entries of no bytes or too many (`ledger/entry-length`). */
export function checkEntryLengths(entries: readonly Uint8Array[]): void {
  const wrong = entries.find(({ length }) => length === 0 || length > LONGEST_ENTRY)
  if (wrong === undefined) return
  throw new SanadError(
    'ledger/entry-length',
    `an entry has 1 to ${LONGEST_ENTRY} bytes; this one has ${wrong.length}`,
  )
}

/** Entries in memory: they last as long as the process does. */
export function createMemoryEntryStore(hash: Crypto['hash'], clock: Clock): EntryStore {
  const entries: StoredEntry[] = []
  const positions = new Map<string, number>()
  const add = (bytes: Uint8Array): number => {
    const id = toHex(hash(bytes))
    const held = positions.get(id)
    if (held !== undefined) return held
    positions.set(id, entries.length)
    return entries.push({ position: entries.length, received: clock(), bytes: bytes.slice() }) - 1
  }
  return {
    get size() {
      return entries.length
    },
    append: async (given) => {
      checkEntryLengths(given)
      return given.map(add)
    },
    read: async function* (from = 0, to = entries.length) {
      for (const entry of entries.slice(from, to)) yield { ...entry, bytes: entry.bytes.slice() }
    },
    close: async () => undefined,
  }
}

/** Bodies in memory. */
export function createMemoryBodyStore(hash: Crypto['hash']): BodyStore {
  const bodies = new Map<string, Uint8Array>()
  const put = (body: Uint8Array): string => {
    const name = toHex(hash(body))
    if (!bodies.has(name)) bodies.set(name, body.slice())
    return name
  }
  return {
    put: async (given) => given.map(put),
    putStream: async (bytes) => put(await collect(bytes)),
    get: async (name) => bodies.get(name)?.slice() ?? null,
    stream: (name) => {
      const body = bodies.get(name)
      return body === undefined ? null : once(body.slice())
    },
    delete: async (name) => bodies.delete(name),
    names: async function* () {
      yield* [...bodies.keys()]
    },
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece.slice())
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

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const still: Clock = () => '2024-01-01T00:00:00.000Z'
/** Entries in memory at a time that stands still. */
export const createMemoryEntries = (hash: Crypto['hash']): EntryStore => createMemoryEntryStore(hash, still)
export const createMemoryBodies: (hash: Crypto['hash']) => BodyStore = createMemoryBodyStore
