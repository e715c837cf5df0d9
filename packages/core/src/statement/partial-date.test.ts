import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  boundsOf,
  createEdtf,
  datesOverlap,
  daysBetween,
  parseEdtf,
  weekdayOf,
} from './partial-date.ts'

const day = fc
  .integer({ min: -30_000, max: 30_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

test.each([
  ['2022-01-20', '2022-01-20', '2022-01-20'],
  ['2022-01', '2022-01-01', '2022-01-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-01-22T00:10:00', '2022-01-22', '2022-01-22'],
  ['2022-01-22T23:50:00Z', '2022-01-22', '2022-01-22'],
  ['2022-01~', '2022-01-01', '2022-01-31'],
  ['2022-01-2X', '2022-01-20', '2022-01-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['2022-01-20/2022-01-26', '2022-01-20', '2022-01-26'],
  ['2022-01-20/..', '2022-01-20', null],
  ['../2022-01-26', null, '2022-01-26'],
  ['{2022-01-22..2022-01-24}', '2022-01-22', '2022-01-24'],
  ['[2022-01-22,2022-01-24]', '2022-01-22', '2022-01-24'],
])('ST2 %s can mean the days from %s to %s', (text, earliest, latest) => {
  expect(boundsOf(createEdtf(text))).toEqual({ earliest, latest })
})

test.each(['', '2022-13', '2022-02-30', 'Thursday', '2022-01-26/2022-01-20', '../..', '20/1/2022'])(
  'ST2 %j is no date',
  (text) => {
    expect(parseEdtf(text)).toBeNull()
    expect(() => createEdtf(text)).toThrow(/statement\/bad-date/)
  },
)

test('dates overlap when they can mean a common day', () => {
  expect(datesOverlap(createEdtf('2022-01'), createEdtf('2022-01-31'))).toBe(true)
  expect(datesOverlap(createEdtf('2022-01-20/..'), createEdtf('2021'))).toBe(false)
})

test('days are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
      const to = addDays(from, days)
      expect(to).toBe(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10))
      expect(daysBetween(from, to)).toBe(days)
      expect(weekdayOf(to)).toBe((new Date(to).getUTCDay() + 6) % 7)
    }),
  )
})

test('no text makes the date parser fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseEdtf(text)
    }),
  )
})
