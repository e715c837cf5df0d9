import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scores } from '../runtime/index.ts'
import { findSpans, ROLES } from './spans.ts'

const UNITS = 4
const number = fc.double({ min: -4, max: 4, noNaN: true, noDefaultInfinity: true })
const floats = (length: number): fc.Arbitrary<Float32Array> =>
  fc.array(number, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values))
const anyScores: fc.Arbitrary<Scores> = fc.record({
  edges: floats(UNITS * 9),
  spans: floats(3 * UNITS * UNITS),
  links: fc.constant(new Float32Array(4 * UNITS * UNITS)),
})

interface Placed {
  readonly first: number
  readonly last: number
  readonly role: number
}

/** Every row of spans there is over the units from `at` on. */
function rows(at: number): readonly (readonly Placed[])[] {
  if (at === UNITS) return [[]]
  const out: (readonly Placed[])[] = [...rows(at + 1)]
  for (let last = at; last < UNITS; last += 1) {
    for (const role of ROLES.keys())
      for (const rest of rows(last + 1)) out.push([{ first: at, last, role }, ...rest])
  }
  return out
}

const ALL = rows(0)

function worth({ edges, spans }: Scores, row: readonly Placed[]): number {
  return row.reduce((sum, { first, last, role }) => {
    let inside = 0
    for (let i = first; i <= last; i += 1) inside += edges[i * 9 + role] ?? 0
    const ends = (edges[first * 9 + 3 + role] ?? 0) + (edges[last * 9 + 6 + role] ?? 0)
    return sum + inside + ends + (spans[(role * UNITS + first) * UNITS + last] ?? 0)
  }, 0)
}

test('LT5 the spans found are the best row of all there are', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const best = Math.max(...ALL.map((row) => worth(scores, row)))
      expect(worth(scores, findSpans(scores, UNITS))).toBeCloseTo(best, 4)
    }),
  )
})

test('LT5 the probability of a span is its share of all rows', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const total = ALL.reduce((sum, row) => sum + Math.exp(worth(scores, row)), 0)
      for (const span of findSpans(scores, UNITS)) {
        const same = (one: Placed): boolean =>
          one.first === span.first && one.last === span.last && one.role === span.role
        const own = ALL.filter((row) => row.some(same)).reduce(
          (sum, row) => sum + Math.exp(worth(scores, row)),
          0,
        )
        expect(span.chance).toBeCloseTo(own / total, 4)
      }
    }),
  )
})

test('a text without words has no spans', () => {
  const nothing = new Float32Array()
  expect(findSpans({ edges: nothing, spans: nothing, links: nothing }, 0)).toEqual([])
})
