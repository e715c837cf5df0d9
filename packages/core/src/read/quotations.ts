import type { Quotation, Stretch } from './document.ts'

const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‘': '’',
  "'": "'",
  '‹': '›',
}
const WORD = /[\p{L}\p{N}]/u

interface Open {
  readonly at: number
  readonly mark: string
  readonly close: string
}

interface Found extends Quotation {
  /** Whether its paragraph ended before the mark that closes it. */
  readonly unclosed: boolean
}

/** Words in curly, straight, single, guillemet and nested marks; an unclosed one goes on where the next paragraph opens with a mark. */
export function findQuotations(text: string, blocks: readonly Stretch[]): readonly Quotation[] {
  const found: Found[] = []
  let before: Found | null = null
  for (const block of blocks) {
    const inBlock = quotationsOf(text, block)
    const first = inBlock.find((one) => one.level === 0)
    const goesOn: boolean = before !== null && first !== undefined && opensBlock(text, block, first)
    const previous = before === null ? null : found.indexOf(before)
    const offset = found.length
    found.push(...inBlock.map((one) => (goesOn && one === first ? { ...one, continues: previous } : one)))
    const last = inBlock.findLast((one) => one.level === 0)
    before = last?.unclosed === true ? (found[offset + inBlock.indexOf(last)] ?? null) : null
  }
  return dropLoneOpenings(found)
}

/** A mark that nothing closes and nothing carries on opens no quotation. */
function dropLoneOpenings(found: readonly Found[]): readonly Quotation[] {
  const carried = new Set(found.map((one) => one.continues))
  const keep = found.map((one, i) => !one.unclosed || carried.has(i) || one.continues !== null)
  const renumbered = keep.map((_, i) => keep.slice(0, i).filter(Boolean).length)
  return found
    .filter((_, i) => keep[i])
    .map(({ begin, end, inner, level, continues }) => ({
      begin,
      end,
      inner,
      level,
      continues: continues === null ? null : (renumbered[continues] ?? null),
    }))
}

function opensBlock(text: string, block: Stretch, first: Found): boolean {
  return text.slice(block.begin, first.begin).trim() === ''
}

function quotationsOf(text: string, block: Stretch): readonly Found[] {
  const open: Open[] = []
  const found: Found[] = []
  for (let at = block.begin; at < block.end; at += 1) {
    const mark = text[at] ?? ''
    const closing = closesAt(text, at, mark) ? open.findLastIndex((one) => one.close === mark) : -1
    const one = open[closing]
    if (one !== undefined) {
      open.length = closing
      found.push(createQuotation(one, at, { level: closing, unclosed: false }))
    } else if (opensAt(text, at, block) && open.at(-1)?.mark !== mark) {
      open.push({ at, mark, close: CLOSER[mark] ?? mark })
    }
  }
  const lone = open[0]
  if (lone !== undefined) found.push(createQuotation(lone, block.end - 1, { level: 0, unclosed: true }))
  return found.toSorted((a, b) => a.begin - b.begin || b.end - a.end)
}

function createQuotation(open: Open, at: number, how: { level: number; unclosed: boolean }): Found {
  const inner = { begin: open.at + 1, end: how.unclosed ? at + 1 : at }
  return { begin: open.at, end: at + 1, inner, continues: null, ...how }
}

/** An opening mark stands before a word and not after one; that tells a quotation from an apostrophe. */
function opensAt(text: string, at: number, block: Stretch): boolean {
  if (!((text[at] ?? '') in CLOSER)) return false
  const before = at > block.begin ? (text[at - 1] ?? ' ') : ' '
  const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' '
  return !WORD.test(before) && !/\s/u.test(after)
}

/** A closing single mark stands after a word or stop and before none; double marks close wherever they stand. */
function closesAt(text: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return true
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return !/\s/u.test(before) && !WORD.test(after)
}
