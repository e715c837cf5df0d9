import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../statement/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import type { ClaimDraft, Lexicon, ReadingContext } from '../port.ts'
import { findFigures } from './find.ts'
import { SENTENCES } from './fixtures/sentences.ts'

const analyser = createEnglishAnalyser()
const lexicon: Lexicon = { actor: () => null, isParty: () => false, root: (id) => id, longest: 1 }

function draftsOf(text: string): readonly ClaimDraft[] {
  const context: ReadingContext = {
    document: analyser.analyse(text),
    date: null,
    lexicon,
    times: [],
    places: [],
  }
  return findFigures(context)
}

function figureOf(draft: ClaimDraft): Figure {
  if (draft.body.kind !== 'figure') throw new Error('a figure finder finds figures')
  return draft.body.figure
}

function shown(draft: ClaimDraft): string {
  const { measure, unit, count, population } = figureOf(draft)
  const { role, sex, age, nationality } = population
  const high = count.high === null ? '+' : `-${count.high}`
  const told = [role, sex, nationality?.join('/'), age === undefined ? undefined : `age${age[0]}`]
  const marks = [
    draft.frame.quantifier === 'one' ? 'one' : undefined,
    draft.links?.length ? 'part' : undefined,
  ]
  const words = [measure, unit, count.bound, `${count.low}${high}`, ...told, ...marks]
  return words.filter((word) => word !== undefined).join(' ')
}

test.each(SENTENCES)('FG1 “%s” counts whom its words count, and then how many', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test('FG2 any text is read without an error, and every anchor lies within it', () => {
  const words = fc.constantFrom(
    'killed',
    'were',
    '12',
    'children',
    'including',
    'and',
    'at least',
    'women',
    ',',
    '(',
    ')',
    '.',
    'between',
    'up to',
    'three',
    'of them',
    'a',
    'family of',
    'hundred',
    '-year-old',
    'Basil Amsha',
    '٣',
    '9'.repeat(30),
    '\u{1F600}',
    '5%',
    'death toll',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(text, (some) => {
      for (const { anchor, spans } of draftsOf(some)) {
        for (const { begin, end } of [anchor, ...spans]) {
          expect(begin).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(begin)
          expect(end).toBeLessThanOrEqual(some.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})
