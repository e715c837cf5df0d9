import { decodeBody } from './body-bytes.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import { canonicalJson, isRecord, parseJson } from './canonical.ts'
import { parseEntry } from './entry.ts'
import type { Crypto } from './port.ts'
import { heldIn, type Ledger } from './verify-bodies.ts'

const FORMAT = 'sanad/ledger/1'

/** What an export holds. */
export interface Exported {
  /** In the order in which the log has them. */
  readonly entries: readonly Uint8Array[]
  /** Bodies and texts; which entry's they are, their hashes tell. */
  readonly bodies: readonly Uint8Array[]
  readonly checkpoint: string | null
}

/** The lines of an export: entries, with bodies and texts where they lie in the clear, then the checkpoint. Evidence is not in it: it may be large, and its name is its hash. */
export async function* exportLines(
  crypto: Crypto,
  ledger: Ledger,
  checkpoint: string | null,
): AsyncIterable<string> {
  yield line({ format: FORMAT })
  for await (const { bytes } of ledger.entries.read()) {
    yield line({ entry: toBase64(bytes) })
    const entry = parseEntry(crypto.hash, bytes)
    const isOpen = typeof entry !== 'string' && entry.compartment === 'open'
    const body = isOpen ? await ledger.bodies.get(entry.body) : null
    if (body === null) continue
    yield line({ body: toBase64(body) })
    yield* textLines(ledger, body)
  }
  if (checkpoint !== null) yield line({ checkpoint })
}

/** What an export's lines hold; null where they are none, or where one is not whole. */
export async function readExport(lines: AsyncIterable<string> | Iterable<string>): Promise<Exported | null> {
  const told: ExportLine[] = []
  for await (const text of lines) {
    const line = parseLine(text)
    if (line === null || (line.kind === 'format') !== (told.length === 0)) return null
    told.push(line)
  }
  if (told.length === 0) return null
  const bytesOf = (kind: 'entry' | 'body'): readonly Uint8Array[] =>
    told.flatMap((line) => (line.kind === kind ? [line.bytes] : []))
  const checkpoint = told.findLast((line) => line.kind === 'checkpoint')?.text ?? null
  return { entries: bytesOf('entry'), bodies: bytesOf('body'), checkpoint }
}

type ExportLine =
  | { readonly kind: 'format' }
  | { readonly kind: 'entry' | 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'checkpoint'; readonly text: string }

function parseLine(text: string): ExportLine | null {
  const told = parseJson(text)
  const [[kind, value] = [], ...more] = isRecord(told) ? Object.entries(told) : []
  if (more.length > 0 || typeof value !== 'string') return null
  if (kind === 'format') return value === FORMAT ? { kind } : null
  if (kind === 'checkpoint') return { kind, text: value }
  const bytes = fromBase64(value)
  return (kind === 'entry' || kind === 'body') && bytes !== null ? { kind, bytes } : null
}

async function* textLines({ bodies }: Ledger, bytes: Uint8Array): AsyncIterable<string> {
  const read = decodeBody(bytes)
  if (read.kind !== 'body') return
  const evidence = read.body.kind === 'report' ? read.body.evidence?.bytes.name : null
  for (const { name } of heldIn(read.body)) {
    const text = name === evidence ? null : await bodies.get(name)
    if (text !== null) yield line({ body: toBase64(text) })
  }
}

function line(told: Readonly<Record<string, string>>): string {
  return `${canonicalJson(told)}\n`
}
