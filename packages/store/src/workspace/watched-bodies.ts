import { type BodyStore, isDamage } from '@sanad/core/ledger'

/** A store of bodies that notes which were asked for. */
export function watched(store: BodyStore): {
  readonly bodies: BodyStore
  readonly looked: ReadonlySet<string>
} {
  const looked = new Set<string>()
  const bodies: BodyStore = {
    put: (all) => store.put(all),
    putStream: (bytes) => store.putStream(bytes),
    get: (name) => {
      looked.add(name)
      return store.get(name)
    },
    stream: (name) => {
      looked.add(name)
      return store.stream(name)
    },
    delete: (name) => store.delete(name),
    names: () => store.names(),
  }
  return { bodies, looked }
}

/** Names of bodies that nobody asked for and that are not what their names say: what a sealed entry names, or none. */
export async function looseBodies(store: BodyStore, looked: ReadonlySet<string>): Promise<readonly string[]> {
  const changed: string[] = []
  for await (const name of store.names()) {
    if (!looked.has(name) && !(await isSound(store, name))) changed.push(name)
  }
  return changed
}

async function isSound(store: BodyStore, name: string): Promise<boolean> {
  try {
    const stream = store.stream(name)
    if (stream !== null) for await (const _ of stream);
    return true
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}
