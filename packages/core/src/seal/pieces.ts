/** A stream's bytes in pieces: one of a first size, then all of another; the last is what remains. */
export async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  first: number,
  size: number,
): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(first)
  let filled = 0
  for await (const given of source) {
    for (let at = 0; at < given.length; ) {
      const taken = Math.min(piece.length - filled, given.length - at)
      piece.set(given.subarray(at, at + taken), filled)
      at += taken
      filled += taken
      if (filled === piece.length) {
        yield piece
        piece = new Uint8Array(size)
        filled = 0
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}
