import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createPersonCode,
  evidenceId,
  givenReportId,
  hashParts,
  parseId,
  reportId,
  statementId,
  textId,
} from './id.ts'
import { createSpan } from './position.ts'
import { utf8 } from './utf8.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('ST6 evidence is named by its bytes alone', () => {
  expect(evidenceId(sha256, utf8(''))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('ST6 a statement is named by where its cue and content stand', () => {
  const report = givenReportId(sha256, 'r1', 'She said no.')
  const text = textId(sha256, 'She said no.')
  const place = { report, text, cue: [createSpan(4, 8)], content: [createSpan(9, 11)] }
  const id = statementId(sha256, place)
  expect(id).toMatch(/^[0-9a-f]{64}$/)
  expect(statementId(sha256, { ...place, content: [createSpan(8, 11)] })).not.toBe(id)
  expect(statementId(sha256, { ...place, cue: [], content: [createSpan(4, 8), createSpan(9, 11)] })).not.toBe(
    id,
  )
})

test('ST6 parts cannot run into each other: moving a letter from one to the next gives another id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (a, b) => {
      const moved = [a.slice(0, -1), a.slice(-1) + b]
      fc.pre(moved[0] !== a)
      expect(hashParts(sha256, 'text', [a, b])).not.toBe(hashParts(sha256, 'text', moved))
    }),
  )
})

test('ST6 a lone surrogate is named as U+FFFD, and a keyed hash gives other names', () => {
  expect(textId(sha256, 'a\ud800')).toBe(textId(sha256, 'a\ufffd'))
  const keyed = (bytes: Uint8Array): string => sha256(Uint8Array.of(1, ...bytes))
  expect(textId(keyed, 'a')).not.toBe(textId(sha256, 'a'))
})

test('two rows of one file are two reports', () => {
  const file = evidenceId(sha256, utf8('x'))
  expect(reportId(sha256, file, { row: 1 })).not.toBe(reportId(sha256, file, { row: 2 }))
})

test('what is no id or no code name is refused', () => {
  expect(() => parseId('abc')).toThrow(/statement\/bad-id/)
  expect(() => createPersonCode('two words')).toThrow(/statement\/bad-person-code/)
  expect(createPersonCode('م٠٧')).toBe('م٠٧')
})
