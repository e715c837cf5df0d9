/** A message, whose key is said to have signed it, and the signature. */
export interface Signed {
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** A pack on its way to the thread. */
export interface Handed {
  readonly id: number
  readonly pack: Uint8Array
}

/** Its answer: for each of the pack's signatures 1 where it holds, 0 where not. */
export interface Checked {
  readonly id: number
  readonly holds: Uint8Array
}

/** The length of each run of bytes stands before it. */
const LENGTH = 4

/** Several in one run of bytes, which moves between threads without being copied. */
export function packed(all: readonly Signed[]): Uint8Array<ArrayBuffer> {
  const pieces = all.flatMap(({ publicKey, message, signature }) => [publicKey, message, signature])
  const pack = new Uint8Array(pieces.reduce((sum, piece) => sum + LENGTH + piece.length, 0))
  const view = new DataView(pack.buffer)
  let at = 0
  for (const piece of pieces) {
    view.setUint32(at, piece.length)
    pack.set(piece, at + LENGTH)
    at += LENGTH + piece.length
  }
  return pack
}

/** Those that a pack holds, in their order. */
export function unpacked(pack: Uint8Array): readonly Signed[] {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength)
  let at = 0
  const piece = (): Uint8Array => {
    const begin = at + LENGTH
    at = begin + view.getUint32(at)
    return pack.subarray(begin, at)
  }
  const all: Signed[] = []
  while (at < pack.length) all.push({ publicKey: piece(), message: piece(), signature: piece() })
  return all
}
