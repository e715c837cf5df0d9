import { utf8 } from '../statement/index.ts'
import { partsOf } from './body-bytes.ts'
import { fromBase64, toBase64, utf8Text } from './bytes.ts'
import { isRecord, parseJson } from './canonical.ts'
import type { Crypto } from './port.ts'
import { createTree, type Tree } from './tree.ts'

/** One line of a body, proved to be among those that the entry tells. */
export interface ProvedPart {
  /** Counted from 0, the body's first line, which is no statement. */
  readonly index: number
  /** How many lines the body has. */
  readonly count: number
  readonly bytes: Uint8Array
  readonly path: readonly Uint8Array[]
}

/** What shows, offline, that a log holds an entry, and an entry's body a part. */
export interface Proof {
  readonly entry: Uint8Array
  /** Where the log has the entry. */
  readonly position: number
  readonly path: readonly Uint8Array[]
  readonly part: ProvedPart | null
  /** The checkpoint's text. */
  readonly checkpoint: string
}

const FIRST = 'c2sp.org/tlog-proof@v1'
const EXTRA_FIRST = 'sanad/proof/1'
const FIRST_LINE = FIRST.replaceAll('.', '\\.')
const NUMBER = '(0|[1-9][0-9]{0,15})'
const WHOLE = new RegExp(
  `^${FIRST_LINE}\\nextra ([A-Za-z0-9+/=]+)\\nindex ${NUMBER}\\n((?:[A-Za-z0-9+/=]{44}\\n){0,63})\\n([^]+)$`,
)
const EXTRA = new RegExp(
  `^${EXTRA_FIRST}\\nentry ([A-Za-z0-9+/=]+)\\n(?:part ${NUMBER} ${NUMBER} ([A-Za-z0-9+/=]+)\\n((?:[A-Za-z0-9+/=]{44}\\n){0,63}))?$`,
)

/** Proves an entry in a log as it was at a checkpoint's size. */
export function createProof(
  tree: Pick<Tree, 'inclusion'>,
  placed: { readonly position: number; readonly entry: { readonly bytes: Uint8Array } },
  checkpoint: { readonly size: number; readonly text: string },
  part: ProvedPart | null = null,
): Proof {
  const { position, entry } = placed
  const path = tree.inclusion(position, checkpoint.size)
  return { entry: entry.bytes, position, path, part, checkpoint: checkpoint.text }
}

/** Proves one statement in a reading’s body; null where it is not there. */
export function provePart(hash: Crypto['hash'], body: Uint8Array, statement: string): ProvedPart | null {
  const parts = partsOf(body)
  const index = parts.findIndex((part, i) => i > 0 && idIn(part) === statement)
  const bytes = parts[index]
  if (bytes === undefined) return null
  const tree = createTree(hash)
  for (const part of parts) tree.append(part)
  return { index, count: parts.length, bytes, path: tree.inclusion(index) }
}

/** A proof as text (C2SP tlog-proof); its `extra` line holds the entry, and the part. */
export function renderProof({ entry, position, path, part, checkpoint }: Proof): string {
  const proved =
    part === null ? '' : `part ${part.index} ${part.count} ${toBase64(part.bytes)}\n${hashLines(part.path)}`
  const extra = toBase64(utf8(`${EXTRA_FIRST}\nentry ${toBase64(entry)}\n${proved}`))
  return `${FIRST}\nextra ${extra}\nindex ${position}\n${hashLines(path)}\n${checkpoint}`
}

/** The proof that text stands for; null where it is none. */
export function parseProof(text: string): Proof | null {
  const [, extra = '', index = '', path = '', checkpoint = ''] = WHOLE.exec(text) ?? []
  const told = EXTRA.exec(utf8Text(fromBase64(extra) ?? new Uint8Array()) ?? '')
  if (told === null) return null
  const [, entry = '', at, count, line = '', partPath = ''] = told
  const bytes = fromBase64(entry)
  const nodes = parseHashes(path)
  if (bytes === null || nodes === null || checkpoint === '') return null
  const proof = { entry: bytes, position: Number(index), path: nodes, checkpoint }
  if (at === undefined) return { ...proof, part: null }
  const partBytes = fromBase64(line)
  const partNodes = parseHashes(partPath)
  if (partBytes === null || partNodes === null) return null
  return { ...proof, part: { index: Number(at), count: Number(count), bytes: partBytes, path: partNodes } }
}

/** Several proofs in one text, one after the other, as they are handed on for one figure. */
export function splitProofs(text: string): readonly string[] {
  const begins = [...text.matchAll(new RegExp(`^${FIRST_LINE}$`, 'gm'))].map(({ index }) => index)
  return begins.map((begin, i) => text.slice(begin, begins[i + 1]))
}

function hashLines(hashes: readonly Uint8Array[]): string {
  return hashes.map((one) => `${toBase64(one)}\n`).join('')
}

function parseHashes(lines: string): readonly Uint8Array[] | null {
  const hashes = lines.split('\n').slice(0, -1).map(fromBase64)
  const sound = hashes.filter((one) => one?.length === 32)
  return sound.length === hashes.length ? sound.filter((one) => one !== null) : null
}

function idIn(part: Uint8Array): unknown {
  const value = parseJson(utf8Text(part) ?? '')
  return isRecord(value) ? value['id'] : undefined
}
