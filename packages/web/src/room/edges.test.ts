import { createSpan } from '@sanad/core/statement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMovable, moveEdge, wordAfter } from './edges.ts'

const WORDS = fc.array(fc.constantFrom('the', 'children', '𝒳', 'قال', 'المتحدث', ',', '.', '“', 'l’enfant'), {
  minLength: 1,
  maxLength: 30,
})

test('WB9 an edge moved forward by a word and back again is where it was, at a word’s edge', () => {
  const text = createMovable('The spokesman said that 700 boys are safe.')
  const span = createSpan(4, 13)
  const longer = moveEdge(text, span, { edge: 'end', forward: true, unit: 'word' })
  expect(text.positions.words([longer])).toBe('spokesman said')
  expect(moveEdge(text, longer, { edge: 'end', forward: false, unit: 'word' })).toEqual(span)
  const wider = moveEdge(text, span, { edge: 'begin', forward: false, unit: 'word' })
  expect(text.positions.words([wider])).toBe('The spokesman')
})

test('WB9 Arabic words are stepped over whole', () => {
  const text = createMovable('قال المتحدث إن الأطفال بأمان')
  const span = createSpan(0, 3)
  const moved = moveEdge(text, span, { edge: 'end', forward: true, unit: 'word' })
  expect(text.positions.words([moved])).toBe('قال المتحدث')
})

test('WB9 however it is moved, a stretch stays a stretch of its text', () => {
  fc.assert(
    fc.property(
      WORDS,
      fc.array(
        fc.record({
          edge: fc.constantFrom('begin' as const, 'end' as const, 'both' as const),
          forward: fc.boolean(),
          unit: fc.constantFrom('word' as const, 'letter' as const),
        }),
        { maxLength: 20 },
      ),
      (words, moves) => {
        const text = createMovable(words.join(' '))
        let span = createSpan(0, text.positions.length)
        for (const move of moves) {
          span = moveEdge(text, span, move)
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.positions.length)
        }
      },
    ),
  )
})

test('WB10 a new stretch begins with the next word', () => {
  const text = createMovable('He said: nobody left.')
  const span = wordAfter(text, 7)
  expect(span === null ? null : text.positions.words([span])).toBe('nobody')
  expect(wordAfter(createMovable('…'), 0)).toBeNull()
})
