import { hash } from 'node:crypto'
import { LONGEST_ENTRY } from '@sanad/core/ledger'

const HEAD = 32
const CHECK = 32

/** A record without its entry's bytes. */
export const RECORD_OVERHEAD: number = HEAD + CHECK

/** An entry as a volume holds it; one of no bytes marks that the store was closed in peace there. */
export interface EntryRecord {
  /** Where it begins and ends in its volume. */
  readonly at: number
  readonly end: number
  readonly position: number
  /** When it was received, in milliseconds since 1970. */
  readonly received: number
  /** How many records were written together with it before it. */
  readonly nth: number
  readonly bytes: Buffer
}

/** The bytes of a record: what it is, the entry, and the SHA-256 of both. */
export function renderRecord(salt: Buffer, given: Omit<EntryRecord, 'at' | 'end'>): Buffer {
  const { position, received, nth, bytes } = given
  const record = Buffer.allocUnsafe(RECORD_OVERHEAD + bytes.length)
  salt.copy(record, 0)
  writeCount(record, position, 8)
  record.writeBigInt64BE(BigInt(received), 16)
  record.writeUInt32BE(nth, 24)
  record.writeUInt32BE(bytes.length, 28)
  bytes.copy(record, HEAD)
  sha256(record.subarray(0, HEAD + bytes.length)).copy(record, HEAD + bytes.length)
  return record
}

/** The record that begins there; null where no whole and good one does. */
export function parseRecord(volume: Buffer, at: number, salt: Buffer): EntryRecord | null {
  if (at + RECORD_OVERHEAD > volume.length) return null
  if (volume.compare(salt, 0, salt.length, at, at + salt.length) !== 0) return null
  const length = volume.readUInt32BE(at + 28)
  const end = at + RECORD_OVERHEAD + length
  if (length > LONGEST_ENTRY || end > volume.length) return null
  const check = sha256(volume.subarray(at, end - CHECK))
  if (volume.compare(check, 0, CHECK, end - CHECK, end) !== 0) return null
  return {
    at,
    end,
    position: Number(volume.readBigUInt64BE(at + 8)),
    received: Number(volume.readBigInt64BE(at + 16)),
    nth: volume.readUInt32BE(at + 24),
    bytes: volume.subarray(at + HEAD, end - CHECK),
  }
}

/** The SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer')
}

function writeCount(bytes: Buffer, count: number, at: number): void {
  bytes.writeUInt32BE(Math.floor(count / 2 ** 32), at)
  bytes.writeUInt32BE(count % 2 ** 32, at + 4)
}
