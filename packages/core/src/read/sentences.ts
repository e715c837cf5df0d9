import type { Stretch } from './document.ts'

const STOP = new Set(['.', '!', '?', '…', '؟', '۔'])
const CLOSER = /^[”’"'»›)\]]$/u
const OPENER = /^[“‘"'«‹([]$/u
const STARTS = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u
/** After a dotted abbreviation ("U.S.") only a word like these begins a sentence. */
const STARTERS = new Set(
  'the a an he she it they we i in on at but and however this that these those there according meanwhile'.split(
    ' ',
  ),
)

/** Lengths, in chunks, of the sentences of one block. A stop ends one where the next word could begin another. */
export function sentenceLengths(text: string, chunks: readonly Stretch[]): readonly number[] {
  const dateline = datelineLength(text, chunks)
  const lengths: number[] = dateline === 0 ? [] : [dateline]
  let first = dateline
  for (let i = dateline; i < chunks.length; i += 1) {
    const after = endsAt(text, chunks, i)
    if (after === null) continue
    lengths.push(after - first)
    first = after
    i = after - 1
  }
  if (first < chunks.length) lengths.push(chunks.length - first)
  return lengths
}

/** "KASSARA, Mar 12 (Example Wire) -": a place with a date or an agency, or in capitals, before a dash. */
const DATELINE =
  /^\p{Lu}[\p{L}.’' ]{1,40}(?: ?\/ ?\p{Lu}[\p{L} ]{1,30})?(?:, (?:\p{Lu}[\p{L} ]{1,30}, )?(?:\d{1,2} \p{L}+\.?(?: \d{4})?|\p{L}+\.? \d{1,2}(?:, \d{4})?))?(?: ?\([^)]{2,40}\))? ?[-–—]{1,2} /u

/** How many chunks a dateline takes at the head of a block. */
function datelineLength(text: string, chunks: readonly Stretch[]): number {
  const begin = chunks[0]?.begin
  if (begin === undefined) return 0
  const found = DATELINE.exec(text.slice(begin, begin + 140))?.[0]
  if (found === undefined || !(/[\d(]/.test(found) || found === found.toUpperCase())) return 0
  const end = begin + found.trimEnd().length
  return Math.max(
    0,
    chunks.findIndex((chunk) => chunk.begin >= end),
  )
}

/** The chunk after a sentence whose last word or stop is chunk `i`, its closing marks included; null where it goes on. */
function endsAt(text: string, chunks: readonly Stretch[], i: number): number | null {
  const word = wordAt(text, chunks, i)
  const dotted = word.length > 1 && word.endsWith('.')
  if (!STOP.has(word) && !dotted) return null
  const stops = skip(chunks, i + 1, (at) => STOP.has(wordAt(text, chunks, at)))
  const next = skip(chunks, stops, (at) => closes(text, chunks, at))
  if (next >= chunks.length || !gapBefore(text, chunks, next)) return null
  const opens = OPENER.test(wordAt(text, chunks, next))
  const begins = wordAt(text, chunks, opens ? next + 1 : next)
  const could = dotted
    ? STARTERS.has(begins.toLowerCase()) && STARTS.test(begins)
    : opens || STARTS.test(begins)
  return could ? next : null
}

function skip(chunks: readonly Stretch[], from: number, passes: (at: number) => boolean): number {
  let at = from
  while (at < chunks.length && passes(at)) at += 1
  return at
}

function wordAt(text: string, chunks: readonly Stretch[], i: number): string {
  const chunk = chunks[i]
  return chunk === undefined ? '' : text.slice(chunk.begin, chunk.end)
}

/** A closing mark stands right after what it closes; a straight one after a gap opens something else. */
function closes(text: string, chunks: readonly Stretch[], i: number): boolean {
  return CLOSER.test(wordAt(text, chunks, i)) && !gapBefore(text, chunks, i)
}

function gapBefore(text: string, chunks: readonly Stretch[], i: number): boolean {
  const begin = chunks[i]?.begin ?? 0
  return begin > 0 && /[\s\u200b]/u.test(text[begin - 1] ?? '')
}
