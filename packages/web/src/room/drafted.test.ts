import { createSpan, spansContain } from '@sanad/core/statement'
import { expect, test } from 'vitest'
import { draftFrom, editOf, figureFrom, numberIn, withCount, withFigures } from './drafted.ts'

const TEXT = 'The ministry said that 1,210 children left.'

test('WB10 a draft of selected words is a statement of those words', () => {
  const edit = editOf(draftFrom(createSpan(23, 42)))
  expect(edit).toMatchObject({ content: [[23, 42]], cue: [], source: { spans: [] }, stance: 'asserts' })
  expect(edit).not.toHaveProperty('claims')
})

test('WB9 the speaker is named where no words of the text name them, and only there', () => {
  const draft = { ...draftFrom(createSpan(23, 42)), name: ' Harbour clinic ' }
  expect(editOf(draft).source).toEqual({ spans: [], name: 'Harbour clinic' })
  expect(editOf({ ...draft, source: [createSpan(0, 12)] }).source).toEqual({ spans: [[0, 12]] })
})

test('WB9 figures are told only when they were changed, and only those inside what is said', () => {
  const span = createSpan(23, 37)
  const figure = withCount(figureFrom(TEXT, span, 'asserts'), 'at-least', 1210)
  const draft = withFigures(draftFrom(createSpan(23, 42)), [figure])
  expect(editOf(draft).claims).toHaveLength(1)
  expect(figure.figure.count).toMatchObject({ bound: 'at-least', stated: 1210, low: 1210, high: null })
  const narrower = { ...draft, content: [createSpan(29, 42)] }
  const claims = editOf(narrower).claims ?? []
  expect(claims.every(({ spans }) => spansContain(narrower.content, spans))).toBe(true)
})

test.for([
  ['1,210 children', 1210],
  ['1 210 enfants', 1],
  ['1\u202f210 enfants', 1210],
  ['١٬٢١٠ طفلًا', 1210],
  ['dozens', 0],
] as const)('WB9 the number in “%s” is %d', ([words, number]) => {
  expect(numberIn(words)).toBe(number)
})
