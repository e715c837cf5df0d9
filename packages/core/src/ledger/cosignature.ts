import { utf8 } from '../statement/index.ts'
import { fromHex, joinBytes, toHex } from './bytes.ts'
import { keyIdOf, type Note, type NoteKey, type NoteSignature, signaturesOf } from './note.ts'
import type { Crypto } from './port.ts'

const TIME_BYTES = 8
/** The end of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799

/** A witness's cosignature under a checkpoint: that it saw it and nothing that contradicts it, at a time in whole seconds (C2SP tlog-cosignature, Ed25519). */
export async function cosignNote(
  crypto: Crypto,
  witness: { readonly name: string; readonly seed: Uint8Array },
  text: string,
  seconds: number,
): Promise<NoteSignature> {
  const { name, seed } = witness
  const key = toHex(await crypto.publicKey(seed))
  const time = new Uint8Array(TIME_BYTES)
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
  const signature = joinBytes([time, await crypto.sign(seed, cosigned(text, seconds))])
  return { name, keyId: keyIdOf(crypto.hash, { name, type: 'cosignature', key }), signature }
}

/** When a witness saw a note, in seconds since 1970: the earliest where it signed more than once. */
export async function witnessedAt(
  crypto: Crypto,
  note: Note,
  key: NoteKey,
): Promise<number | 'not-signed' | 'bad-signature'> {
  const signed = signaturesOf(crypto.hash, note, key)
  const times = await Promise.all(signed.map(({ signature }) => timeOf(crypto, note, key, signature)))
  const sound = times.filter((time) => time !== null)
  if (sound.length < times.length) return 'bad-signature'
  return sound.length === 0 ? 'not-signed' : Math.min(...sound)
}

async function timeOf(
  crypto: Crypto,
  { text }: Note,
  { key }: NoteKey,
  signature: Uint8Array,
): Promise<number | null> {
  if (signature.length !== TIME_BYTES + 64) return null
  const seconds = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  const publicKey = fromHex(key) ?? new Uint8Array()
  const message = cosigned(text, seconds)
  const holds =
    seconds <= LAST_SECOND && (await crypto.verify(publicKey, message, signature.subarray(TIME_BYTES)))
  return holds ? seconds : null
}

function cosigned(text: string, seconds: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`)
}
