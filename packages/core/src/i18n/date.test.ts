import { expect, test } from 'vitest'
import { asOfWords, dateWords, reportDateWords } from './date.ts'
import { openWords } from './words.ts'

const [english, french] = [openWords('en'), openWords('fr')]

test('a French date takes the preposition its precision asks for', () => {
  expect(reportDateWords('2022-01-23', french)).toBe('du 23 janvier 2022')
  expect(reportDateWords('2022-01', french)).toBe('de janvier 2022')
  expect(reportDateWords('2022-04', french)).toBe('d’avril 2022')
  expect(asOfWords('2022-01-23', french)).toBe('au 23 janvier 2022')
  expect(asOfWords('2022-01', french)).toBe('en janvier 2022')
  expect(asOfWords('2022-01', english)).toBe('as of January 2022')
})

test('the first day of a month is "1er" in French', () => {
  expect(dateWords('2022-04-01/2022-04-11', french)).toBe('1er avril 2022 – 11 avril 2022')
})

test.for([
  ['en', '2024-05-05T10:15:00', '5 May 2024 at 10:15'],
  ['fr', '2024-05-05T10:15:00', '5 mai 2024 à 10:15'],
  ['ar', '2024-05-05T22:05:09', '5 أيار 2024 في 22:05'],
  ['en', '2024-05-05T00:00:00Z', '5 May 2024 at 00:00 UTC'],
  ['en', '2024-05-05T10:15:00+03:00', '5 May 2024 at 10:15 UTC+03:00'],
  ['en', '2024-05-05', '5 May 2024'],
  ['en', '2024-05', 'May 2024'],
] as const)('a date in %s: %s is written %s', ([language, date, written]) => {
  expect(dateWords(date, openWords(language))).toBe(written)
})
