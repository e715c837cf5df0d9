import { writeFailed } from '../queue/index.ts'
import type { Damage } from './damage.ts'
import { listVolumes, missingBefore } from './ledger-folder.ts'
import { RECORD_OVERHEAD, renderRecord } from './record.ts'
import { createVolume, keepCache, type Loaded, type Loading, loadVolume, type Volume } from './volume.ts'
import { createVolumeName } from './volume-name.ts'

/** An entry on its way into the log. */
export interface Incoming {
  readonly bytes: Buffer
  /** When it was received, in milliseconds since 1970. */
  readonly received: number
}

/** How a log is kept. */
export interface LogOptions extends Loading {
  /** How many bytes a volume has before the next one is begun. */
  readonly volumeLength: number
  /** Unguessable bytes. */
  readonly random: (length: number) => Buffer
}

/** The volumes of a ledger as one row of entries that grows at its end. */
export class VolumeLog {
  readonly volumes: Volume[]
  readonly #options: LogOptions
  /** Positions given out, all of them durable. */
  #size: number
  /** Whether nothing may be written behind the last volume's records. */
  #isSealed: boolean
  #isMarked: boolean

  private constructor(options: LogOptions, loaded: readonly Loaded[]) {
    const last = loaded.at(-1)
    this.#options = options
    this.volumes = loaded.map(({ volume }) => volume)
    this.#size = last === undefined ? 0 : last.volume.name.first + last.volume.offsets.length
    this.#isSealed = last === undefined || last.isTorn
    this.#isMarked = last === undefined || last.unproven === null
  }

  /** Opens a ledger's volumes and tells what is damaged. */
  static async open(options: LogOptions): Promise<{ log: VolumeLog; damage: readonly Damage[] }> {
    const { names, stray } = await listVolumes(options.disk, options.places)
    const loaded: Loaded[] = []
    try {
      for (const [nth, name] of names.entries()) {
        loaded.push(await loadVolume(options, name, names[nth + 1]?.first ?? null))
      }
      await settle(loaded.at(-1))
      await options.disk.syncFolder(options.places.ledger)
    } catch (error) {
      for (const { volume } of loaded) await volume.file.close()
      throw error
    }
    const damage = [...missingBefore(names[0]), ...loaded.flatMap((one) => one.damage), ...stray]
    return { log: new VolumeLog(options, loaded), damage }
  }

  get size(): number {
    return this.#size
  }

  /** The volume that holds a position. */
  find(position: number): Volume | null {
    return this.volumes.findLast(({ name }) => name.first <= position) ?? null
  }

  /** Adds entries at the end; they are durable once it resolves. */
  async write(entries: readonly Incoming[]): Promise<void> {
    const total = entries.reduce((sum, { bytes }) => sum + bytes.length + RECORD_OVERHEAD, 0)
    const volume = await this.#room(total)
    const records = entries.map(({ bytes, received }, nth) =>
      renderRecord(volume.name.salt, { position: this.#size + nth, received, nth, bytes }),
    )
    await append(volume, Buffer.concat(records))
    let at = volume.size
    for (const { length } of records) {
      volume.offsets.push(at)
      at += length
    }
    volume.size = at
    this.#size += entries.length
    this.#isMarked = false
  }

  /** Closes the files. In peace, a mark says that all before it was acknowledged. */
  async close(inPeace: boolean): Promise<void> {
    const last = this.volumes.at(-1)
    try {
      if (!inPeace || last === undefined || this.#isMarked || this.#isSealed) return
      const mark = { position: this.#size, received: 0, nth: 0, bytes: Buffer.alloc(0) }
      await append(last, renderRecord(last.name.salt, mark))
    } finally {
      for (const { file } of this.volumes) await file.close()
    }
  }

  async #room(total: number): Promise<Volume> {
    const last = this.volumes.at(-1)
    if (last !== undefined && !this.#isSealed && last.size + total <= this.#options.volumeLength) return last
    if (last !== undefined && !this.#isSealed) await keepCache(this.#options, last)
    const number = (last?.name.number ?? 0) + 1
    const name = createVolumeName(number, this.#size, this.#options.random(8))
    const volume = await createVolume(this.#options, name)
    this.volumes.push(volume)
    this.#isSealed = false
    return volume
  }
}

/** What fails while it is written is taken back; what fails while it is synced is left as it is. */
async function append({ file, size }: Volume, bytes: Buffer): Promise<void> {
  try {
    await file.write(size, bytes)
  } catch (error) {
    await file.shorten(size).catch(() => undefined)
    throw writeFailed(error)
  }
  await file.sync().catch((error: unknown) => {
    throw writeFailed(error)
  })
}

/**
 * Makes durable what was found at the end. A sync that failed before may have left bytes that are only in memory and
 * that no further sync writes, so what nothing proves to be durable is written once more.
 */
async function settle(last: Loaded | undefined): Promise<void> {
  if (last === undefined) return
  const { volume, unproven } = last
  if (unproven !== null) {
    await volume.file.write(unproven, await volume.file.read(unproven, volume.size - unproven))
  }
  await volume.file.sync()
}
