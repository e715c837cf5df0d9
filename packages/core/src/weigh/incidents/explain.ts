import { fieldBits } from './bits.ts'
import { compare, shared, type Weighted } from './compare.ts'
import type { EvidenceField, FieldEvidence, PairExplanation } from './grouping.ts'
import type { Rarity } from './rarity.ts'
import type { Sketch, Vocabulary } from './sketch.ts'
import { WEIGHTS } from './weights.ts'

/** How many shared words are told of a field. */
const MOST_SHARED = 8

/** What each field of two reports says for or against their being one incident, with the words they share. */
export function explain(
  one: Weighted,
  other: Weighted,
  rarity: Rarity,
  vocabulary: Vocabulary,
): PairExplanation {
  const fields = [...fieldBits(compare(one, other, rarity))].map(
    ([field, bits]): FieldEvidence => ({
      field,
      bits: round(bits),
      shared: sharedBy(field, one.sketch, other.sketch, (terms) => rarest(terms, rarity, vocabulary)),
    }),
  )
  const bits = fields.reduce((total, field) => total + field.bits, WEIGHTS.prior)
  return { bits: round(bits), prior: WEIGHTS.prior, fields }
}

function sharedBy(
  field: EvidenceField,
  a: Sketch,
  b: Sketch,
  words: (terms: readonly number[]) => readonly string[],
): readonly string[] {
  switch (field) {
    case 'wording':
      return words(shared(a.words, b.words))
    case 'names':
      return words(shared(a.names, b.names))
    case 'numbers':
      return words(shared(a.numbers, b.numbers))
    case 'beginning':
      return words(shared(a.lead, b.lead))
    case 'kind':
      return words(shared(a.kinds, b.kinds))
    case 'parties':
      return words(shared(a.parties, b.parties))
    case 'place':
      return a.places
        .filter(({ ref }) => b.places.some((place) => place.ref === ref))
        .map((place) => place.words)
        .toSorted()
    case 'figures':
      return common(a.killed, b.killed).concat(common(a.injured, b.injured))
    case 'day':
    case 'publisher':
      return []
  }
}

function rarest(terms: readonly number[], rarity: Rarity, vocabulary: Vocabulary): readonly string[] {
  return terms
    .map((term) => ({ word: vocabulary.word(term), bits: rarity(term) }))
    .sort((x, y) => y.bits - x.bits || (x.word < y.word ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(({ word }) => word)
}

function common(a: readonly number[], b: readonly number[]): string[] {
  return a
    .filter((count) => b.includes(count))
    .sort((x, y) => x - y)
    .map(String)
}

function round(bits: number): number {
  return Math.round(bits * 1000) / 1000
}
