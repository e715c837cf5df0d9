import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Where a command's results go. */
export interface Output {
  /** Writes and waits while the reader is behind, so that no more than a buffer is in memory. */
  write(text: string): Promise<void>
  /** Waits until all is written. */
  end(): Promise<void>
  /** Whether the reader has gone away (`| head`), so that nothing more need be done. */
  readonly closed: boolean
}

/** Results could not be written; `code` is the system's word for why. */
export class OutputError extends Error {
  readonly code: string

  constructor(code: string, options?: ErrorOptions) {
    super(code, options)
    this.name = 'OutputError'
    this.code = code
  }
}

const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'])

/** Results on a stream. A reader that goes away is no mistake; a full disk is one. */
export function createOutput(stream: Writable): Output {
  let closed = false
  let failure: OutputError | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const code = error.code ?? error.name
    if (GONE.has(code)) closed = true
    else failure = new OutputError(code, { cause: error })
  })
  stream.on('close', () => {
    closed = true
  })
  const settle = async (): Promise<void> => {
    if (!closed && stream.writableNeedDrain) {
      const waiting = new AbortController()
      const { signal } = waiting
      await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(
        () => undefined,
      )
      waiting.abort()
    }
    if (failure !== null) throw failure
  }
  return {
    get closed() {
      return closed
    },
    async write(text) {
      if (!closed) stream.write(text)
      await settle()
    },
    async end() {
      if (!closed) await new Promise<void>((resolve) => stream.write('', () => resolve()))
      await settle()
    },
  }
}
