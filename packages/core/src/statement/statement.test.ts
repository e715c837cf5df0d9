import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { givenReportId, readingId, textId } from './id.ts'
import { createSpan } from './position.ts'
import { createStatement, type Statement } from './statement.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const words = 'Rana said they were safe.'
const report = givenReportId(sha256, 'r', words)
const text = textId(sha256, words)
const parts: Omit<Statement, 'id'> = {
  report,
  text,
  reading: readingId(sha256, { report, text, reader: 'rules', version: '1' }),
  source: {
    text: 'Rana',
    spans: [createSpan(0, 4)],
    kind: 'named-person',
    actors: [],
    role: null,
    voice: 'explicit',
    access: 'quoted-by',
    basis: 'not-stated',
    chain: [],
  },
  cue: { text: 'said', spans: [createSpan(5, 9)] },
  content: { text: 'they were safe', spans: [createSpan(10, 24)] },
  quoted: 'indirect',
  stance: 'asserts',
  hedge: 'none',
  confirmation: 'not-stated',
  interest: 'none-known',
  said: null,
  claims: [],
  within: null,
  reader: 'rules',
  confidence: null,
}

test('ST9 a statement keeps its identity when it is understood better', () => {
  const one = createStatement(sha256, parts)
  expect(createStatement(sha256, { ...parts, stance: 'denies', hedge: 'alleged' }).id).toBe(one.id)
})

test('ST9 a statement without content, with crossed spans or with a cue in the report’s own voice is refused', () => {
  expect(() => createStatement(sha256, { ...parts, content: { text: '', spans: [] } })).toThrow(/no-content/)
  const crossed = { text: 'x', spans: [createSpan(5, 9), createSpan(7, 12)] }
  expect(() => createStatement(sha256, { ...parts, cue: crossed })).toThrow(/bad-spans/)
  expect(() => createStatement(sha256, { ...parts, quoted: 'none' })).toThrow(/own-voice/)
})
