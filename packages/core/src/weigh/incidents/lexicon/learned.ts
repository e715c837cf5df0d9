import type { Weights } from '../weights.ts'

/** What each measure says, in bits, learned from pairs of reports whose incidents are known. Written by training/incidents/learn.py. */
export const LEARNED: Pick<Weights, 'prior'> & {
  readonly curves: Omit<Weights['curves'], 'place' | 'kind' | 'parties'>
} = {
  prior: -8.366,
  curves: {
    wording: {
      at: [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.45, 0.7, 0.95],
      bits: [0.0, 0.579, 4.128, 5.818, 6.318, 7.087, 8.03, 8.03, 8.03, 8.03],
    },
    names: { at: [0, 2, 3, 4, 5, 6, 7, 8], bits: [0.0, 0.0, 1.042, 2.309, 2.309, 2.309, 2.309, 2.309] },
    'names-share': {
      at: [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1],
      bits: [-1.871, -1.871, -1.871, -1.871, -1.382, -1.382, -1.382, -1.382],
    },
    numbers: { at: [0, 2, 3, 4, 5, 6], bits: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0] },
    'numbers-share': {
      at: [0, 0.15, 0.3, 0.5, 0.75, 1],
      bits: [-0.661, -0.661, -0.126, 0.373, 0.614, 1.091],
    },
    'full-names': { at: [0, 1, 1.585, 2.33, 3.2], bits: [0.0, 2.004, 3.432, 5.222, 5.222] },
    lead: {
      at: [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1],
      bits: [0.0, 2.726, 4.061, 4.191, 4.191, 4.191, 4.191, 4.191],
    },
    gap: {
      at: [0, 1, 2, 3, 4, 5, 6, 7, 8.6],
      bits: [0.0, -0.439, -0.955, -5.035, -6.039, -7.317, -7.577, -7.577, -8.847],
    },
    'days-near': { at: [0, 1], bits: [-3.905, -0.939] },
    'days-far': { at: [0, 1], bits: [-1.5, 5.326] },
    'same-publisher': { at: [0, 1], bits: [0.0, 2.42] },
    'publisher-wording': {
      at: [0, 0.1, 0.2, 0.3, 0.45, 0.7, 0.95],
      bits: [2.42, -2.038, -2.038, -2.038, -2.038, -2.038, -4.314],
    },
    'publisher-names': { at: [0, 0.2, 0.4, 0.6, 1], bits: [-0.185, -3.444, -3.881, -3.881, -3.881] },
    killed: { at: [0, 1], bits: [0.808, 1.499] },
    injured: { at: [0, 1], bits: [-1.606, -0.107] },
  },
}
