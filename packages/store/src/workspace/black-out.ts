import { fold } from '../words/index.ts'

/** A text in which names are blacked out, and how many times one stood there. */
export interface BlackedOut {
  readonly text: string
  readonly count: number
}

const BLACK = '█'
const MARK = /^\p{M}$/u
const SPACE = /^\s$/u

/** Puts as many black squares as a name has code points wherever one stands, so that every other position stays. Capitals, marks and ways of writing a letter make no difference, nor whether it is part of a longer word: rather too much than too little. */
export function blackOut(text: string, names: readonly string[]): BlackedOut {
  const wanted = names.map((name) => foldedOf([...name.normalize('NFC')]).text.trim()).filter(isWanted)
  const points = [...text]
  const folded = foldedOf(points)
  const black = new Set<number>()
  let count = 0
  for (const name of wanted) {
    for (let at = folded.text.indexOf(name); at >= 0; at = folded.text.indexOf(name, at + name.length)) {
      count += 1
      for (const one of covered(points, folded.from, at, at + name.length)) black.add(one)
    }
  }
  return { text: points.map((point, i) => (black.has(i) ? BLACK : point)).join(''), count }
}

/** Whether a text holds one of the names. */
export function holdsName(text: string | null, names: readonly string[]): boolean {
  return text !== null && blackOut(text, names).count > 0
}

/** A single letter would black out everything. */
function isWanted(name: string): boolean {
  return [...name].length > 1
}

/** A text as it is compared, and from which of its code points each character of that came. */
interface Folded {
  readonly text: string
  readonly from: readonly number[]
}

function foldedOf(points: readonly string[]): Folded {
  const from: number[] = []
  let text = ''
  for (const [i, point] of points.entries()) {
    const isSpace = SPACE.test(point)
    const plain = isSpace ? (text.endsWith(' ') ? '' : ' ') : fold(point)
    for (let unit = 0; unit < plain.length; unit += 1) from.push(i)
    text += plain
  }
  return { text, from }
}

/** The code points of a stretch, with marks that stand on the last. */
function* covered(
  points: readonly string[],
  from: readonly number[],
  begin: number,
  end: number,
): Iterable<number> {
  const first = from[begin] ?? 0
  let last = from[end - 1] ?? first
  while (MARK.test(points[last + 1] ?? '')) last += 1
  for (let i = first; i <= last; i += 1) yield i
}
