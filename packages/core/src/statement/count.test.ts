import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countsConflict,
  createCount,
  createNone,
  createRange,
  createVagueCount,
  highEnd,
  lowEnd,
} from './count.ts'

test.each([
  ['exactly', 7, 7, 7],
  ['at-least', 7, 7, null],
  ['more-than', 210, 211, null],
  ['up-to', 15, 0, 15],
  ['fewer-than', 10, 0, 9],
  ['about', 500, 450, 550],
  ['about', 1530, 1377, 1683],
  ['almost', 850, 765, 849],
  ['almost', 5, 4, 4],
] as const)('ST3 "%s %i" can be any number from %i to %s', (bound, n, low, high) => {
  expect(createCount('…', bound, n)).toMatchObject({ low, high, stated: n })
})

test('ST3 an end is printed as a stated number or its strict bound, else only in words', () => {
  expect(lowEnd(createCount('more than 210', 'more-than', 210))).toEqual({ value: 211, approximate: false })
  expect(highEnd(createCount('more than 210', 'more-than', 210))).toBeNull()
  expect(highEnd(createCount('about 500', 'about', 500))).toEqual({ value: 500, approximate: true })
  expect(lowEnd(createVagueCount('dozens', 24, 99))).toEqual({ value: null, approximate: true })
  expect(lowEnd(createRange('between 9 and 4', 9, 4))).toEqual({ value: 4, approximate: false })
  expect(lowEnd(createCount('up to 15', 'up-to', 15))).toBeNull()
})

test('two counts conflict when no number satisfies both', () => {
  const more = createCount('more than 700', 'more-than', 700)
  expect(countsConflict(more, createCount('as many as 850', 'up-to', 850))).toBe(false)
  expect(countsConflict(more, createCount('600', 'exactly', 600))).toBe(true)
  expect(countsConflict(createNone('no children'), createVagueCount('several', 3, 9))).toBe(true)
})

test('whether counts conflict does not depend on their order, and nothing conflicts with itself', () => {
  const count = fc
    .tuple(fc.nat(1000), fc.constantFrom('exactly', 'at-least', 'more-than', 'up-to', 'about', 'almost'))
    .map(([n, bound]) => createCount('…', bound, n + 1))
  fc.assert(
    fc.property(count, count, (a, b) => {
      expect(countsConflict(a, b)).toBe(countsConflict(b, a))
      expect(countsConflict(a, a)).toBe(false)
    }),
  )
})

test('a count is a whole number from zero', () => {
  expect(() => createCount('-1', 'exactly', -1)).toThrow(/statement\/bad-count/)
  expect(() => createCount('1.5', 'exactly', 1.5)).toThrow(/statement\/bad-count/)
})
