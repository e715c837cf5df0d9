import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { BodyStore } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { writeFailed } from '../queue/index.ts'
import { type Disk, piecesOf } from './disk.ts'
import { nodeDisk } from './node-disk.ts'
import { sha256 } from './record.ts'

const NAME = /^[0-9a-f]{64}$/
const FOLDER = /^[0-9a-f]{2}$/
const PIECE = 1024 * 1024
const AT_ONCE = 16

/** Opens a folder's bodies, each a file under `bodies`. The caller holds the folder's lock. */
export async function openBodyFiles(options: {
  readonly folder: string
  readonly disk?: Disk
}): Promise<BodyStore> {
  const { folder, disk = nodeDisk } = options
  const bodies = join(folder, 'bodies')
  const aside = join(bodies, 'aside')
  for (const path of [bodies, aside]) if (!disk.has(path)) await disk.makeFolder(path)
  for (const file of await disk.list(aside)) await disk.remove(join(aside, file))
  for (const path of [folder, bodies]) await disk.syncFolder(path)
  return new BodyFiles(disk, bodies, aside)
}

class BodyFiles implements BodyStore {
  readonly #disk: Disk
  readonly #bodies: string
  readonly #aside: string
  #count = 0
  #failure: SanadError | null = null

  constructor(disk: Disk, bodies: string, aside: string) {
    this.#disk = disk
    this.#bodies = bodies
    this.#aside = aside
  }

  async put(bodies: readonly Uint8Array[]): Promise<readonly string[]> {
    const named = new Map(bodies.map((body) => [body, nameOf(body)]))
    const fresh = new Map([...named].map(([body, name]) => [name, body]))
    await this.#guarded(async () => {
      await each(
        [...fresh].filter(([name]) => !this.#disk.has(this.#path(name))),
        async ([name, body]) => {
          await this.#place(await this.#write(once(body)), name)
        },
      )
      await this.#settle([...fresh.keys()])
    })
    return bodies.map((body) => named.get(body) ?? '')
  }

  async putStream(bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const written = await this.#write(bytes)
    await this.#guarded(async () => {
      if (this.#disk.has(this.#path(written.name))) await this.#disk.remove(written.path)
      else await this.#place(written, written.name)
      await this.#settle([written.name])
    })
    return written.name
  }

  async get(name: string): Promise<Uint8Array | null> {
    const bytes = NAME.test(name) ? await this.#disk.whole(this.#path(name)) : null
    if (bytes !== null && nameOf(bytes) !== name) throw damaged(name)
    return bytes
  }

  stream(name: string): AsyncIterable<Uint8Array> | null {
    return this.#holds(name) ? this.#read(name) : null
  }

  async delete(name: string): Promise<boolean> {
    if (!NAME.test(name)) return false
    return this.#guarded(async () => {
      const wasHeld = this.#disk.has(this.#path(name)) && (await this.#disk.remove(this.#path(name)))
      await this.#settle([name])
      return wasHeld
    })
  }

  async *names(): AsyncIterable<string> {
    for (const folder of await this.#disk.list(this.#bodies)) {
      if (!FOLDER.test(folder)) continue
      for (const name of await this.#disk.list(join(this.#bodies, folder))) if (NAME.test(name)) yield name
    }
  }

  #holds(name: string): boolean {
    return NAME.test(name) && this.#disk.has(this.#path(name))
  }

  async *#read(name: string): AsyncIterable<Uint8Array> {
    const file = await this.#disk.open(this.#path(name), 'reading')
    try {
      const hash = createHash('sha256')
      for await (const piece of piecesOf(file, PIECE)) {
        hash.update(piece)
        yield piece
      }
      if (hash.digest('hex') !== name) throw damaged(name)
    } finally {
      await file.close()
    }
  }

  /** Writes bytes aside, durably, and tells their hash. */
  async #write(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly path: string; readonly name: string }> {
    this.#count += 1
    const path = join(this.#aside, String(this.#count))
    const file = await this.#guarded(() => this.#disk.open(path, 'new'))
    const hash = createHash('sha256')
    let at = 0
    try {
      for await (const piece of bytes) {
        hash.update(piece)
        await this.#guarded(() => file.write(at, piece))
        at += piece.length
      }
      await this.#guarded(() => file.sync())
    } catch (error) {
      await file.close()
      await this.#disk.remove(path).catch(() => false)
      throw error
    }
    await file.close()
    return { path, name: hash.digest('hex') }
  }

  async #place({ path }: { readonly path: string }, name: string): Promise<void> {
    const folder = join(this.#bodies, name.slice(0, 2))
    if (!this.#disk.has(folder)) await this.#disk.makeFolder(folder)
    await this.#disk.rename(path, this.#path(name))
  }

  /** Makes what was renamed and removed durable. */
  async #settle(names: readonly string[]): Promise<void> {
    const folders = new Set(names.map((name) => join(this.#bodies, name.slice(0, 2))))
    await each(
      [...folders].filter((folder) => this.#disk.has(folder)),
      (folder) => this.#disk.syncFolder(folder),
    )
    await this.#disk.syncFolder(this.#bodies)
  }

  /** A write that failed closes the store for good: what a failed sync covered may be gone unseen. */
  async #guarded<A>(act: () => Promise<A>): Promise<A> {
    if (this.#failure !== null) throw this.#failure
    try {
      return await act()
    } catch (error) {
      this.#failure = writeFailed(error)
      throw this.#failure
    }
  }

  #path(name: string): string {
    return join(this.#bodies, name.slice(0, 2), name)
  }
}

function nameOf(bytes: Uint8Array): string {
  return sha256(bytes).toString('hex')
}

function damaged(name: string): SanadError {
  return new SanadError('store/body-damaged', `body ${name} is not what it was; restore it from a copy`)
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** Does it for all, some at once; waits for those under way before an error is told. */
async function each<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const done = await Promise.allSettled(all.slice(at, at + AT_ONCE).map(act))
    const failed = done.find((one) => one.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }
}
