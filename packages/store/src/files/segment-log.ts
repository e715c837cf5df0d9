import { writeFailed } from '../queue/index.ts'
import type { Damage } from './damage.ts'
import { listSegments, missingBefore } from './ledger-folder.ts'
import { RECORD_OVERHEAD, renderRecord } from './record.ts'
import { createSegment, keepCache, type Loaded, type Loading, loadSegment, type Segment } from './segment.ts'
import { createSegmentName } from './segment-name.ts'

/** An entry on its way into the log. */
export interface Incoming {
  readonly bytes: Buffer
  /** When it was received, in milliseconds since 1970. */
  readonly received: number
}

/** How a log is kept. */
export interface LogOptions extends Loading {
  /** How many bytes a segment has before the next one is begun. */
  readonly segmentLength: number
  /** Unguessable bytes. */
  readonly random: (length: number) => Buffer
}

/** The segments of a ledger as one row of entries that grows at its end. */
export class SegmentLog {
  readonly segments: Segment[]
  readonly #options: LogOptions
  /** Positions given out, all of them durable. */
  #size: number
  /** Whether nothing may be written behind the last segment's records. */
  #isSealed: boolean
  #isMarked: boolean

  private constructor(options: LogOptions, loaded: readonly Loaded[]) {
    const last = loaded.at(-1)
    this.#options = options
    this.segments = loaded.map(({ segment }) => segment)
    this.#size = last === undefined ? 0 : last.segment.name.first + last.segment.offsets.length
    this.#isSealed = last === undefined || last.isTorn
    this.#isMarked = last === undefined || last.unproven === null
  }

  /** Opens a ledger's segments and tells what is damaged. */
  static async open(options: LogOptions): Promise<{ log: SegmentLog; damage: readonly Damage[] }> {
    const { names, stray } = await listSegments(options.disk, options.places)
    const loaded: Loaded[] = []
    try {
      for (const [nth, name] of names.entries()) {
        loaded.push(await loadSegment(options, name, names[nth + 1]?.first ?? null))
      }
      await settle(loaded.at(-1))
      await options.disk.syncFolder(options.places.ledger)
    } catch (error) {
      for (const { segment } of loaded) await segment.file.close()
      throw error
    }
    const damage = [...missingBefore(names[0]), ...loaded.flatMap((one) => one.damage), ...stray]
    return { log: new SegmentLog(options, loaded), damage }
  }

  get size(): number {
    return this.#size
  }

  /** The segment that holds a position. */
  find(position: number): Segment | null {
    return this.segments.findLast(({ name }) => name.first <= position) ?? null
  }

  /** Adds entries at the end; they are durable once it resolves. */
  async write(entries: readonly Incoming[]): Promise<void> {
    const total = entries.reduce((sum, { bytes }) => sum + bytes.length + RECORD_OVERHEAD, 0)
    const segment = await this.#room(total)
    const records = entries.map(({ bytes, received }, nth) =>
      renderRecord(segment.name.salt, { position: this.#size + nth, received, nth, bytes }),
    )
    await append(segment, Buffer.concat(records))
    let at = segment.size
    for (const { length } of records) {
      segment.offsets.push(at)
      at += length
    }
    segment.size = at
    this.#size += entries.length
    this.#isMarked = false
  }

  /** Closes the files. In peace, a mark says that all before it was acknowledged. */
  async close(inPeace: boolean): Promise<void> {
    const last = this.segments.at(-1)
    if (inPeace && last !== undefined && !this.#isMarked && !this.#isSealed) {
      const mark = { position: this.#size, received: 0, nth: 0, bytes: Buffer.alloc(0) }
      await append(last, renderRecord(last.name.salt, mark))
    }
    for (const { file } of this.segments) await file.close()
  }

  async #room(total: number): Promise<Segment> {
    const last = this.segments.at(-1)
    if (last !== undefined && !this.#isSealed && last.size + total <= this.#options.segmentLength) return last
    if (last !== undefined && !this.#isSealed) await keepCache(this.#options, last)
    const number = (last?.name.number ?? 0) + 1
    const name = createSegmentName(number, this.#size, this.#options.random(8))
    const segment = await createSegment(this.#options, name)
    this.segments.push(segment)
    this.#isSealed = false
    return segment
  }
}

/** What fails while it is written is taken back; what fails while it is synced is left as it is. */
async function append({ file, size }: Segment, bytes: Buffer): Promise<void> {
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
  const { segment, unproven } = last
  if (unproven !== null) {
    await segment.file.write(unproven, await segment.file.read(unproven, segment.size - unproven))
  }
  await segment.file.sync()
}
