import { joinBytes, toHex } from './bytes.ts'
import { checkEntryLengths } from './entry-length.ts'
import type { BodyStore, Clock, Crypto, EntryStore, StoredEntry } from './port.ts'

/** Entries in memory: they last as long as the process does. */
export function createMemoryEntryStore(hash: Crypto['hash'], clock: Clock): EntryStore {
  const entries: StoredEntry[] = []
  const positions = new Map<string, number>()
  const add = (bytes: Uint8Array): number => {
    const id = toHex(hash(bytes))
    const held = positions.get(id)
    if (held !== undefined) return held
    positions.set(id, entries.length)
    return entries.push({ position: entries.length, received: clock(), bytes: copyOf(bytes) }) - 1
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
      for (const entry of entries.slice(from, to)) yield { ...entry, bytes: copyOf(entry.bytes) }
    },
    close: async () => undefined,
  }
}

/** Bodies in memory. */
export function createMemoryBodyStore(hash: Crypto['hash']): BodyStore {
  const bodies = new Map<string, Uint8Array>()
  const put = (body: Uint8Array): string => {
    const name = toHex(hash(body))
    if (!bodies.has(name)) bodies.set(name, copyOf(body))
    return name
  }
  const get = (name: string): Uint8Array | null => {
    const body = bodies.get(name)
    return body === undefined ? null : copyOf(body)
  }
  return {
    put: async (given) => given.map(put),
    putStream: async (bytes) => {
      const pieces: Uint8Array[] = []
      for await (const piece of bytes) pieces.push(copyOf(piece))
      return put(joinBytes(pieces))
    },
    get: async (name) => get(name),
    stream: (name) => {
      const body = get(name)
      return body === null ? null : once(body)
    },
    delete: async (name) => bodies.delete(name),
    names: async function* () {
      yield* [...bodies.keys()]
    },
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** Bytes of their own: `slice` of Node's buffers is a view on the same memory. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}
