import { CATALOGUE as ARABIC } from '@sanad/core/messages/ar/page'
import { CATALOGUE as ENGLISH } from '@sanad/core/messages/en/page'
import { CATALOGUE as FRENCH } from '@sanad/core/messages/fr/page'
import { expect, test } from 'vitest'
import { openWebWords } from './open.ts'

const arabic = openWebWords('ar', ARABIC, 'latin')
const eastern = openWebWords('ar', ARABIC, 'arabic')

test('WB1 Arabic counts in its six forms', () => {
  const said = [0, 1, 2, 3, 11, 100].map((count) => arabic.say('room/statements', { count }))
  expect(said).toEqual(['لا أقوال', 'قول واحد', 'قولان', '3 أقوال', '11 قولًا', '100 قول'])
})

test('WB1 digits are Latin or Arabic as the reader chose, words from outside stay as they are', () => {
  expect(arabic.number(1210)).toBe('1,210')
  expect(eastern.number(1210)).toBe('١٬٢١٠')
  expect(eastern.say('room/statements', { count: 11 })).toBe('١١ قولًا')
  expect(eastern.date('2022-01-24')).toBe('٢٤ كانون الثاني ٢٠٢٢')
  expect(eastern.digits('في 2022 \u2068700 boys\u2069')).toBe('في ٢٠٢٢ \u2068700 boys\u2069')
})

test('WB1 dates are as precise as their source', () => {
  expect(openWebWords('en', ENGLISH, 'latin').date('2022-01')).toBe('January 2022')
  expect(openWebWords('fr', FRENCH, 'latin').date('2022-02-01')).toBe('1er février 2022')
})

test('WB2 words of the other direction stand apart in a sentence', () => {
  expect(arabic.say('listing/forget', { name: 'boys' })).toBe('انس البحث «\u2068boys\u2069»')
})

test('WB1 a value that nobody gave leaves a gap', () => {
  expect(openWebWords('en', ENGLISH, 'latin').say('listing/forget')).toBe('Forget the search “…”')
})
