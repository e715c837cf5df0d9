import { SanadError } from '../statement/index.ts'
import { joinBytes, toHex } from './bytes.ts'
import { ENTRY_LIMIT } from './entry.ts'
import type { BodyStore, Crypto, EntryStore } from './port.ts'

/** Keeps entries in memory: for tests, and for a look at a ledger that is not kept. */
export function createMemoryEntries(hash: Crypto['hash']): EntryStore {
  const held: Uint8Array[] = []
  const positions = new Map<string, number>()
  let closed = false
  const place = (bytes: Uint8Array): number => {
    const id = toHex(hash(bytes))
    const position = positions.get(id) ?? held.length
    if (position === held.length) {
      held.push(Uint8Array.from(bytes))
      positions.set(id, position)
    }
    return position
  }
  return {
    get size() {
      return held.length
    },
    append: async (entries) => {
      if (closed) throw new SanadError('store/closed', 'the store of entries is closed')
      const bad = entries.find(({ length }) => length === 0 || length > ENTRY_LIMIT)
      if (bad !== undefined) throw new SanadError('ledger/entry-length', `${bad.length} bytes are no entry`)
      return entries.map(place)
    },
    async *read(from = 0, to = Number.POSITIVE_INFINITY) {
      for (let position = from; position < Math.min(to, held.length); position += 1) {
        yield { position, bytes: Uint8Array.from(held[position] ?? []) }
      }
    },
    close: async () => {
      closed = true
    },
  }
}

/** Keeps bodies in memory. */
export function createMemoryBodies(hash: Crypto['hash']): BodyStore {
  const held = new Map<string, Uint8Array>()
  const put = (bytes: Uint8Array): string => {
    const name = toHex(hash(bytes))
    if (!held.has(name)) held.set(name, Uint8Array.from(bytes))
    return name
  }
  const get = (name: string): Uint8Array | null => held.get(name)?.slice() ?? null
  return {
    put: async (bodies) => bodies.map(put),
    putStream: async (bytes) => {
      const pieces: Uint8Array[] = []
      for await (const piece of bytes) pieces.push(Uint8Array.from(piece))
      return put(joinBytes(pieces))
    },
    get: async (name) => get(name),
    stream: (name) => {
      const bytes = get(name)
      return bytes === null ? null : once(bytes)
    },
    delete: async (name) => held.delete(name),
    async *names() {
      yield* [...held.keys()].toSorted()
    },
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
