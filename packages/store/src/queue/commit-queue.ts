import { SanadError } from '@sanad/core/statement'

interface Waiting<T, R> {
  readonly what: readonly T[]
  readonly done: R[]
  readonly resolve: (results: readonly R[]) => void
  readonly reject: (error: unknown) => void
  taken: number
}

/**
 * Writes together what is asked for while a write is under way, one write at a time and in order. A write that failed is
 * never tried again: everything waiting and everything later is refused with its error.
 */
export class CommitQueue<T, R> {
  readonly #commit: (batch: readonly T[]) => Promise<readonly R[]>
  readonly #most: number
  #waiting: Waiting<T, R>[] = []
  #last: Promise<void> = Promise.resolve()
  #running = false
  #isClosed = false
  #failure: SanadError | null = null

  /** Asks `commit` for a result each of at most `most` things at a time. */
  constructor(commit: (batch: readonly T[]) => Promise<readonly R[]>, most: number) {
    this.#commit = commit
    this.#most = most
  }

  /** The results of all these things, once the last of them is written. */
  add(what: readonly T[]): Promise<readonly R[]> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (this.#isClosed) return Promise.reject(closed())
    if (what.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => {
      this.#waiting.push({ what, done: [], resolve, reject, taken: 0 })
      if (this.#running) return
      this.#running = true
      this.#last = this.#last.then(() => this.#run())
    })
  }

  /** Does something while nothing is written. */
  alone<A>(act: () => Promise<A>): Promise<A> {
    const acted = this.#last.then(act)
    this.#last = acted.then(
      () => undefined,
      () => undefined,
    )
    return acted
  }

  /** Writes what waits and refuses everything that comes later. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#last
  }

  /** Whether nothing is taken any more because it was closed. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /** The write that failed; null where none did. */
  get failure(): SanadError | null {
    return this.#failure
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#take()
      try {
        this.#hand(batch, await this.#commit(batch.flatMap(({ part }) => part)))
      } catch (error) {
        this.#fail(error)
      }
    }
    this.#running = false
  }

  /** As much of what waits, in order, as one write may hold. */
  #take(): readonly { readonly from: Waiting<T, R>; readonly part: readonly T[] }[] {
    const batch: { from: Waiting<T, R>; part: readonly T[] }[] = []
    let room = this.#most
    for (const from of this.#waiting) {
      if (room === 0) break
      const part = from.what.slice(from.taken, from.taken + room)
      from.taken += part.length
      room -= part.length
      batch.push({ from, part })
    }
    return batch
  }

  #hand(
    batch: readonly { readonly from: Waiting<T, R>; readonly part: readonly T[] }[],
    results: readonly R[],
  ): void {
    let at = 0
    for (const { from, part } of batch) {
      for (const result of results.slice(at, at + part.length)) from.done.push(result)
      at += part.length
      if (from.done.length === from.what.length) from.resolve(from.done)
    }
    this.#waiting = this.#waiting.filter(({ done, what }) => done.length < what.length)
  }

  #fail(error: unknown): void {
    const failure = writeFailed(error)
    this.#failure = failure
    for (const { reject } of this.#waiting) reject(failure)
    this.#waiting = []
  }
}

/** The error of a write that failed: what the disk said, and what to do. */
export function writeFailed(error: unknown): SanadError {
  if (error instanceof SanadError) return error
  return new SanadError('store/write-failed', told(error), { cause: error })
}

function closed(): SanadError {
  return new SanadError('store/closed', 'this store is closed; open it again')
}

function told(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; make room, then open the store again'
  if (code === 'EROFS')
    return 'the disk is read-only; nothing more is written until the store is opened again'
  return `nothing more is written until the store is opened again (${code === '' ? String(error) : code})`
}
