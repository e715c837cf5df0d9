import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Whether an Ed25519 signature over a message was made with a key. */
export type Confirms = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** libsodium as sodium-native publishes it: each of its arguments is a buffer, where the bytes begin in it, and how many. */
interface Binding {
  readonly crypto_sign_verify_detached: (...where: readonly (ArrayBufferLike | number)[]) => boolean
}

/** The build lays one library a platform here (`scripts/copy-runtime.ts`). */
const LIBRARIES = new URL('../../dist/sodium/', import.meta.url)

let loaded: Confirms | null | undefined

/** libsodium's check of a signature, which takes half the time of Node's; null where there is none for this machine. */
export function loadSodium(): Confirms | null {
  if (loaded === undefined) loaded = load()
  return loaded
}

function load(): Confirms | null {
  const library = new URL(`${process.platform}-${process.arch}.node`, LIBRARIES)
  try {
    const binding: Binding = createRequire(import.meta.url)(fileURLToPath(library))
    return (publicKey, message, signature) =>
      binding.crypto_sign_verify_detached(...placeOf(signature), ...placeOf(message), ...placeOf(publicKey))
  } catch {
    return null
  }
}

function placeOf({ buffer, byteOffset, byteLength }: Uint8Array): readonly (ArrayBufferLike | number)[] {
  return [buffer, byteOffset, byteLength]
}
