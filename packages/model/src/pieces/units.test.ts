import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findUnits, formsOf } from './index.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const wild = fc.string({ unit: 'binary', maxLength: 60 })

const words = (of: string): readonly string[] => findUnits(of).map(({ begin, end }) => of.slice(begin, end))

test('units lie in order, never overlap, and only white space is between them', () => {
  fc.assert(
    fc.property(fc.oneof(text, wild), (of) => {
      const units = findUnits(of)
      let at = 0
      for (const { begin, end } of units) {
        expect(end).toBeGreaterThan(begin)
        expect(of.slice(at, begin)).toMatch(/^\p{White_Space}*$/u)
        at = end
      }
      expect(of.slice(at)).toMatch(/^\p{White_Space}*$/u)
      expect(formsOf(of, units)).toHaveLength(units.length)
    }),
  )
})

test('LT2 a unit never cuts a character in two', () => {
  fc.assert(
    fc.property(fc.oneof(text, wild), (of) => {
      for (const { begin, end } of findUnits(of)) {
        for (const at of [begin, end]) {
          const cuts = /[\uD800-\uDBFF]/.test(of[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(of[at] ?? '')
          expect(cuts).toBe(false)
        }
      }
    }),
  )
})

test('letters keep their marks, families of emoji stay together, a flag is one', () => {
  expect(words('cafe\u0301 👩🏽‍🚀 👍🏾, 🇸🇾!')).toEqual(['cafe\u0301', '👩🏽‍🚀', '👍🏾', ',', '🇸🇾', '!'])
})

test('words and marks of several languages', () => {
  expect(words("l'armée a dit: «non».")).toEqual(['l', "'", 'armée', 'a', 'dit', ':', '«', 'non', '»', '.'])
  expect(words('قالت «الوزارة»، أمس')).toEqual(['قالت', '«', 'الوزارة', '»', '،', 'أمس'])
})

test('straight quotation marks are read by the side they stand on, those of tree banks as what they stand for', () => {
  const forms = (of: string): readonly string[] => formsOf(of, findUnits(of))
  expect(forms('"No", he said.')).toEqual(['“', '▁No', '”', ',', '▁he', '▁said', '.'])
  expect(forms("`` No '' -LRB- he -RRB- don't")).toEqual(['“', '▁No', '”', '(', '▁he', ')', '▁don', "'", 't'])
})
