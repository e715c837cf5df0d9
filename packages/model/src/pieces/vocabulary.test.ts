import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createVocabulary } from './index.ts'

const PIECES = ['<s>', '<pad>', '</s>', '<unk>', '▁', 'a', 'b', 'ab', '▁ab', 'abab']
const SCORES = Float32Array.of(0, 0, 0, 0, -3, -4, -4, -5, -5.5, -7)
const vocabulary = createVocabulary(PIECES, SCORES)
const written = (form: string): readonly (string | undefined)[] =>
  vocabulary.piecesOf(form).map((i) => PIECES[i])

test('a form is written with its likeliest pieces', () => {
  expect(written('▁ab')).toEqual(['▁ab'])
  expect(written('abab')).toEqual(['abab'])
  expect(written('▁abb')).toEqual(['▁ab', 'b'])
})

test('what nobody knows is unknown once, however long it is', () => {
  expect(written('▁a数字b')).toEqual(['▁', 'a', '<unk>', 'b'])
  expect(written('')).toEqual(['<unk>'])
})

test('no form, whatever it is, gives nothing or more than its share', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (form) => {
      const count = vocabulary.piecesOf(form).length
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(16)
    }),
  )
})
