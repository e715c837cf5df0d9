const PATTERN = /^(\d{8})-(\d{15})-([0-9a-f]{16})\.entries$/
const LATER = /\.entries-\d+$/
const TITLE = 'SANAD ENTRIES 1\n'

/** A volume's first bytes: what its name says, again. */
export const HEADER_LENGTH = 32

/** One file of the ledger. Its name says all that must be known to read it, so that no byte of it stands alone. */
export interface VolumeName {
  readonly file: string
  /** Counted from 1. */
  readonly number: number
  /** The position of its first entry. */
  readonly first: number
  /** Random; begins each of its records and makes them its own. */
  readonly salt: Buffer
}

/** Null for a file that is no volume. */
export function parseVolumeName(file: string): VolumeName | null {
  const [, number, first, salt] = PATTERN.exec(file) ?? []
  if (number === undefined || first === undefined || salt === undefined) return null
  return { file, number: Number(number), first: Number(first), salt: Buffer.from(salt, 'hex') }
}

/** The name of a volume that begins with a position. */
export function createVolumeName(number: number, first: number, salt: Buffer): VolumeName {
  const file = `${String(number).padStart(8, '0')}-${String(first).padStart(15, '0')}-${salt.toString('hex')}.entries`
  return { file, number, first, salt }
}

/** The header that belongs to a name. */
export function renderHeader({ first, salt }: VolumeName): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH)
  header.write(TITLE, 'latin1')
  header.writeBigUInt64BE(BigInt(first), 16)
  salt.copy(header, 24)
  return header
}

/** Whether a file's name is one of a later format than this one, which must be left alone. */
export function isLaterFormat(file: string): boolean {
  return LATER.test(file)
}
