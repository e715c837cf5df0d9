import { expect, test } from 'vitest'
import { bucketOf, linkSpans } from './links.ts'
import type { Span } from './spans.ts'

const UNITS = 6
const SETTINGS = { version: 'test', distance: [Array(32).fill(0), Array(32).fill(0)], nobody: 0 }
const span = (role: number, first: number): Span => ({ role, first, last: first, chance: 0.9 })
const [HE, SHE, SAID, DENIED, THIS, THAT] = [
  span(0, 0),
  span(0, 3),
  span(1, 1),
  span(1, 4),
  span(2, 2),
  span(2, 5),
]

/** Scores in which some cues go with some parts. */
function linking(pairs: readonly (readonly [kind: number, cue: Span, part: Span])[]) {
  const links = new Float32Array(4 * UNITS * UNITS)
  for (const [kind, cue, part] of pairs) links[(kind * UNITS + cue.first) * UNITS + part.first] = 5
  return { edges: new Float32Array(), spans: new Float32Array(), links }
}

test('LT9 every cue takes its source, every content its cue', () => {
  const scores = linking([
    [0, SAID, HE],
    [0, DENIED, SHE],
    [1, SAID, THIS],
    [1, DENIED, THAT],
  ])
  const linked = linkSpans([HE, SAID, THIS, SHE, DENIED, THAT], scores, SETTINGS, UNITS)
  expect(linked.map(({ source, cue, contents }) => [source, cue, contents])).toEqual([
    [HE, SAID, [THIS]],
    [SHE, DENIED, [THAT]],
  ])
})

test('LT9 one source may say several things, and one thing may be broken in two', () => {
  const scores = linking([
    [0, SAID, HE],
    [0, DENIED, HE],
    [1, SAID, THIS],
    [1, SAID, THAT],
  ])
  const linked = linkSpans([HE, SAID, THIS, DENIED, THAT], scores, SETTINGS, UNITS)
  expect(linked.map(({ source, contents }) => [source, contents])).toEqual([
    [HE, [THIS, THAT]],
    [HE, []],
  ])
})

test('LT9 a cue may have nobody', () => {
  const scores = linking([[1, SAID, THIS]])
  const [only] = linkSpans([HE, SAID, THIS], scores, { ...SETTINGS, nobody: 3 }, UNITS)
  expect(only?.source).toBeNull()
  expect(only?.sureOfSource).toBeCloseTo(1 / (1 + Math.exp(-3)), 4)
})

test('what is said without a cue is said by the nearest source', () => {
  const linked = linkSpans([HE, THIS, SHE], linking([]), SETTINGS, UNITS)
  expect(linked.map(({ source, cue }) => [source, cue])).toEqual([[SHE, null]])
})

test('near distances are told apart, far ones less and less', () => {
  expect([0, 1, 5, 6, 12, 40, 500, -1, -2, -6, -500].map(bucketOf)).toEqual([
    16, 17, 21, 22, 23, 28, 31, 14, 13, 9, 0,
  ])
})
