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
    for (let slot = this.#slot(hash); ; slot = (slot + 1) % this.#slots.length) {
      const position = (this.#slots[slot] ?? 0) - 1
      if (position < 0) return null
      if (this.#isAt(hash, position)) return position
    }
  }

  /** From now on this hash is found at this position. */
  set(hash: Buffer, position: number): void {
    hash.copy(this.#page(position), (position % PAGE) * HASH)
    if (this.#filled >= this.#slots.length * FULL) this.#grow()
    this.#place(hash, position)
  }

  /** The hash that was last set for a position. */
  hashAt(position: number): Buffer {
    const at = (position % PAGE) * HASH
    return this.#page(position).subarray(at, at + HASH)
  }

  #isAt(hash: Buffer, position: number): boolean {
    const at = (position % PAGE) * HASH
    const page = this.#page(position)
    return page.readUInt32LE(at) === hash.readUInt32LE(0) && page.compare(hash, 0, HASH, at, at + HASH) === 0
  }

  #place(hash: Buffer, position: number): void {
    let slot = this.#slot(hash)
    for (; this.#slots[slot] !== 0; slot = (slot + 1) % this.#slots.length) {
      const held = (this.#slots[slot] ?? 0) - 1
      if (!this.#isAt(hash, held)) continue
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
      let slot = this.#slot(this.hashAt(one - 1))
      while (this.#slots[slot] !== 0) slot = (slot + 1) % this.#slots.length
      this.#slots[slot] = one
      this.#filled += 1
    }
  }

  #slot(hash: Buffer): number {
    return hash.readUInt32LE(0) % this.#slots.length
  }

  #page(position: number): Buffer {
    const number = Math.floor(position / PAGE)
    while (this.#pages.length <= number) this.#pages.push(Buffer.alloc(PAGE * HASH))
    return this.#pages[number] ?? Buffer.alloc(PAGE * HASH)
  }
}
