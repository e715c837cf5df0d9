/** How much of a file is read before it is kept unread (the figures are OWASP ASVS 5.2 in our own measure). */
export interface Limits {
  /** Bytes of a document whose text is read. */
  readonly fileBytes: number
  /** Bytes of a recording, photograph or film that is described. */
  readonly mediaBytes: number
  readonly archiveMembers: number
  readonly unpackedBytes: number
  readonly ratio: number
  readonly pages: number
  readonly rows: number
  readonly attachments: number
  /** Mails within mails within mails. */
  readonly depth: number
  /** Characters of text taken from one file. */
  readonly characters: number
  readonly cpuSeconds: number
  readonly wallSeconds: number
  readonly memoryMegabytes: number
}

const MEGABYTE = 1024 * 1024

/** The limits in force unless a caller gives others. */
export const LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  mediaBytes: 200 * MEGABYTE,
  archiveMembers: 1000,
  unpackedBytes: 200 * MEGABYTE,
  ratio: 100,
  pages: 500,
  rows: 100_000,
  attachments: 100,
  depth: 3,
  characters: 10_000_000,
  cpuSeconds: 10,
  wallSeconds: 60,
  memoryMegabytes: 512,
}
