import { expect, test } from 'vitest'
import { findDate, parseDate } from './date.ts'

test('IN8 dates are read in the words of pages, mails and tables, to the day as it is written there', () => {
  const read = [
    ['2022-01-24', '2022-01-24'],
    ['2022-01-24T23:30:00+03:00', '2022-01-24'],
    ['2022-01-24T08:00:00.000Z', '2022-01-24'],
    ['2022-01-24 08:00', '2022-01-24'],
    ['2022-01', '2022-01'],
    ['2022', '2022'],
    ['Mon, 24 Jan 2022 01:10:00 +0300', '2022-01-24'],
    ['24 January 2022', '2022-01-24'],
    ['January 24th, 2022', '2022-01-24'],
    ['Monday, January 24, 2022 at 10:00', '2022-01-24'],
    ['Monday 24 January 2022', '2022-01-24'],
    ['lundi 24 janvier 2022', '2022-01-24'],
    ['1er février 2022', '2022-02-01'],
    ['٢٤ كانون الثاني ٢٠٢٢', '2022-01-24'],
    ['الاثنين، 24 يناير 2022', '2022-01-24'],
    ['24/01/2022', '2022-01-24'],
    ['01/24/2022', '2022-01-24'],
    ['2022/1/24', '2022-01-24'],
    ['January 2022', '2022-01'],
    ['Mon, 01/24/2022 - 15:36', '2022-01-24'],
    ['Tue, 03/01/2022 - 08:00', '2022-03-01'],
    ['Mon, 03/01/2022 - 08:00', '2022-01-03'],
  ] as const
  for (const [words, date] of read) expect([words, parseDate(words)]).toEqual([words, date])
})

test('IN8 what is no date, or two dates, is none', () => {
  for (const words of [
    '',
    'yesterday',
    '03/04/2022',
    '2022-13-01',
    '2022-02-30',
    '31 February 2022',
    'x'.repeat(10_000),
  ]) {
    expect(parseDate(words)).toBeNull()
  }
})

test('IN8 a date is found in a line that says more', () => {
  expect(findDate('Published date: 24 January 2022 15:36 UTC | Last update: 2 years ago')).toBe('2022-01-24')
  expect(findDate('نشر في 24 يناير 2022 الساعة 10')).toBe('2022-01-24')
  expect(findDate('Updated on January 24, 2022')).toBe('2022-01-24')
  expect(findDate('2 years ago')).toBeNull()
})
