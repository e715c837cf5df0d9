import { SanadError } from './error.ts'
import type { Span } from './position.ts'
import { utf8 } from './utf8.ts'

declare const brand: unique symbol

/** A lower-case hex SHA-256, of one kind of thing. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }
export type EvidenceId = Id<'evidence'>
export type ReportId = Id<'report'>
export type TextId = Id<'text'>
export type ReadingId = Id<'reading'>
export type StatementId = Id<'statement'>
export type ActId = Id<'act'>

/** A person's code name; the mapping to names is kept elsewhere, sealed. */
export type PersonCode = string & { readonly [brand]: 'person-code' }

/** SHA-256 of bytes as lower-case hex; a keyed one (HMAC) for sealed ids. */
export type Hash = (bytes: Uint8Array) => string

/** Who found the statements of a reading. */
export type Reader = 'rules' | 'learned' | 'person' | 'service'

/** Where in a file a text or a stretch of it lies. */
export interface Locator {
  /** A member of the file: an attachment's name, a sheet. */
  readonly part?: string
  readonly page?: number
  readonly paragraph?: number
  readonly row?: number
  readonly cell?: string
  readonly time?: readonly [from: string, to: string]
}

/** Names a file by its bytes. */
export function evidenceId(hash: Hash, bytes: Uint8Array): EvidenceId {
  return brandId<'evidence'>(hash(bytes))
}

/** Names a report by its file and its place in that file. */
export function reportId(hash: Hash, evidence: EvidenceId, locator: Locator | null): ReportId {
  return brandId<'report'>(
    hashParts(hash, 'report', [evidence, locator === null ? '' : locatorText(locator)]),
  )
}

/** Names a report that came as given text: by the id it was given and its words. */
export function givenReportId(hash: Hash, given: string, characters: string): ReportId {
  return brandId<'report'>(hashParts(hash, 'given-report', [given, characters]))
}

/** Names a text by its characters. */
export function textId(hash: Hash, characters: string): TextId {
  return brandId<'text'>(hashParts(hash, 'text', [characters]))
}

/** Names a reading by what was read and who read it. */
export function readingId(hash: Hash, reading: ReadingKey): ReadingId {
  return brandId<'reading'>(
    hashParts(hash, 'reading', [reading.report, reading.text, reading.reader, reading.version]),
  )
}

/** What a reading's identity is made of. */
export interface ReadingKey {
  readonly report: ReportId
  readonly text: TextId
  readonly reader: Reader
  readonly version: string
}

/** Names a statement by where its cue and content stand, never by what was made of them. */
export function statementId(hash: Hash, place: StatementPlace): StatementId {
  const spans = [spansText(place.cue), spansText(place.content)]
  return brandId<'statement'>(hashParts(hash, 'statement', [place.report, place.text, ...spans]))
}

/** What a statement's identity is made of. */
export interface StatementPlace {
  readonly report: ReportId
  readonly text: TextId
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An id read back from where it was written; refuses what is none (`statement/bad-id`). */
export function parseId<Kind extends string>(text: string): Id<Kind> {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new SanadError('statement/bad-id', `${JSON.stringify(text)} is not an id`)
  return brandId<Kind>(text)
}

/** A person's code name; refuses an empty one or one of several words (`statement/bad-person-code`). */
export function createPersonCode(text: string): PersonCode {
  if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(text)) {
    throw new SanadError('statement/bad-person-code', 'a code name is one word of letters and digits')
  }
  return text as PersonCode
}

/** Hashes a domain tag and parts, each as its length in four bytes and its UTF-8. */
export function hashParts(hash: Hash, tag: string, parts: readonly string[]): string {
  const pieces = [`sanad/${tag}/1`, ...parts].map(utf8)
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + 4 + piece.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const piece of pieces) {
    view.setUint32(at, piece.length)
    bytes.set(piece, at + 4)
    at += 4 + piece.length
  }
  return hash(bytes)
}

function brandId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}

function spansText(spans: readonly Span[]): string {
  return spans.map(([begin, end]) => `${begin}-${end}`).join(' ')
}

function locatorText(locator: Locator): string {
  const { part, page, paragraph, row, cell, time } = locator
  return JSON.stringify([part, page, paragraph, row, cell, time].map((one) => one ?? null))
}
