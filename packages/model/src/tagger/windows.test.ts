import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPassages } from './passages.ts'
import { findWindows, WINDOW_PIECES } from './windows.ts'

/** One piece a unit. */
const vocabulary = { piecesOf: (): readonly number[] => [7] }
const sentence = fc.integer({ min: 1, max: 400 }).map((words) => `${'word '.repeat(words)}end.`)
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'))

test('LT4 no window is too long, and every word is one window’s to tell', () => {
  fc.assert(
    fc.property(text, (of) => {
      const windows = findWindows(findPassages(of), vocabulary)
      const told = new Map<number, number>()
      for (const { units, pieces, owned } of windows) {
        expect(pieces.length).toBeLessThanOrEqual(WINDOW_PIECES + 2)
        for (const { begin } of units.filter((unit) => unit.begin >= owned.begin && unit.begin < owned.end)) {
          told.set(begin, (told.get(begin) ?? 0) + 1)
        }
      }
      const words = [...of.matchAll(/word|end|\./g)].map(({ index }) => index)
      expect([...told.keys()].sort((a, b) => a - b)).toEqual(words)
      expect([...told.values()].every((times) => times === 1)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('LT3 a paragraph is one window wherever it stands', () => {
  const [alone] = findWindows(findPassages('He left. She stayed.'), vocabulary)
  const [, after] = findWindows(findPassages('First.\n\nHe left. She stayed.'), vocabulary)
  expect(after?.pieces).toEqual(alone?.pieces)
  expect(after?.units.map(({ begin }) => begin - 8)).toEqual(alone?.units.map(({ begin }) => begin))
})

test('a text is cut at blank lines and at the marks that end sentences, in any script', () => {
  const cut = (of: string): readonly string[] =>
    findPassages(of).sentences.map(({ begin, end }) => of.slice(begin, end))
  expect(cut('“Go.” He left! Now\n\n  Then.  ')).toEqual(['“Go.”', 'He left!', 'Now', 'Then.'])
  expect(cut('هل رحل؟ نعم. انتهى')).toEqual(['هل رحل؟', 'نعم.', 'انتهى'])
  expect(findPassages('  \n \n').segments).toEqual([])
})
