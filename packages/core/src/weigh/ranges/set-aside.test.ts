import { expect, test } from 'vitest'
import { givenReport, sha256 } from '../../read/fixtures/given.ts'
import { openReader } from '../../read/index.ts'
import { createCount, createEdtf, type Range, type Report, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { standingOf } from '../standing.ts'
import { summarise } from '../summary/index.ts'
import { weighRanges } from './index.ts'

const reader = await openReader('en', { hash: sha256 })

interface Told {
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
}

/** What some reports count as killed, as an end each and with the reasons for what was left out. */
async function weighed(...told: readonly (readonly [string, Told])[]): Promise<{
  readonly range: Range | undefined
  readonly ends: readonly unknown[]
  readonly why: readonly string[]
}> {
  const reports: Report[] = []
  const statements: Statement[] = []
  for (const [words, { title = null, publisher = null, date = '2022-01-28' }] of told) {
    const { report, text } = givenReport(words)
    const full = { ...report, title, publisher, date: createEdtf(date) }
    reports.push(full)
    statements.push(...((await reader?.read(full, text, words))?.statements ?? []))
  }
  const standing = standingOf(reports)
  const ranges = weighRanges(statements, standing)
  const range = ranges.find(({ measure, unit }) => measure === 'killed' && unit === 'person')
  const { killed } = summarise(statements, standing).figures
  const why = ranges.flatMap(({ setAside }) => setAside.map(({ why: { code } }) => code))
  return { range, ends: [killed?.low, killed?.high], why }
}

test('RG20 a title counts where the text gives no number of the same people', async () => {
  const { ends, range } = await weighed(['A raid struck the village.', { title: 'Three killed in raid' }])
  expect([range?.low?.value, ...ends]).toEqual([3, 3, 3])
})

test('RG20 where the text counts the same people a title is set aside, with the reason, be it as many or not', async () => {
  const agrees = await weighed(['The raid killed three people.', { title: 'Three killed in raid' }])
  expect(agrees).toMatchObject({ ends: [3, 3], why: ['range/title-repeats'] })
  const differs = await weighed(['The raid killed four people.', { title: 'Three killed in raid' }])
  expect(differs).toMatchObject({ ends: [4, 4], why: ['range/title'] })
})

test('RG5 a number that the title repeats is the report’s own total, whoever says it', async () => {
  const words = 'The police said that three people were killed. A guard said that one person was killed.'
  expect((await weighed([words, {}])).ends).toEqual([1, 3])
  expect((await weighed([words, { title: 'Three killed in raid' }])).ends).toEqual([3, 3])
})

test('RG20 one person whom a title tells is nobody besides those of the text', async () => {
  const { ends, why } = await weighed(['Two people were killed.', { title: 'Man killed in raid' }])
  expect(ends).toEqual([2, 2])
  expect(why).toContain('range/title')
})

test.each([
  'Nine people were killed in separate shootings across the city.',
  'Nine people were killed in six shootings on Friday.',
  'A spate of attacks this week left nine people dead.',
  'Nine people were killed in weekend shootings.',
  'Nine people were killed in attacks across the province.',
])('RG21 “%s” counts several events together, and sets no end of one', async (words) => {
  const one = 'Two people were killed in a shooting at the market on Friday.'
  const { ends, why } = await weighed([one, {}], [`The police spoke. ${words}`, {}])
  expect(ends).toEqual([2, 2])
  expect(why).toContain('range/several-events')
})

test.each([
  'Nine people were killed in air strikes on the village.',
  'Nine people were killed in the shootings at the market.',
  'Nine people were killed in a series of strikes on the camp.',
])('RG21 “%s” is of one event', async (words) => {
  expect((await weighed([words, {}])).ends).toEqual([9, 9])
})

test('RG22 those who died at the scene are some of those who died', async () => {
  const { ends, why } = await weighed(
    ['Three people were killed at the market.', {}],
    ['One person was pronounced dead at the scene.', {}],
  )
  expect(ends).toEqual([3, 3])
  expect(why).toEqual(['range/where-they-died'])
  expect((await weighed(['Three people died at the scene.', {}])).ends).toEqual([3, 3])
})

test('RG23 a number many times what two other reports count sets no end', () => {
  const told = (value: number, by: string): Statement =>
    said(by, '2022-01-28', `${value} people were killed`, [figure(createCount(`${value}`, 'exactly', value))])
  const most = [told(5, 'SOHR'), told(6, 'HRW'), told(866, 'SDF')]
  const [range] = weighRanges(most)
  expect([range?.low?.value, range?.high?.value]).toEqual([5, 6])
  expect(range?.setAside.map(({ why }) => [why.code, why.params])).toEqual([
    ['range/outlier', { value: 866, others: 6 }],
  ])
  expect(weighRanges(most.slice(1))[0]?.high?.value).toBe(866)
  expect(weighRanges([...most.slice(0, 2), told(90, 'SDF')])[0]?.high?.value).toBe(90)
})

test('RG12 what a publisher counted before it counted more is set aside; another publisher’s number stays', async () => {
  const first = [
    'One person was killed at the market.',
    { publisher: 'Nahr News', date: '2022-01-27' },
  ] as const
  const later = [
    'Two people were killed at the market.',
    { publisher: 'Nahr News', date: '2022-01-29' },
  ] as const
  const { ends, why } = await weighed(first, later)
  expect(ends).toEqual([2, 2])
  expect(why).toContain('range/earlier-of-source')
  expect((await weighed(first, [later[0], { publisher: 'Sahl Post', date: '2022-01-29' }])).ends).toEqual([
    1, 2,
  ])
})
