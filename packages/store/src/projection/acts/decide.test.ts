import type { Act, ActId, PersonCode, ReadingId, Statement, StatementId } from '@sanad/core/statement'
import { expect, test } from 'vitest'
import { inventId, inventReading, inventReport, pick } from '../fixtures/invent.ts'
import { decide, type ReceivedAct } from './decide.ts'

const { report, texts } = inventReport(1)
const read = { report: report.id, text: pick(texts, 0).text.id, reader: 'rules', version: '1', n: 1 } as const
const [statement] = inventReading({ ...read, sentences: 1, shift: 0 }).reading.statements

type Kind = 'accept' | 'hold' | 'reject'

function received(
  position: number,
  by: string,
  act: Partial<Act> & Pick<Act, 'kind'>,
  author = by,
): ReceivedAct {
  const id = inventId('act', position) as ActId
  const on = {
    reading: 'r' as ReadingId,
    statement: 's' as StatementId,
    by: by as PersonCode,
    at: '2026-01-01T00:00:00Z',
  }
  return {
    act: { id, ...on, ...act } as Act,
    entry: inventId('entry', position),
    position,
    author: inventId(author, 0),
  }
}

const of = (position: number, by: string, kind: Kind): ReceivedAct =>
  received(position, by, kind === 'reject' ? { kind, why: null } : { kind })
const retract = (position: number, by: string, act: number): ReceivedAct =>
  received(position, by, { kind: 'retract', act: inventId('act', act) as ActId })

test('P7 a person’s last decision counts, and none that was retracted', () => {
  expect(decide([])).toEqual({ kind: 'as-read' })
  expect(decide([received(1, 'wren', { kind: 'comment', words: 'page two' })])).toEqual({ kind: 'as-read' })
  expect(decide([of(1, 'wren', 'accept'), of(2, 'wren', 'reject')])).toEqual({ kind: 'rejected' })
  expect(decide([of(1, 'wren', 'accept'), of(2, 'wren', 'reject'), retract(3, 'wren', 2)])).toEqual({
    kind: 'accepted',
  })
  expect(decide([of(1, 'wren', 'hold'), retract(2, 'heron', 1), retract(3, 'wren', 2)])).toEqual({
    kind: 'held',
  })
})

test('P7 where people differ nobody’s decision counts, in whichever order the acts came', () => {
  const acts = [of(1, 'wren', 'accept'), of(2, 'heron', 'reject')]
  expect(decide(acts)).toEqual({ kind: 'contested' })
  expect(decide(acts.map((one, i) => ({ ...one, position: 9 - i })))).toEqual({ kind: 'contested' })
  expect(decide([...acts, retract(3, 'heron', 2)])).toEqual({ kind: 'accepted' })
  expect(decide([...acts, of(3, 'heron', 'accept')])).toEqual({ kind: 'accepted' })
})

test('P7 a statement is replaced by what a person put in its place', () => {
  const by = { ...(statement as Statement), stance: 'denies' } as const
  expect(decide([received(1, 'wren', { kind: 'replace', with: by })])).toEqual({ kind: 'replaced', by })
})
