import { expect, test } from 'vitest'
import { createCount, type Range, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { UNKNOWN } from '../standing.ts'
import { drawRange, markOfEnd, reasonsTold } from './drawn.ts'
import { weighRanges } from './ranges.ts'

const killed = (by: string, count: number, bound: 'exactly' | 'at-least' = 'exactly'): Statement =>
  said(by, '2022-01-24', `${count} people were killed`, [figure(createCount(String(count), bound, count))])

function rangeOf(statements: readonly Statement[]): Range {
  const [range] = weighRanges(statements, UNKNOWN)
  if (range === undefined) throw new Error('nothing is counted')
  return range
}

test('CM16 a range is drawn from its lowest to its highest, with a tick for each number between', () => {
  const statements = [killed('HRW', 3), killed('SOHR', 12), killed('UN', 9)]
  const drawn = drawRange(rangeOf(statements), statements)
  expect(drawn).toEqual({
    low: { value: 3, mark: 'filled' },
    high: { value: 12, mark: 'filled' },
    ticks: [{ value: 9, from: [statements[2]?.id] }],
    scale: 12,
  })
})

test('CM16 a range without an upper end has room beyond its last number', () => {
  const statements = [killed('HRW', 8, 'at-least')]
  expect(drawRange(rangeOf(statements), statements)).toMatchObject({ high: null, scale: 10 })
})

test('CM16 one number is not drawn, and its reasons are told once, of the number', () => {
  const five = figure(createCount('5', 'exactly', 5), {}, { confirmation: 'unconfirmed' })
  const statements = [said('HRW', '2022-01-24', '5 people were killed', [five])]
  const range = rangeOf(statements)
  expect(drawRange(range, statements)).toBeNull()
  const reasons = reasonsTold(range)
  expect(reasons.map(({ code, params: { end } }) => [code, end])).toEqual([['range/unconfirmed', 'both']])
  expect(markOfEnd({ reasons }, 'low')).toBe('hollow')
})
