import { createSpan, type Statement } from '@sanad/core/statement'
import type { StandingStatement } from '@sanad/server/client'
import { expect, test } from 'vitest'
import { inOrder, stepFrom } from './order.ts'
import { marksOf, shapeOf, statementAt } from './shown.ts'

const BASE = {
  source: { text: 'A doctor', spans: [createSpan(0, 8)] },
  cue: { text: 'said', spans: [createSpan(9, 13)] },
  stance: 'asserts',
  hedge: 'none',
  confirmation: 'not-stated',
  claims: [],
  reader: 'learned',
}

function standing(id: string, begin: number, confidence: number | null): StandingStatement {
  const content = { text: 'words', spans: [createSpan(begin, begin + 10)] }
  const statement = {
    ...BASE,
    id,
    text: 'body',
    content,
    confidence,
    ...(confidence === null ? { reader: 'person' } : {}),
  }
  return { statement: statement as never, entry: '', position: 0, decided: { kind: 'as-read' }, acts: [] }
}

const REPORT = { texts: [{ text: 'body', stands: true }] as never }
const STATEMENTS = [standing('late', 60, 0.4), standing('early', 20, 0.9), standing('own', 40, null)]
const ids = (some: readonly StandingStatement[]): readonly string[] =>
  some.map(({ statement }) => statement.id)

test('WB11 statements come as in the text, or least sure first, a person’s own last', () => {
  expect(ids(inOrder({ ...REPORT, statements: STATEMENTS }, false))).toEqual(['early', 'own', 'late'])
  expect(ids(inOrder({ ...REPORT, statements: STATEMENTS }, true))).toEqual(['late', 'early', 'own'])
})

test('WB11 what the title says comes before what the text says', () => {
  const said = standing('title', 70, 0.95)
  const statements = [...STATEMENTS, { ...said, statement: { ...said.statement, text: 'title' as never } }]
  expect(ids(inOrder({ ...REPORT, statements }, false))).toEqual(['title', 'early', 'own', 'late'])
  expect(ids(inOrder({ ...REPORT, statements }, true))).toEqual(['late', 'early', 'title', 'own'])
})

test('WB11 a decision changes no order', () => {
  const decided = STATEMENTS.map((one) => ({ ...one, decided: { kind: 'accepted' } as const }))
  expect(ids(inOrder({ ...REPORT, statements: decided }, true))).toEqual(
    ids(inOrder({ ...REPORT, statements: STATEMENTS }, true)),
  )
})

test('WB5 steps stop at either end', () => {
  const ordered = inOrder({ ...REPORT, statements: STATEMENTS }, false)
  expect(stepFrom(ordered, null, 1)).toBe('early')
  expect(stepFrom(ordered, 'early', -1)).toBe('early')
  expect(stepFrom(ordered, 'own', 1)).toBe('late')
  expect(stepFrom(ordered, 'late', 1)).toBe('late')
})

test('WB5 the innermost statement at a place is found, and none that was rejected', () => {
  const inner = { ...standing('inner', 22, 0.5), statement: narrowed(standing('inner', 22, 0.5).statement) }
  expect(statementAt([...STATEMENTS, inner], 23)?.statement.id).toBe('inner')
  expect(statementAt([{ ...inner, decided: { kind: 'rejected' } }], 23)).toBeNull()
  expect(statementAt(STATEMENTS, 500)).toBeNull()
})

function narrowed(statement: Statement): Statement {
  return { ...statement, content: { text: 'w', spans: [createSpan(22, 25)] } }
}

test('WB4 what is told as not confirmed has a shape of its own; a rejected statement is not drawn', () => {
  const { statement } = standing('one', 20, 0.5)
  expect(shapeOf(statement)).toBe('asserts')
  expect(shapeOf({ ...statement, confirmation: 'unconfirmed' })).toBe('unconfirmed')
  expect(shapeOf({ ...statement, stance: 'denies', confirmation: 'unconfirmed' })).toBe('denies')
  expect(marksOf({ ...standing('one', 20, 0.5), decided: { kind: 'rejected' } })).toEqual([])
})
