import { StringDecoder } from 'node:string_decoder'

/** A line of a stream, numbered from 1; `text` is null where the line is longer than anybody should read. */
export interface Line {
  readonly number: number
  readonly text: string | null
}

/** Longest line that is read, in characters: a report of 16 million characters is no report. */
export const LINE_LIMIT = 16_000_000

/** The lines of a stream as they come; a byte order mark and empty lines are left out. Memory holds one line. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = LINE_LIMIT,
): AsyncGenerator<Line> {
  const lines = createLineCutter(limit)
  for await (const chunk of chunks) yield* lines.add(chunk)
  yield* lines.end()
}

interface LineCutter {
  add(chunk: Uint8Array): Iterable<Line>
  end(): Iterable<Line>
}

function createLineCutter(limit: number): LineCutter {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let length = 0
  let number = 0
  const keep = (text: string): void => {
    length += text.length
    if (length <= limit) parts.push(text)
    else parts = []
  }
  const finish = function* (): Iterable<Line> {
    number += 1
    const text = parts
      .join('')
      .replace(/\r$/, '')
      .replace(/^\ufeff/, '')
    if (length > limit) yield { number, text: null }
    else if (text.trim() !== '') yield { number, text }
    parts = []
    length = 0
  }
  const take = function* (text: string): Iterable<Line> {
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at))
      yield* finish()
      from = at + 1
    }
    keep(text.slice(from))
  }
  return {
    add: (chunk) => take(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
    *end() {
      keep(decoder.end())
      if (length > 0) yield* finish()
    },
  }
}
