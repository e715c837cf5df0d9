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
