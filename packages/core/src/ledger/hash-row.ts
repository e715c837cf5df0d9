const HASH = 32

/** Hashes one after the other in one run of memory, 32 bytes each. */
export interface HashRow {
  readonly count: number
  push(hash: Uint8Array): void
  /** Null beyond the last. */
  at(index: number): Uint8Array | null
  /** All of them, as they lie in memory until the next is pushed. */
  all(): Uint8Array
}

/** A row that begins with some hashes, which it takes over. */
export function createHashRow(begin: Uint8Array = new Uint8Array(0)): HashRow {
  let bytes = begin
  let count = begin.length / HASH
  return {
    get count() {
      return count
    },
    push(hash) {
      if ((count + 1) * HASH > bytes.length) {
        const longer = new Uint8Array(Math.max(bytes.length * 2, HASH * 4))
        longer.set(bytes)
        bytes = longer
      }
      bytes.set(hash, count * HASH)
      count += 1
    },
    at: (index) => (index < count ? bytes.slice(index * HASH, (index + 1) * HASH) : null),
    all: () => bytes.subarray(0, count * HASH),
  }
}
