/** A run of characters as pdf.js gives it, with where it stands on the page. */
export interface Run {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** One line of a page in reading order. */
export interface Line {
  readonly words: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly rtl: boolean
}

interface Placed {
  readonly words: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu
const RTL_ONCE = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u
const LTR_ONCE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u
const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu
const PRESENTATION = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<',
}

/** Lines of a page from its runs: runs on one baseline side by side, read from the side that most letters are read from. */
export function assembleLines(runs: readonly Run[]): readonly Line[] {
  const placed = runs.filter((run) => run.str !== '' && isUpright(run)).map(placeRun)
  return inReadingOrder(groupLines(placed).map(fillGaps))
    .map(readLine)
    .filter((line) => line.words.trim() !== '')
}

function isUpright({ transform }: Run): boolean {
  return Math.abs(transform[1] ?? 0) <= Math.abs(transform[0] ?? 1) / 4
}

function placeRun({ str, transform, width, height }: Run): Placed {
  const x = transform[4] ?? 0
  return {
    words: str,
    x,
    right: x + width,
    y: transform[5] ?? 0,
    size: height || Math.abs(transform[3] ?? 10) || 10,
  }
}

/** Runs that follow each other on one baseline; a wide gap is a new column, and so a new line. */
function groupLines(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = []
  for (const run of placed) {
    const group = groups.at(-1)
    if (group !== undefined && isOnLine(group, run)) group.push(run)
    else groups.push([run])
  }
  return groups
}

function isOnLine(group: readonly Placed[], run: Placed): boolean {
  const words = group.filter((one) => one.words.trim() !== '')
  const near = words.length === 0 ? group : words
  const size = Math.max(...near.map((one) => one.size), run.size)
  const base = near[0]?.y ?? run.y
  if (Math.abs(base - run.y) > size * 0.5) return false
  const gap = Math.max(
    run.x - Math.max(...near.map((one) => one.right)),
    Math.min(...near.map((one) => one.x)) - run.right,
  )
  return gap < size * 4
}

/** Signs drawn into the gaps of a run that was drawn whole ("24 01 2022" and two strokes) are put where the gaps are. */
function fillGaps(group: readonly Placed[]): readonly Placed[] {
  const holder = group.find((run) => /\S +\S/.test(run.words) && signsWithin(group, run).length > 0)
  if (holder === undefined) return group
  const signs = signsWithin(group, holder)
  const gaps = holder.words.match(/(?<=\S) +(?=\S)/g)?.length ?? 0
  if (gaps !== signs.length) return group
  let next = 0
  const words = holder.words.replace(/(?<=\S) +(?=\S)/g, () => signs[next++]?.words ?? ' ')
  const isInside = (run: Placed): boolean => run !== holder && run.x >= holder.x && run.right <= holder.right
  return group.filter((run) => !isInside(run)).map((run) => (run === holder ? { ...run, words } : run))
}

function signsWithin(group: readonly Placed[], holder: Placed): readonly Placed[] {
  return group
    .filter(
      (run) =>
        run !== holder && run.x > holder.x && run.right < holder.right && /^[\p{P}\p{S}]+$/u.test(run.words),
    )
    .toSorted((a, b) => a.x - b.x)
}

/** As the page was written, unless it was written in no order: then from top to bottom. */
function inReadingOrder(groups: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const height = (group: readonly Placed[] | undefined): number => group?.[0]?.y ?? 0
  const jumps = groups.filter(
    (group, index) => index > 0 && height(group) > height(groups[index - 1]) + 1,
  ).length
  if (jumps <= Math.max(2, groups.length / 4)) return groups
  return groups.toSorted((a, b) => height(b) - height(a) || (a[0]?.x ?? 0) - (b[0]?.x ?? 0))
}

function readLine(group: readonly Placed[]): Line {
  const all = group.map((run) => run.words).join('')
  const rtl = (all.match(RTL)?.length ?? 0) > (all.match(LTR)?.length ?? 0)
  const ordered = group.some((run) => RTL_ONCE.test(run.words))
    ? orderMixed(group, rtl)
    : group.toSorted((a, b) => a.x - b.x)
  return {
    words: rtl ? readRightToLeft(joinRuns(ordered)) : joinRuns(ordered),
    x: Math.min(...group.map((run) => run.x)),
    right: Math.max(...group.map((run) => run.right)),
    y: group[0]?.y ?? 0,
    size: Math.max(...group.map((run) => run.size)),
    rtl,
  }
}

/** Right to left as a whole, with each stretch of the other direction turned back within it (and the reverse). */
function orderMixed(group: readonly Placed[], rtl: boolean): readonly Placed[] {
  const sorted = group.toSorted((a, b) => (rtl ? b.right - a.right || b.x - a.x : a.x - b.x))
  const ordered: Placed[] = []
  let at = 0
  while (at < sorted.length) {
    const end = Math.max(at + 1, endOfOther(sorted, at, rtl))
    ordered.push(...sorted.slice(at, end).reverse())
    at = end
  }
  return ordered
}

/** Where a stretch of runs read from the other side ends: with the last such run before one of the line's own. */
function endOfOther(sorted: readonly Placed[], from: number, rtl: boolean): number {
  const own = rtl ? RTL_ONCE : LTR_ONCE
  const other = rtl ? LTR_ONCE : RTL_ONCE
  const isOther = ({ words }: Placed): boolean => other.test(words) && !(rtl && own.test(words))
  const first = sorted[from]
  if (first === undefined || !isOther(first)) return from
  const stop = sorted.findIndex((run, at) => at > from && !isOther(run) && own.test(run.words))
  const stretch = sorted.slice(from, stop < 0 ? sorted.length : stop)
  return from + stretch.findLastIndex(isOther) + 1
}

/** Runs side by side; a gap as wide as a quarter of a letter's height is a space where none is written. */
function joinRuns(runs: readonly Placed[]): string {
  let words = ''
  let last: Placed | null = null
  for (const run of runs) {
    const text = plainLetters(run.words)
    const gap = last === null ? 0 : Math.max(run.x - last.right, last.x - run.right)
    const isApart =
      last !== null && gap > Math.max(run.size, 1) * 0.25 && !/\s$/.test(words) && !/^\s/.test(text)
    words += isApart ? ` ${text}` : text
    last = run
  }
  return words.replace(/[ \t]+/g, ' ').trim()
}

/** Presentation forms and Latin ligatures as the letters they stand for. */
function plainLetters(words: string): string {
  return words.replace(PRESENTATION, (forms) => forms.normalize('NFKC'))
}

/** Marks stand behind their letter, and brackets open to the side that the line is read from. */
function readRightToLeft(words: string): string {
  const marked = words.replace(/([^\p{L}\p{M}\p{N}]+)(\p{M}+)/gu, '$2$1')
  const mirrored = mirrorBrackets(marked)
  const chosen = closedBrackets(marked) > closedBrackets(mirrored) ? marked : mirrored
  return chosen.replace(/([([{«‹]) +/gu, '$1').replace(/ {2,}/g, ' ')
}

/** Every bracket turned round. */
function mirrorBrackets(words: string): string {
  return words.replace(/[()[\]{}«»‹›<>]/gu, (mark) => MIRRORED[mark] ?? mark)
}

/** How many brackets close one that is open. */
function closedBrackets(words: string): number {
  const open: string[] = []
  let closed = 0
  for (const mark of words.match(/[()[\]{}«»‹›]/gu) ?? []) {
    if ('([{«‹'.includes(mark)) open.push(MIRRORED[mark] ?? '')
    else if (open.at(-1) === mark) {
      open.pop()
      closed += 1
    }
  }
  return closed
}
