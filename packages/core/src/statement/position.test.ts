import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPositions, createSpan, joinSpans, spansContain } from './position.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

test('ST1 a span counts code points, so that a character of two units is one', () => {
  const positions = createPositions('😀 said “no”')
  expect(positions.span(3, 7)).toEqual([2, 6])
  expect(positions.words([createSpan(2, 6)])).toBe('said')
  expect(positions.length).toBe(11)
})

test('ST1 positions and string indexes turn into each other without loss, in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const positions = createPositions(text)
      const starts = [...text].map((_, i) => [...text].slice(0, i).join('').length)
      starts.forEach((index, at) => {
        expect(positions.codePoint(index)).toBe(at)
        expect(positions.index(positions.codePoint(index))).toBe(index)
      })
      expect(positions.length).toBe([...text].length)
    }),
  )
})

test('an empty or backward span cannot be made', () => {
  expect(() => createSpan(3, 3)).toThrow(/statement\/bad-span/)
  expect(() => createSpan(-1, 3)).toThrow(/statement\/bad-span/)
})

test('words of several spans are joined by a gap that shows', () => {
  const positions = createPositions('He left, she said, on foot')
  expect(positions.words([createSpan(0, 7), createSpan(19, 26)])).toBe('He left … on foot')
})

test('spans that touch become one', () => {
  expect(joinSpans([createSpan(4, 6), createSpan(0, 2), createSpan(2, 4)])).toEqual([[0, 6]])
  expect(spansContain([createSpan(0, 6)], [createSpan(1, 2), createSpan(5, 6)])).toBe(true)
  expect(spansContain([createSpan(0, 6)], [createSpan(5, 7)])).toBe(false)
})
