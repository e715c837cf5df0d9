/** A place in a text at which rules try to match; every pattern is sticky. */
export interface Cursor {
  readonly text: string
  readonly at: number
}

/** What a pattern found at a cursor. */
export interface Matched {
  readonly groups: readonly (string | undefined)[]
  readonly end: number
}

/** A sticky pattern of a source, without regard to case. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy')
}

/** Matches a sticky pattern at a cursor. */
export function matchAt(pattern: RegExp, { text, at }: Cursor): Matched | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? null : { groups: found, end: at + found[0].length }
}

/** The lower-case words right before an index, nearest last, inside one sentence. */
export function wordsBefore(text: string, at: number, count: number): readonly string[] {
  const window = text.slice(Math.max(0, at - count * 16), at)
  const start = Math.max(
    ...['. ', '! ', '? ', '\n\n', '” ', '" '].map((stop) => window.lastIndexOf(stop) + 1),
  )
  const words =
    window
      .slice(start)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu) ?? []
  return words.slice(-count)
}
