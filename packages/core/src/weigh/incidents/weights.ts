import type { Curve } from './bits.ts'
import type { Measured } from './compare.ts'
import type { EvidenceField } from './grouping.ts'
import { LEARNED } from './lexicon/learned.ts'

/** What reports are compared by, and what it says. */
export interface Weights {
  /** Bits before anything is compared, for two reports that share rare words. */
  readonly prior: number
  readonly curves: Readonly<Record<Measured, Curve>>
}

/** The field under which each measure is explained. */
export const FIELD_OF: Readonly<Record<Measured, EvidenceField>> = {
  wording: 'wording',
  names: 'names',
  'names-share': 'names',
  numbers: 'numbers',
  'numbers-share': 'numbers',
  'full-names': 'names',
  lead: 'beginning',
  gap: 'day',
  'days-near': 'day',
  'days-far': 'day',
  'same-publisher': 'publisher',
  'publisher-wording': 'publisher',
  'publisher-names': 'publisher',
  place: 'place',
  kind: 'kind',
  parties: 'parties',
  killed: 'figures',
  injured: 'figures',
}
/**
 * What is learned, and three measures that no annotated reports tell of, set by hand: places of the gazetteer, kinds of event and parties.
 * Reports from places that do not meet are seldom of one incident; a shared party or kind of event says little where everybody writes of the same war.
 */
export const WEIGHTS: Weights = {
  prior: LEARNED.prior,
  curves: {
    ...LEARNED.curves,
    place: { at: [0, 1], bits: [-3, 1] },
    kind: { at: [0, 1], bits: [-0.5, 0.5] },
    parties: { at: [0, 1], bits: [-0.5, 0.5] },
  },
}
