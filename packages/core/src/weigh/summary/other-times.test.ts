import { expect, test } from 'vitest'
import { createCount, createEdtf, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { summarise } from './index.ts'

function killed(value: number, period: string | null): Statement {
  const words = `${value}`
  const when = period === null ? null : createEdtf(period)
  return said(words, '2023-03-10', `${words} people were killed`, [
    figure(createCount(words, 'exactly', value), { period: when }),
  ])
}

test('RG18 a number of a year or of months ago sets no end of what an incident sums up to', () => {
  const now = killed(2, '2023-03-09')
  for (const other of ['2022', '2023-01-01/2023-03-10', '2022-12', '2022-12-20'])
    expect(summarise([now, killed(90, other)]).figures.killed).toMatchObject({ low: 2, high: 2 })
})

test('RG18 numbers of the incident’s own day, of the month it was in, and those without a date, count', () => {
  for (const period of ['2023-03', '2023-03-08', null])
    expect(summarise([killed(2, '2023-03-09'), killed(5, period)]).figures.killed?.high).toBe(5)
})

test('RG18 a number of another day, or of a stretch of time that began before, is of another scope', () => {
  const own = [killed(2, '2023-03-09'), killed(2, '2023-03-09')]
  for (const other of ['2023-02-20', '2023-02', '2023-03-01/2023-03-10', '2023-06-01'])
    expect(summarise([...own, killed(5, other)]).figures.killed?.high).toBe(2)
})

test('RG18 where nothing else is told, a number of long ago is summed up', () => {
  expect(summarise([killed(90, '2022')]).figures.killed).toMatchObject({ low: 90, high: 90 })
})
