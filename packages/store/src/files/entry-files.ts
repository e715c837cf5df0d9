import { randomBytes } from 'node:crypto'
import { type Clock, checkEntryLengths, type EntryStore, type StoredEntry } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { CommitQueue, writeFailed } from '../queue/index.ts'
import { readAcceptances, writeAcceptance } from './acceptance.ts'
import { type Damage, renderDamage } from './damage.ts'
import type { Disk } from './disk.ts'
import { readWindow } from './entry-window.ts'
import { makePlaces, type Places, placesIn } from './ledger-folder.ts'
import { nodeDisk } from './node-disk.ts'
import { PositionTable } from './position-table.ts'
import { sha256 } from './record.ts'
import { checkVolume, findStrangers, hashVolume, readRecord, type SettledVolume } from './volume.ts'
import { type Incoming, VolumeLog } from './volume-log.ts'

const VOLUME_LENGTH = 32 * 1024 * 1024
const WRITTEN_TOGETHER = 1024

/** Entries in append-only files. Nothing on disk is ever changed or taken away; what is damaged is told. */
export interface FileEntryStore extends EntryStore {
  /** What was found damaged and nobody accepted, as far as is known: opening and reading do not look at every byte. */
  readonly damage: readonly Damage[]
  /** Files that nothing more is written to, from the first on, as long as they are whole: each byte of them is looked at. */
  settled(): Promise<readonly SettledVolume[]>
  /** Looks at every byte of the ledger: what is damaged and nobody accepted. */
  verify(): Promise<readonly Damage[]>
  /** Writes down that a person knows of a damage. The bytes stay, and it is told no more. */
  acceptDamage(damage: Damage, by: string): Promise<void>
}

/** What a store of entries is made with; all but the first two are for tests. */
export interface EntryFilesOptions {
  /** The workspace's folder; entries lie in its folder `ledger`. */
  readonly folder: string
  readonly clock: Clock
  readonly disk?: Disk
  readonly random?: (length: number) => Buffer
  readonly volumeLength?: number
}

/** Opens a folder's entries. The caller holds the folder's lock. */
export async function openEntryFiles(options: EntryFilesOptions): Promise<FileEntryStore> {
  const { folder, clock, disk = nodeDisk, random = randomBytes, volumeLength = VOLUME_LENGTH } = options
  const places = placesIn(folder)
  await makePlaces(disk, folder, places)
  const on = { disk, places, table: new PositionTable(), random, volumeLength, clock }
  const { log, damage } = await VolumeLog.open(on)
  const { accepted, stray } = await readAcceptances(disk, places.accepted)
  return new EntryFiles(on, log, { damage: [...damage, ...stray], accepted })
}

interface Kept {
  readonly disk: Disk
  readonly places: Places
  readonly table: PositionTable
  readonly clock: Clock
}

class EntryFiles implements FileEntryStore {
  readonly #on: Kept
  readonly #log: VolumeLog
  readonly #queue: CommitQueue<Buffer, number>
  readonly #damage = new Map<string, Damage>()
  #accepted: ReadonlySet<string>

  constructor(
    on: Kept,
    log: VolumeLog,
    found: { readonly damage: readonly Damage[]; readonly accepted: ReadonlySet<string> },
  ) {
    this.#on = on
    this.#log = log
    this.#accepted = found.accepted
    this.#tell(found.damage)
    this.#queue = new CommitQueue((batch) => this.#commit(batch), WRITTEN_TOGETHER)
  }

  get size(): number {
    return this.#log.size
  }

  get damage(): readonly Damage[] {
    return [...this.#damage].filter(([told]) => !this.#accepted.has(told)).map(([, damage]) => damage)
  }

  async append(entries: readonly Uint8Array[]): Promise<readonly number[]> {
    checkEntryLengths(entries)
    return this.#queue.add(entries.map((bytes) => Buffer.from(bytes)))
  }

  async *read(from = 0, to: number = this.size): AsyncIterable<StoredEntry> {
    const past = Math.min(to, this.size)
    for (let at = Math.max(from, 0); at < past; ) {
      const volume = this.#log.find(at)
      if (volume === null) {
        at = this.#log.volumes[0]?.name.first ?? past
        continue
      }
      const window = await readWindow(volume, at, Math.min(past, volume.name.first + volume.offsets.length))
      if (window.isDamaged) this.#tell(await this.#queue.alone(() => checkVolume(this.#on, volume)))
      yield* window.entries
      at = window.next
    }
  }

  async settled(): Promise<readonly SettledVolume[]> {
    const settled: SettledVolume[] = []
    for (const volume of this.#log.volumes.slice(0, -1)) {
      const isNext = volume.name.first === (settled.at(-1)?.past ?? 0)
      if (!volume.isWhole || !isNext) break
      settled.push(await hashVolume(volume))
    }
    return settled
  }

  async verify(): Promise<readonly Damage[]> {
    return this.#queue.alone(async () => {
      const { disk, places } = this.#on
      const found = [...(await findStrangers(disk, places, this.#log.volumes))]
      for (const volume of this.#log.volumes) found.push(...(await checkVolume(this.#on, volume)))
      const { accepted, stray } = await readAcceptances(disk, places.accepted)
      this.#accepted = accepted
      this.#damage.clear()
      this.#tell([...found, ...stray])
      return this.damage
    })
  }

  async acceptDamage(damage: Damage, by: string): Promise<void> {
    const { disk, places, clock } = this.#on
    const where = { folder: places.accepted, aside: places.aside }
    await this.#queue.alone(() => writeAcceptance(disk, where, damage, { by, clock }))
    this.#accepted = new Set([...this.#accepted, renderDamage(damage)])
  }

  async close(): Promise<void> {
    if (this.#queue.isClosed) return
    await this.#queue.close()
    await this.#log.close(this.#queue.failure === null).catch((error: unknown) => {
      throw writeFailed(error)
    })
  }

  async #commit(batch: readonly Buffer[]): Promise<readonly number[]> {
    const received = this.#now()
    const hashes = batch.map(sha256)
    const held = await Promise.all(batch.map((bytes, nth) => this.#held(hashes[nth] ?? bytes, bytes)))
    const fresh: Incoming[] = []
    const positions = batch.map((bytes, nth) => {
      const hash = hashes[nth] ?? bytes
      const known = held[nth] ?? this.#coming(hash)
      if (known !== null) return known
      this.#on.table.set(hash, this.#log.size + fresh.length)
      return this.#log.size + fresh.push({ bytes, received }) - 1
    })
    if (fresh.length > 0) await this.#log.write(fresh)
    return positions
  }

  /** Where these bytes are held and can still be read. */
  async #held(hash: Buffer, bytes: Buffer): Promise<number | null> {
    const position = this.#on.table.find(hash)
    const volume = position === null ? null : this.#log.find(position)
    if (position === null || volume === null) return null
    const record = await readRecord(volume, position)
    return record?.bytes.equals(bytes) === true ? position : null
  }

  /** Where these bytes are about to be written. */
  #coming(hash: Buffer): number | null {
    const position = this.#on.table.find(hash)
    return position !== null && position >= this.#log.size ? position : null
  }

  #tell(damage: readonly Damage[]): void {
    for (const one of damage) this.#damage.set(renderDamage(one), one)
  }

  #now(): number {
    const told = this.#on.clock()
    const received = Date.parse(told)
    if (Number.isNaN(received)) throw new SanadError('store/clock', `the clock tells no instant: ${told}`)
    return received
  }
}
