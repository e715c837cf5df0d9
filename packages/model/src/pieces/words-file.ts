import { SanadError } from '@sanad/core/statement'
import { z } from 'zod'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

const MARK = 'SNDW'
const FORMAT = 1
const HEAD = 16
const BLOCK = 32
const BLOCK_BYTES = 18
/** Numbers in a word's vector. */
export const WIDTH = 384
const ROW_BYTES = (WIDTH / BLOCK) * BLOCK_BYTES

/** What training settled beside the network: links by distance, and how sure a finding is. */
export interface Settings {
  readonly version: string
  /** What a distance between a cue and a source, and a cue and a content, is worth. */
  readonly distance: readonly (readonly number[])[]
  /** What it is worth that a cue has no source. */
  readonly nobody: number
  /** Weights of the figures a confidence is made of; the last is added. Absent where nothing was calibrated. */
  readonly confidence?: readonly number[] | undefined
}

const settingsShape: z.ZodType<Settings> = z.object({
  version: z.string(),
  distance: z.array(z.array(z.number())),
  nobody: z.number(),
  confidence: z.array(z.number()).optional(),
})

/** The vocabulary with a vector for each piece. */
export interface Words {
  readonly vocabulary: Vocabulary
  readonly settings: Settings
  /** The vectors of pieces, one after the other. */
  vectorsOf(pieces: readonly number[]): Float32Array
}

/** Reads `words.bin`: settings, pieces and scores, and vectors in blocks of 32 numbers of 4 bits with one half-precision scale. */
export function parseWords(bytes: Uint8Array): Words {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = String.fromCharCode(...bytes.subarray(0, 4))
  if (mark !== MARK || view.getUint32(4, true) !== FORMAT) {
    throw new SanadError('model/words-unreadable', `words begin with ${JSON.stringify(mark)}`)
  }
  const [count, told] = [view.getUint32(8, true), view.getUint32(12, true)]
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
  const settings = settingsShape.parse(JSON.parse(text.decode(bytes.subarray(HEAD, HEAD + told))))
  const scoresAt = HEAD + told
  const endsAt = scoresAt + 4 * count
  const piecesAt = endsAt + 4 * count
  const scores = Float32Array.from({ length: count }, (_, i) => view.getFloat32(scoresAt + 4 * i, true))
  const endOf = (i: number): number => (i < 0 ? 0 : view.getUint32(endsAt + 4 * i, true))
  const pieces = Array.from({ length: count }, (_, i) =>
    text.decode(bytes.subarray(piecesAt + endOf(i - 1), piecesAt + endOf(i))),
  )
  const vectorsAt = piecesAt + endOf(count - 1)
  if (vectorsAt + count * ROW_BYTES !== bytes.byteLength) {
    throw new SanadError('model/words-unreadable', `${bytes.byteLength} bytes do not hold ${count} words`)
  }
  return {
    vocabulary: createVocabulary(pieces, scores),
    settings,
    vectorsOf(wanted) {
      const out = new Float32Array(wanted.length * WIDTH)
      for (const [i, piece] of wanted.entries()) unpack(view, vectorsAt + piece * ROW_BYTES, out, i * WIDTH)
      return out
    },
  }
}

/** In each block the low halves of the bytes are its first 16 numbers, the high halves the other 16. */
function unpack(view: DataView, from: number, out: Float32Array, to: number): void {
  for (let block = 0; block < WIDTH / BLOCK; block += 1) {
    const at = from + block * BLOCK_BYTES
    const scale = halfAt(view, at)
    for (let k = 0; k < BLOCK / 2; k += 1) {
      const byte = view.getUint8(at + 2 + k)
      out[to + block * BLOCK + k] = ((byte & 15) - 8) * scale
      out[to + block * BLOCK + BLOCK / 2 + k] = ((byte >> 4) - 8) * scale
    }
  }
}

/** A number of 16 bits (IEEE 754 binary16). */
function halfAt(view: DataView, at: number): number {
  const bits = view.getUint16(at, true)
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return bits & 0x8000 ? -size : size
}
