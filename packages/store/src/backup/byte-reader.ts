/** Takes as many bytes from a stream as are asked for. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]()
  }

  /** Some bytes, at most as many as asked for; none at the end. */
  async some(most: number): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#pieces.next()
      if (done === true) return this.#rest
      this.#rest = value
    }
    const taken = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  /** As many bytes as asked for; fewer only at the end. */
  async upTo(count: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(count)
    for (let filled = 0; filled < count; ) {
      const some = await this.some(count - filled)
      if (some.length === 0) return bytes.subarray(0, filled)
      bytes.set(some, filled)
      filled += some.length
    }
    return bytes
  }

  /** All that is left, in pieces. */
  async *all(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const some = await this.some(Number.MAX_SAFE_INTEGER)
      if (some.length === 0) return
      yield some
    }
  }

  /** Nothing more is wanted of the stream. */
  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}
