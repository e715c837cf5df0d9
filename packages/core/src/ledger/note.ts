import { utf8 } from '../statement/index.ts'
import { fromBase64, fromHex, joinBytes, toBase64, toHex } from './bytes.ts'
import type { Crypto } from './port.ts'

/** What a key signs notes with: Ed25519 as it is, or a witness's cosignature with its time. */
export type NoteKeyType = 'signature' | 'cosignature'

/** A public key with the name under which it signs notes. */
export interface NoteKey {
  readonly name: string
  readonly type: NoteKeyType
  /** Ed25519, in hex. */
  readonly key: string
}

/** One signature under a note. */
export interface NoteSignature {
  readonly name: string
  /** Four bytes in hex that tell keys of one name apart. */
  readonly keyId: string
  readonly signature: Uint8Array
}

/** Signed text (C2SP signed-note). The text ends in a line's end. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

const TYPE_BYTE: Readonly<Record<NoteKeyType, number>> = { signature: 1, cosignature: 4 }
const NAME = /^[^\s+]+$/u
const MOST_SIGNATURES = 64
const DASH = '\u2014'

/** The note that text stands for; null where it is none. */
export function parseNote(text: string): Note | null {
  const cut = text.lastIndexOf('\n\n')
  if (cut < 0 || !text.endsWith('\n') || hasControls(text)) return null
  const lines = text.slice(cut + 2, -1).split('\n')
  const signatures = lines.map(parseSignature)
  if (signatures.length > MOST_SIGNATURES || signatures.includes(null)) return null
  return { text: text.slice(0, cut + 1), signatures: signatures.filter((one) => one !== null) }
}

/** A note as text. */
export function renderNote({ text, signatures }: Note): string {
  const lines = signatures.map(({ name, keyId, signature }) => {
    const bytes = joinBytes([fromHex(keyId) ?? new Uint8Array(4), signature])
    return `${DASH} ${name} ${toBase64(bytes)}\n`
  })
  return `${text}\n${lines.join('')}`
}

/** The four bytes, in hex, by which a note names a key. */
export function keyIdOf(hash: Crypto['hash'], { name, type, key }: NoteKey): string {
  const told = joinBytes([
    utf8(`${name}\n`),
    Uint8Array.of(TYPE_BYTE[type]),
    fromHex(key) ?? new Uint8Array(),
  ])
  return toHex(hash(told).subarray(0, 4))
}

/** Signs a note's text under a name. */
export async function signNote(
  crypto: Crypto,
  seed: Uint8Array,
  name: string,
  text: string,
): Promise<NoteSignature> {
  const key = toHex(await crypto.publicKey(seed))
  const signature = await crypto.sign(seed, utf8(text))
  return { name, keyId: keyIdOf(crypto.hash, { name, type: 'signature', key }), signature }
}

/** Whether a key signed a note: it has a signature of that key, and none that fails. */
export async function isNoteSigned(crypto: Crypto, note: Note, key: NoteKey): Promise<boolean> {
  const publicKey = fromHex(key.key) ?? new Uint8Array()
  const message = utf8(note.text)
  const mine = signaturesOf(crypto.hash, note, key)
  const held = await Promise.all(mine.map(({ signature }) => crypto.verify(publicKey, message, signature)))
  return held.length > 0 && held.every(Boolean)
}

/** The signatures of a note that say they are a key's. */
export function signaturesOf(hash: Crypto['hash'], note: Note, key: NoteKey): readonly NoteSignature[] {
  const keyId = keyIdOf(hash, key)
  return note.signatures.filter((one) => one.name === key.name && one.keyId === keyId)
}

/** A public key as people hand it on: name, key id and key (C2SP signed-note, verifier keys). */
export function renderNoteKey(hash: Crypto['hash'], key: NoteKey): string {
  const bytes = joinBytes([Uint8Array.of(TYPE_BYTE[key.type]), fromHex(key.key) ?? new Uint8Array()])
  return `${key.name}+${keyIdOf(hash, key)}+${toBase64(bytes)}`
}

/** The public key that text stands for; null where it is none, or of a kind we cannot check. */
export function parseNoteKey(hash: Crypto['hash'], text: string): NoteKey | null {
  const [, name, keyId, told] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? []
  const bytes = told === undefined ? null : fromBase64(told)
  if (name === undefined || bytes?.length !== 33) return null
  const type = bytes[0] === TYPE_BYTE.signature ? 'signature' : 'cosignature'
  if (bytes[0] !== TYPE_BYTE[type]) return null
  const key: NoteKey = { name, type, key: toHex(bytes.subarray(1)) }
  return keyIdOf(hash, key) === keyId ? key : null
}

function parseSignature(line: string): NoteSignature | null {
  const [dash, name = '', told = '', ...more] = line.split(' ')
  const bytes = fromBase64(told)
  if (dash !== DASH || !NAME.test(name) || more.length > 0 || bytes === null || bytes.length < 5) return null
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) }
}

function hasControls(text: string): boolean {
  return [...text].some((letter) => letter < ' ' && letter !== '\n')
}
