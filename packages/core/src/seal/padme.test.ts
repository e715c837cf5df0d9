import fc from 'fast-check'
import { expect, test } from 'vitest'
import { padmeLength } from './padme.ts'

test('SE5 a length is rounded up as the paper on PADMÉ has it, from 1,024 on', () => {
  expect([0, 1, 1023, 1024].map(padmeLength)).toEqual([1024, 1024, 1024, 1024])
  expect([1025, 1088, 1089, 2000, 2047].map(padmeLength)).toEqual([1088, 1088, 1152, 2048, 2048])
  expect(padmeLength(9_000_000)).toBe(9_175_040)
  expect(padmeLength(2 * 2 ** 30)).toBe(2 * 2 ** 30)
})

test('SE5 no length shrinks, none grows by more than a sixteenth, a longer one never becomes the shorter, and a padded one stays', () => {
  const length = fc.integer({ min: 1024, max: 2 ** 40 })
  fc.assert(
    fc.property(length, length, (a, b) => {
      const [shorter, longer] = a < b ? [a, b] : [b, a]
      expect(padmeLength(shorter)).toBeLessThanOrEqual(padmeLength(longer))
      expect(padmeLength(a)).toBeGreaterThanOrEqual(a)
      expect(padmeLength(a)).toBeLessThanOrEqual((17 / 16) * a)
      expect(padmeLength(padmeLength(a))).toBe(padmeLength(a))
    }),
  )
})

test('SE5 of all lengths up to 100,000 only 114 can be told apart', () => {
  const seen = new Set(Array.from({ length: 100_001 }, (_, length) => padmeLength(length)))
  expect(seen.size).toBe(114)
})
