import { createSpan } from '@sanad/core/statement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLines, lineAt } from './lines.ts'
import { piecesOf } from './pieces.ts'
import type { Mark } from './shown.ts'

const KINDS = ['source', 'cue', 'asserts', 'figure'] as const
const TEXT = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })

const MARKED = TEXT.chain((characters) => {
  const length = [...characters].length
  const mark = fc
    .tuple(fc.constantFrom(...KINDS), fc.nat(length - 1), fc.nat(20))
    .map(
      ([kind, begin, more]): Mark => ({ kind, span: createSpan(begin, Math.min(length, begin + 1 + more)) }),
    )
  return fc.tuple(fc.constant(characters), fc.array(mark, { maxLength: 6 }))
})

test('WB3 marked pieces, joined, are the text, and each is of the kinds that cover it', () => {
  fc.assert(
    fc.property(MARKED, ([characters, marks]) => {
      const { lines, positions } = createLines(characters)
      for (const line of lines) {
        const pieces = piecesOf(line, marks, positions)
        expect(pieces.map(({ text }) => text).join('')).toBe(line.text)
        for (const { begin, text, kinds } of pieces) {
          const covering = marks.filter(
            ({ span }) => positions.index(span[0]) < begin + text.length && positions.index(span[1]) > begin,
          )
          expect([...kinds].sort()).toEqual([...new Set(covering.map(({ kind }) => kind))].sort())
        }
      }
    }),
  )
})

test('WB3 the line of a place is found', () => {
  const { lines } = createLines('one\n\ntwo\nthree')
  expect(lines.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  expect([0, 2, 5, 7, 9, 13].map((index) => lineAt(lines, index))).toEqual([0, 0, 1, 1, 2, 2])
})
