import type { Locator } from '@sanad/core/statement'
import type { Located } from './extraction.ts'

/** Characters put together piece by piece, each piece remembering its place. */
export interface TextBuilder {
  /** How long it is with the break that waits. */
  readonly length: number
  /** How long it is without it. */
  readonly end: number
  /** Adds words as they are; a break asked for before them belongs to the piece that went before. */
  add(words: string, locator: Locator): void
  /** Asks for a break before the next words; the widest one asked for counts, and none is put at an end. */
  breakBy(separator: string): void
  build(): { readonly characters: string; readonly located: readonly Located[] }
}

/** A text of nothing yet. */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = []
  const located: Located[] = []
  let length = 0
  let waiting = ''

  function extendLast(by: number): void {
    const last = located.pop()
    if (last !== undefined) located.push({ ...last, end: last.end + by })
  }

  return {
    get length(): number {
      return length + (length === 0 ? 0 : waiting.length)
    },
    get end(): number {
      return length
    },
    add(words: string, locator: Locator): void {
      if (words === '') return
      if (length > 0 && waiting !== '') {
        pieces.push(waiting)
        extendLast(waiting.length)
        length += waiting.length
      }
      waiting = ''
      pieces.push(words)
      const last = located.at(-1)
      if (last !== undefined && samePlace(last.locator, locator)) extendLast(words.length)
      else located.push({ begin: length, end: length + words.length, locator })
      length += words.length
    },
    breakBy(separator: string): void {
      if (separator.length > waiting.length) waiting = separator
    },
    build: () => ({ characters: pieces.join(''), located }),
  }
}

function samePlace(a: Locator, b: Locator): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
