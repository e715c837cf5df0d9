const HASH = 32
const PAGE = 4096
const FULL = 0.5

/** Finds a position by the SHA-256 of its entry, 40 bytes an entry. */
export class PositionTable {
  readonly #pages: Buffer[] = []
  #slots = new Int32Array(2 ** 14)
  #filled = 0

  /** Null where no entry with this hash was added. */
  find(hash: Buffer): number | null {
    for (let slot = this.#slot(hash, 0); ; slot = (slot + 1) % this.#slots.length) {
      const position = (this.#slots[slot] ?? 0) - 1
      if (position < 0) return null
      if (this.#isAt(hash, 0, position)) return position
    }
  }

  /** From now on this hash is found at this position. */
  set(hash: Buffer, position: number): void {
    this.setAll(hash, position)
  }

  /** The same of many hashes, 32 bytes each, one position after the other. */
  setAll(hashes: Buffer, first: number): void {
    const count = hashes.length / HASH
    while (this.#filled + count > this.#slots.length * FULL) this.#grow()
    for (let nth = 0; nth < count; nth += 1) {
      hashes.copy(this.#page(first + nth), ((first + nth) % PAGE) * HASH, nth * HASH, (nth + 1) * HASH)
      this.#place(hashes, nth * HASH, first + nth)
    }
  }

  /** The hash that was last set for a position. */
  hashAt(position: number): Buffer {
    const at = (position % PAGE) * HASH
    return this.#page(position).subarray(at, at + HASH)
  }

  #isAt(hashes: Buffer, from: number, position: number): boolean {
    const at = (position % PAGE) * HASH
    const page = this.#page(position)
    const isNear = page.readUInt32LE(at) === hashes.readUInt32LE(from)
    return isNear && page.compare(hashes, from, from + HASH, at, at + HASH) === 0
  }

  #place(hashes: Buffer, from: number, position: number): void {
    let slot = this.#slot(hashes, from)
    for (; this.#slots[slot] !== 0; slot = (slot + 1) % this.#slots.length) {
      const held = (this.#slots[slot] ?? 0) - 1
      if (!this.#isAt(hashes, from, held)) continue
      this.#slots[slot] = position + 1
      return
    }
    this.#slots[slot] = position + 1
    this.#filled += 1
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    this.#filled = 0
    for (const one of before) {
      if (one === 0) continue
      let slot = this.#slot(this.#page(one - 1), ((one - 1) % PAGE) * HASH)
      while (this.#slots[slot] !== 0) slot = (slot + 1) % this.#slots.length
      this.#slots[slot] = one
      this.#filled += 1
    }
  }

  #slot(hashes: Buffer, from: number): number {
    return hashes.readUInt32LE(from) % this.#slots.length
  }

  #page(position: number): Buffer {
    const number = Math.floor(position / PAGE)
    while (this.#pages.length <= number) this.#pages.push(Buffer.alloc(PAGE * HASH))
    return this.#pages[number] ?? Buffer.alloc(PAGE * HASH)
  }
}
