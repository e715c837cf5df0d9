import type { ReportId } from '../../statement/index.ts'
import { bitsOf } from './bits.ts'
import { compare, type Likeness, type Weighted, weightedOf } from './compare.ts'
import { explain } from './explain.ts'
import type { PairExplanation } from './grouping.ts'
import { createInPassing, type InPassing } from './in-passing.ts'
import { createJoints } from './joints.ts'
import { type Filed, neighboursOf } from './neighbours.ts'
import type { Portrait } from './portrait.ts'
import { createPostings, type Move } from './postings.ts'
import { createRarity, type Rarity } from './rarity.ts'
import { createVocabulary, type Sketch, sketchOf, type Vocabulary } from './sketch.ts'
import { LEAST } from './threshold.ts'
import { hasSpot, LASTING_EVENTS, lasts, type Tie, tieOf } from './ties.ts'

/** Sketches of reports by number, and which pairs of them say enough to be joined. */
export interface Shelf {
  put(doc: number, portrait: Portrait): void
  take(doc: number): void
  /** Brings the joints up to date; the numbers of all whose joints or weights may have changed. */
  refresh(): ReadonlySet<number>
  joints(doc: number): ReadonlyMap<number, number>
  /** What pairs of some reports say; of two that are joined it is known. */
  tiesAmong(docs: readonly number[]): (one: number, other: number) => Tie
  /** The reports worth comparing with one. */
  neighbours(doc: number): readonly number[]
  /** The wider reports that one shares much with: each may speak of its incident among others. */
  wider(doc: number): readonly number[]
  likeness(one: number, other: number): Likeness | null
  explain(one: number, other: number): PairExplanation | null
  idOf(doc: number): ReportId | null
  /** What reports tell of other events than their own. */
  readonly passing: InPassing
}

/** A report without a day is filed under one of its own, so early that no other is near it. */
const WITHOUT_DAY = -10_000_000
/** A report that names so many times as much as another may speak of more than it does. */
const WIDER = 1.5

/** A shelf of no report. */
export function createShelf(): Shelf {
  const vocabulary = createVocabulary()
  const postings = createPostings()
  const rarity = createRarity(vocabulary, postings)
  const filed: (Filed | undefined)[] = []
  const stale = new Set<number>()
  const move = (doc: number, how: Move): void => {
    for (const other of moved(filed[doc], how)) stale.add(other)
    stale.add(doc)
  }
  const neighbours = (doc: number): readonly number[] => {
    const one = filed[doc]
    return one === undefined ? [] : neighboursOf(one, postings, rarity)
  }
  const compared = createCompared(rarity, vocabulary)
  const joints = createJoints()
  /** Joints of two that are both stale are found once, from the earlier. */
  const join = (doc: number, other: number): boolean => {
    if (stale.has(other) && other < doc) return false
    const strength = compared.bits(doc, other)
    if (strength >= LEAST) joints.tie(doc, other, strength)
    return strength >= LEAST
  }
  return {
    ...compared,
    neighbours,
    joints: joints.of,
    wider: (doc) =>
      [...joints.of(doc)].flatMap(([other, bits]) =>
        bits >= 0 && compared.breadth(other) >= WIDER * compared.breadth(doc) ? [other] : [],
      ),
    tiesAmong: (docs) => {
      if (compared.mayLast(docs)) return compared.tie
      return (one, other) => ({
        bits: joints.of(one).get(other) ?? compared.bits(one, other),
        days: 0,
        marks: 0,
      })
    },
    idOf: (doc) => filed[doc]?.sketch.id ?? null,
    passing: createInPassing(vocabulary, { postings, rarity }, (doc) => filed[doc]?.sketch ?? null),
    put(doc, portrait) {
      const sketch = sketchOf(portrait, vocabulary)
      filed[doc] = { doc, day: sketch.day ?? WITHOUT_DAY - doc, sketch }
      move(doc, postings.insert)
    },
    take(doc) {
      move(doc, postings.remove)
      filed[doc] = undefined
    },
    refresh() {
      const cut = [...stale].flatMap(joints.cut)
      for (const doc of stale) compared.weigh(doc, filed[doc]?.sketch)
      const joined = [...stale].flatMap((doc) => neighbours(doc).filter((other) => join(doc, other)))
      const touched = new Set([...stale, ...cut, ...joined])
      stale.clear()
      return touched
    },
  }
}

function moved(one: Filed | undefined, move: Move): readonly number[] {
  if (one === undefined) return []
  const { doc, day, sketch } = one
  return [...new Set([...sketch.words, ...sketch.names])].flatMap((term) => move(term, doc, day))
}

interface Compared extends Pick<Shelf, 'likeness' | 'explain'> {
  /** What a pair says, in thousandths of a bit. */
  bits(one: number, other: number): number
  tie(one: number, other: number): Tie
  /** Whether something that went on for days at one spot can be told of among some reports. */
  mayLast(docs: readonly number[]): boolean
  weigh(doc: number, sketch: Sketch | undefined): void
  /** How much a report names, in quarters of a bit. */
  breadth(doc: number): number
}

const UNTIED: Tie = { bits: LEAST, days: 0, marks: 0 }

function createCompared(rarity: Rarity, vocabulary: Vocabulary): Compared {
  const weighted: (Weighted | undefined)[] = []
  function withBoth<T>(one: number, other: number, use: (a: Weighted, b: Weighted) => T): T | null {
    const [a, b] = [weighted[one], weighted[other]]
    return a === undefined || b === undefined ? null : use(a, b)
  }
  const lasting = Int32Array.from(LASTING_EVENTS, (kind) => vocabulary.number(kind)).sort()
  return {
    weigh(doc, sketch) {
      weighted[doc] = sketch === undefined ? undefined : weightedOf(sketch, rarity)
    },
    breadth: (doc) => weighted[doc]?.names ?? 0,
    bits: (one, other) => withBoth(one, other, (a, b) => bitsOf(compare(a, b, rarity))) ?? LEAST,
    mayLast(docs) {
      const sketches = docs.flatMap((doc) => weighted[doc]?.sketch ?? [])
      return sketches.filter(hasSpot).length > 1 && sketches.some((sketch) => lasts(sketch, lasting))
    },
    tie: (one, other) => withBoth(one, other, (a, b) => tieOf(a, b, { rarity, lasting })) ?? UNTIED,
    likeness: (one, other) => withBoth(one, other, (a, b) => compare(a, b, rarity)),
    explain: (one, other) => withBoth(one, other, (a, b) => explain(a, b, rarity, vocabulary)),
  }
}
