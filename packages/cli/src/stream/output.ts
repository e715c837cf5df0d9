import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Where a command's results go. */
export interface Output {
  /** Writes and waits while the reader is behind; afterwards nothing more than a buffer is in memory. */
  write(text: string): Promise<void>
  /** Whether the reader has gone away (`| head`), so that nothing more need be done. */
  readonly closed: boolean
}

/** Results on a stream. A reader that goes away is no mistake. */
export function createOutput(stream: Writable): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    closed = true
  })
  stream.on('close', () => {
    closed = true
  })
  return {
    get closed() {
      return closed
    },
    async write(text) {
      if (closed || stream.write(text)) return
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
    },
  }
}

/** One object as a line. */
export function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
