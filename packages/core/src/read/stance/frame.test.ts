import { expect, test } from 'vitest'
import { createEnglishAnalyser } from '../english.ts'
import { frameAt } from './index.ts'

const analyser = createEnglishAnalyser()

/** The frame at a word of a text. */
function at(text: string, word: string): Record<string, unknown> {
  const document = analyser.analyse(text)
  const begin = text.indexOf(word)
  return { ...frameAt(document, { begin, end: begin + word.length }) }
}

const NARROWED: readonly (readonly [text: string, word: string, frame: Record<string, unknown>])[] = [
  ['Ten people were reportedly killed.', 'killed', { hedge: 'hearsay' }],
  ['Guards allegedly beat the boys.', 'beat', { hedge: 'alleged' }],
  ['The alleged attack was on Monday.', 'attack', { hedge: 'alleged' }],
  ['Some 40 are believed dead.', 'dead', { hedge: 'believed' }],
  ['At least nine people are feared dead.', 'dead', { stance: 'fears' }],
  ['They will attack again.', 'attack', { realis: 'planned' }],
  ['The boys are expected to return.', 'return', { realis: 'expected' }],
  ['Men attempted to escape.', 'escape', { realis: 'attempted' }],
  ['Guards foiled an escape.', 'escape', { realis: 'foiled' }],
  ['The camp is regularly shelled.', 'shelled', { realis: 'habitual' }],
  ['Many of these children have faced violence.', 'faced', { realis: 'generic', quantifier: 'many' }],
  ['All of the boys were freed.', 'freed', { quantifier: 'all' }],
  ['No children were killed.', 'killed', { quantifier: 'none' }],
  ['The school was not hit.', 'hit', { stance: 'denies' }],
  ['The school was hit.', 'hit', {}],
  ['The unconfirmed death toll is 12.', 'death toll', { confirmation: 'unconfirmed' }],
  ['The gate fell, and guards reportedly fled.', 'fell', {}],
]

test.each(NARROWED)('AT16 a claim’s own words narrow its frame: %s', (text, word, frame) => {
  expect(at(text, word)).toMatchObject(frame)
})
test('AT16 words that narrow nothing leave the frame empty', () => {
  expect(at('The school was hit.', 'hit')).toEqual({})
  expect(at('The gate fell, and guards reportedly fled.', 'fell')).toEqual({})
})
test('AT16 the month of May is no hedge and a nickname no allegation', () => {
  expect(at('In May 2021 ten men were killed.', 'killed')).toEqual({})
  expect(at('The so-called guards were killed.', 'killed')).toEqual({})
})

test('AT16 a condition is kept with its place', () => {
  expect(at('If the gate falls, the boys will be killed.', 'killed')).toMatchObject({ condition: [[0, 17]] })
})
test('AT16 what the next sentence says of confirmation counts', () => {
  const text = 'Ten people were killed in the raid. This could not be verified.'
  expect(at(text, 'killed')).toMatchObject({ confirmation: 'could-not-verify' })
})
