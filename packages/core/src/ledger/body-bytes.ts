import { type Statement, utf8 } from '../statement/index.ts'
import type { Body } from './body.ts'
import { isBody, isKnownKind } from './body-shape.ts'
import { framed, toHex, utf8Text } from './bytes.ts'
import { canonicalJson, isRecord, parseJson } from './canonical.ts'
import type { Crypto } from './port.ts'
import { isStatement } from './statement-shape.ts'
import { rootOver } from './tree.ts'

const VERSION = 1
const LINE_END = 10
const PARTS_TAG = 'sanad/parts/1'

/** What stored bytes say. What a newer version wrote is kept and skipped; what nobody of us wrote is told. */
export type BodyRead =
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }

/** What an entry commits to: the name of the bytes, and their parts. */
export interface Commitment {
  readonly body: string
  readonly parts: string
}

/** A body's exact bytes: its first line says everything but a reading's statements, each of which has a line of its own. The salt, 16 random bytes, keeps anybody from guessing an erased body by its hash. */
export function encodeBody(body: Body, salt: Uint8Array): Uint8Array {
  const statements = body.kind === 'reading' ? body.reading.statements : []
  const head = body.kind === 'reading' ? { ...body, reading: { ...body.reading, statements: [] } } : body
  const first = { body: head, parts: statements.length, salt: toHex(salt), version: VERSION }
  return utf8([first, ...statements].map((part) => `${canonicalJson(part)}\n`).join(''))
}

/** What a body's bytes say. */
export function decodeBody(bytes: Uint8Array): BodyRead {
  const lines = utf8Text(bytes)?.split('\n') ?? []
  const [head, ...statements] = lines.slice(0, -1).map(parseJson)
  if (lines.at(-1) !== '' || !isRecord(head) || !isRecord(head['body'])) return { kind: 'foreign' }
  if (!isKnownKind(head['body']['kind']) || isNewer(head['version'])) return { kind: 'newer' }
  const whole = head['parts'] === statements.length && statements.every(isStatement)
  const body = whole ? withStatements(head['body'], statements) : null
  return isBody(body) ? { kind: 'body', body } : { kind: 'foreign' }
}

/** The statement that one of a reading's lines stands for; null where it is none. */
export function decodeStatement(line: string): Statement | null {
  const value = parseJson(line)
  return isStatement(value) ? value : null
}

/** A body's lines, each as its exact bytes without the line's end: what is hashed to be proved alone. */
export function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let begin = 0; begin < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, begin)
    parts.push(bytes.subarray(begin, end < 0 ? bytes.length : end))
    begin = end < 0 ? bytes.length : end + 1
  }
  return parts
}

/** What an entry says of a body that lies in the clear. */
export function commitmentOf(hash: Crypto['hash'], bytes: Uint8Array): Commitment {
  const parts = partsOf(bytes)
  return { body: toHex(hash(bytes)), parts: partsHash(hash, parts.length, rootOver(hash, parts)) }
}

/** What an entry tells of its body's parts: how many they are, and the tree root over them, as one hash. */
export function partsHash(hash: Crypto['hash'], count: number, root: Uint8Array): string {
  const told = new Uint8Array(8 + root.length)
  new DataView(told.buffer).setBigUint64(0, BigInt(count))
  told.set(root, 8)
  return toHex(hash(framed(PARTS_TAG, told)))
}

/** The coarse kind that an entry tells of its body. */
export function entryKindOf(body: Body): string {
  switch (body.kind) {
    case 'report':
    case 'text':
    case 'reading':
    case 'act':
    case 'withdrawal':
      return 'statement'
    case 'pin':
    case 'judgement':
    case 'violation':
    case 'decision':
      return 'judgement'
    case 'member':
    case 'search':
      return 'member'
    case 'access':
      return 'access'
    case 'erase':
    case 'erased':
      return 'erase'
  }
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > VERSION
}

function withStatements(head: Readonly<Record<string, unknown>>, statements: readonly Statement[]): unknown {
  const { reading } = head
  return head['kind'] === 'reading' && isRecord(reading)
    ? { ...head, reading: { ...reading, statements } }
    : head
}
