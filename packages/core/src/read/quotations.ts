import type { Quotation, Stretch } from './document.ts'

const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‘': '’',
  "'": "'",
  '‹': '›',
  "''": "''",
  '``': "''",
}
const SINGLE = new Set(["'", '’'])
const MARKS: ReadonlySet<string> = new Set(Object.entries(CLOSER).flat().join(''))
/** Space of any kind, and marks of no width. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/u
const WORD = /[\p{L}\p{N}]/u
/** Deeper nesting is no quotation but noise. */
const DEEPEST = 6
/** An apostrophe that stands for letters left out at the start of a word. */
const CLIPPED = /^(?:\d|(?:cause|em|til|tis|twas|bout|n)\b)/iu

interface Open {
  readonly at: number
  readonly mark: string
  readonly close: string
}

interface Found extends Stretch {
  readonly inner: Stretch
  /** Whether its paragraph ended before the mark that closes it. */
  readonly unclosed: boolean
}

/** Words in curly, straight, single, doubled single, guillemet and nested marks; an unclosed one goes on where the next paragraph opens with a mark. */
export function findQuotations(text: string, blocks: readonly Stretch[]): readonly Quotation[] {
  const found = blocks.map((block) => quotationsOf(text, block))
  /** A quotation that begins a block → the one that the block before left open. */
  const carriedOn = new Map<Found, Found>()
  blocks.forEach((block, i) => {
    const open = found[i - 1]?.findLast((one) => one.unclosed)
    const first = found[i]?.[0]
    if (open === undefined || first === undefined) return
    if (text.slice(block.begin, first.begin).trim() === '') carriedOn.set(first, open)
  })
  const carried = new Set(carriedOn.values())
  const kept = found.flatMap((inBlock) => {
    const real = inBlock.filter((one) => !one.unclosed || carried.has(one) || carriedOn.has(one))
    return withLevels(real)
  })
  const places = new Map(kept.map(([one], i) => [one, i]))
  return kept.map(([one, level]) => {
    const before = carriedOn.get(one)
    const continues = before === undefined ? null : (places.get(before) ?? null)
    return { begin: one.begin, end: one.end, inner: one.inner, continues, level }
  })
}

/** How deep each lies inside the others; they are sorted, and none crosses another. */
function withLevels(found: readonly Found[]): readonly (readonly [Found, number])[] {
  const around: Found[] = []
  return found.map((one) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) < one.end) around.pop()
    around.push(one)
    return [one, around.length - 1] as const
  })
}

function quotationsOf(text: string, block: Stretch): readonly Found[] {
  const open: Open[] = []
  const found: Found[] = []
  let at = nextMark(text, block.begin, block.end)
  while (at < block.end) {
    const mark = markAt(text, at)
    const closing = closesAt(text, at, mark) ? open.findLastIndex((one) => one.close === mark) : -1
    const one = open[closing]
    if (one !== undefined) {
      open.length = closing
      found.push({ ...stretchesOf(one, at, mark.length), unclosed: false })
    } else if (opensAt(text, at, mark, block) && open.at(-1)?.mark !== mark && open.length < DEEPEST) {
      open.push({ at, mark, close: CLOSER[mark] ?? mark })
    }
    at = nextMark(text, at + mark.length, block.end)
  }
  const lone = open.find((one) => !SINGLE.has(one.close))
  if (lone !== undefined) found.push({ ...stretchesOf(lone, block.end, 0), unclosed: true })
  return found
    .filter((one) => one.inner.end > one.inner.begin)
    .toSorted((a, b) => a.begin - b.begin || b.end - a.end)
}

/** The next place where a mark could stand. */
function nextMark(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !MARKS.has(text[at] ?? '')) at += 1
  return at
}

/** The mark at an index: one character, or two single marks that stand for a double one. */
function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2)
  return two === "''" || two === '``' ? two : (text[at] ?? ' ')
}

function stretchesOf(open: Open, at: number, width: number): { begin: number; end: number; inner: Stretch } {
  return { begin: open.at, end: at + width, inner: { begin: open.at + open.mark.length, end: at } }
}

/** An opening mark stands before a word and not after one; that tells a quotation from an apostrophe. */
function opensAt(text: string, at: number, mark: string, block: Stretch): boolean {
  if (!(mark in CLOSER)) return false
  const before = at > block.begin ? (text[at - 1] ?? ' ') : ' '
  const end = at + mark.length
  const after = end < block.end ? (text[end] ?? ' ') : ' '
  if (mark === "'" && CLIPPED.test(text.slice(end, end + 6))) return false
  return !WORD.test(before) && !BLANK.test(after)
}

/** A closing single mark stands after a word or stop and before none; double marks close wherever they stand. */
function closesAt(text: string, at: number, mark: string): boolean {
  if (!SINGLE.has(mark)) return true
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return !BLANK.test(before) && !WORD.test(after)
}
