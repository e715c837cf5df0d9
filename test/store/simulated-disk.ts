import { dirname } from 'node:path'
import type { Disk, DiskFile } from '@sanad/store/files'

/** The same numbers for the same seed: from 0 up to a bound, which is left out. */
export type Chance = (bound: number) => number

/** Numbers by chance (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }

interface SimulatedFile {
  durable: Buffer
  live: Buffer
  pending: Change[]
}

interface Naming {
  readonly folders: readonly string[]
  readonly apply: (names: Map<string, SimulatedFile>) => void
}

/** A disk in memory that loses what was not synced when its power is cut. */
export class SimulatedDisk implements Disk {
  readonly #chance: Chance
  readonly #folders = new Set<string>()
  readonly #durable = new Map<string, SimulatedFile>()
  readonly #live = new Map<string, SimulatedFile>()
  #namings: Naming[] = []
  #operations = Number.POSITIVE_INFINITY
  #syncs = 0

  constructor(chance: Chance) {
    this.#chance = chance
  }

  /** How often a file was synced. */
  get syncs(): number {
    return this.#syncs
  }

  /** The power goes after so many more operations. */
  cutAfter(operations: number): void {
    this.#operations = operations
  }

  /** The power stays on: whoever uses the disk next finds all that was done, synced or not. */
  revive(): void {
    this.#operations = Number.POSITIVE_INFINITY
  }

  /** What is left once the power is back: synced bytes and names, and of the others whatever chance kept. */
  restart(): SimulatedDisk {
    const next = new SimulatedDisk(this.#chance)
    for (const { apply } of this.#namings) if (this.#chance(2) === 0) apply(this.#durable)
    for (const folder of this.#folders) next.#folders.add(folder)
    for (const [path, file] of this.#durable) {
      const kept = this.#survive(file)
      const left = { durable: kept, live: Buffer.from(kept), pending: [] }
      next.#durable.set(path, left)
      next.#live.set(path, left)
    }
    return next
  }

  /** Turns one bit of some file under a folder; null where there is no byte. */
  flipBit(folder: string): string | null {
    const files = [...this.#live].filter(([path, { live }]) => path.startsWith(folder) && live.length > 0)
    const [path, file] = files[this.#chance(files.length)] ?? []
    if (path === undefined || file === undefined) return null
    const at = this.#chance(file.live.length)
    const bit = 1 << this.#chance(8)
    file.live.writeUInt8((file.live[at] ?? 0) ^ bit, at)
    file.durable = Buffer.from(file.live)
    return `${path} byte ${at} bit ${bit}`
  }

  /** All bytes of a file as they are. */
  bytesOf(path: string): Buffer {
    return this.#live.get(path)?.live ?? Buffer.alloc(0)
  }

  has(path: string): boolean {
    return this.#folders.has(path) || this.#live.has(path)
  }

  async whole(path: string): Promise<Buffer | null> {
    this.#step()
    const held = this.#live.get(path)
    return held === undefined ? null : Buffer.from(held.live)
  }

  async list(folder: string): Promise<readonly string[]> {
    const paths = [...this.#live.keys(), ...this.#folders].filter((path) => dirname(path) === folder)
    return paths.map((path) => path.slice(folder.length + 1)).toSorted()
  }

  /** Folders are made durable at once: losing one is losing the names in it. */
  async makeFolder(path: string): Promise<void> {
    this.#step()
    this.#folders.add(path)
  }

  async open(path: string, how: 'new' | 'writing' | 'reading'): Promise<DiskFile> {
    this.#step()
    const held = this.#live.get(path)
    if (held === undefined && how !== 'new') throw Object.assign(new Error(path), { code: 'ENOENT' })
    const file = held ?? { durable: Buffer.alloc(0), live: Buffer.alloc(0), pending: [] }
    if (held === undefined) this.#name([dirname(path)], (names) => names.set(path, file))
    else if (how === 'new') change(file, { size: 0 })
    return this.#fileOf(file)
  }

  async rename(from: string, to: string): Promise<void> {
    this.#step()
    const file = this.#live.get(from)
    if (file === undefined) throw Object.assign(new Error(from), { code: 'ENOENT' })
    this.#name([dirname(from), dirname(to)], (names) => {
      names.delete(from)
      names.set(to, file)
    })
  }

  async remove(path: string): Promise<boolean> {
    this.#step()
    const wasThere = this.#live.has(path)
    this.#name([dirname(path)], (names) => names.delete(path))
    return wasThere
  }

  async syncFolder(path: string): Promise<void> {
    this.#step()
    for (const { folders, apply } of this.#namings) if (folders.includes(path)) apply(this.#durable)
    this.#namings = this.#namings.filter(({ folders }) => !folders.includes(path))
  }

  #fileOf(file: SimulatedFile): DiskFile {
    return {
      size: async () => file.live.length,
      read: async (at, length) => Buffer.from(file.live.subarray(at, at + length)),
      write: async (at, bytes) => {
        this.#step(() => change(file, { at, bytes: Buffer.from(bytes) }))
        change(file, { at, bytes: Buffer.from(bytes) })
      },
      shorten: async (size) => {
        this.#step()
        change(file, { size })
      },
      sync: async () => {
        this.#step()
        this.#syncs += 1
        file.durable = Buffer.from(file.live)
        file.pending = []
      },
      close: async () => undefined,
    }
  }

  #name(folders: readonly string[], apply: (names: Map<string, SimulatedFile>) => void): void {
    this.#namings.push({ folders, apply })
    apply(this.#live)
  }

  /** The operation during which the power goes may have been done or not. */
  #step(done?: () => void): void {
    this.#operations -= 1
    if (this.#operations >= 0) return
    if (this.#operations === -1) done?.()
    throw Object.assign(new Error('the power is gone'), { code: 'EIO' })
  }

  /** Of changes that were not synced each is kept, lost or torn anywhere, whatever their order. */
  #survive({ durable, pending }: SimulatedFile): Buffer {
    const file: SimulatedFile = { durable, live: Buffer.from(durable), pending: [] }
    for (const one of pending) {
      const fate = this.#chance(4)
      if (fate === 0) continue
      if (fate === 1 || 'size' in one) change(file, one)
      else for (const part of this.#tear(one)) change(file, part)
    }
    return file.live
  }

  #tear({ at, bytes }: { readonly at: number; readonly bytes: Buffer }): readonly Change[] {
    const cuts = [0, this.#chance(bytes.length + 1), this.#chance(bytes.length + 1), bytes.length]
    const [a = 0, b = 0, c = 0, d = 0] = cuts.toSorted((one, other) => one - other)
    return [[a, b] as const, [b, c] as const, [c, d] as const]
      .filter(() => this.#chance(2) === 0)
      .map(([from, to]) => ({ at: at + from, bytes: bytes.subarray(from, to) }))
  }
}

function change(file: SimulatedFile, made: Change): void {
  file.pending.push(made)
  if ('size' in made) {
    file.live = Buffer.from(file.live.subarray(0, made.size))
    return
  }
  if (made.bytes.length === 0) return
  const live = Buffer.alloc(Math.max(file.live.length, made.at + made.bytes.length))
  file.live.copy(live)
  made.bytes.copy(live, made.at)
  file.live = live
}
