import type { Place, ReportId } from '../../statement/index.ts'
import type { Portrait } from './portrait.ts'
import type { Words } from './words.ts'

/** A portrait with its words as numbers, each list ascending, small enough to keep a hundred thousand of. */
export interface Sketch {
  readonly id: ReportId
  readonly day: number | null
  readonly publisher: string | null
  readonly happened: readonly number[]
  readonly words: Int32Array
  /** How often each word stands there, at most 255. */
  readonly counts: Uint8Array
  readonly names: Int32Array
  /** Those of the names that are two words side by side. */
  readonly fullNames: Int32Array
  readonly numbers: Int32Array
  readonly lead: Int32Array
  readonly kinds: Int32Array
  readonly parties: Int32Array
  readonly places: readonly Place[]
  readonly killed: readonly number[]
  readonly injured: readonly number[]
}

/** Gives words their numbers. */
export interface Vocabulary {
  number(term: string): number
  /** The word of a number, without what tells names from words. */
  word(term: number): string
}

/** Names are counted apart from the same letters as words. */
const NAME = '^'

/** Words numbered in the order in which they first come. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  return {
    number(term) {
      const known = numbers.get(term)
      if (known !== undefined) return known
      numbers.set(term, terms.length)
      terms.push(term)
      return terms.length - 1
    },
    word: (term) => (terms[term] ?? '').replace(NAME, ''),
  }
}

/** A portrait with its words numbered. */
export function sketchOf(portrait: Portrait, vocabulary: Vocabulary): Sketch {
  const { id, day, publisher, happened, places, tolls } = portrait
  const names = [...portrait.words.names].map((name) => NAME + name)
  const [words, counts] = counted(portrait.words, vocabulary)
  return {
    id,
    day,
    publisher,
    happened,
    words,
    counts,
    names: numbered(names, vocabulary),
    fullNames: numbered(
      names.filter((name) => name.includes(' ')),
      vocabulary,
    ),
    numbers: numbered(portrait.words.numbers, vocabulary),
    lead: numbered(portrait.lead.counts.keys(), vocabulary),
    kinds: numbered(portrait.kinds, vocabulary),
    parties: numbered(portrait.parties, vocabulary),
    places,
    killed: [...(tolls.get('killed') ?? [])],
    injured: [...(tolls.get('injured') ?? [])],
  }
}

function counted(words: Words, vocabulary: Vocabulary): readonly [Int32Array, Uint8Array] {
  const entries = [...words.counts].map(([word, count]) => [vocabulary.number(word), count] as const)
  entries.sort(([a], [b]) => a - b)
  return [
    Int32Array.from(entries, ([term]) => term),
    Uint8Array.from(entries, ([, count]) => Math.min(count, 255)),
  ]
}

function numbered(terms: Iterable<string>, vocabulary: Vocabulary): Int32Array {
  return Int32Array.from(terms, (term) => vocabulary.number(term)).sort()
}
