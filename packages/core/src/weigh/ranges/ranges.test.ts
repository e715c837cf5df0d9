import { expect, test } from 'vitest'
import {
  createCount,
  createEdtf,
  createNone,
  createRange,
  createVagueCount,
  type Measure,
  type Range,
  type Report,
  type Statement,
  type Unit,
} from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { statementsOf } from '../fixtures/statements-of.ts'
import { type Standing, standingOf } from '../standing.ts'
import { summarise } from '../summary/index.ts'
import { weighRanges } from './ranges.ts'

function rangeOf(
  statements: readonly Statement[],
  measure: Measure,
  unit: Unit,
  role?: string,
): Range | undefined {
  return weighRanges(statements).find(
    (range) => range.measure === measure && range.unit === unit && range.population.role === role,
  )
}

function codes(range: Range | undefined): readonly string[] {
  return [...(range?.reasons ?? []), ...(range?.setAside ?? []).map(({ why }) => why)].map(({ code }) => code)
}

test('RG1 each measure, unit and population has a range of its own, and each end names its statements', async () => {
  const statements = await statementsOf(
    'Twelve people were killed, including three children, and 20 guards were wounded.',
  )
  const ranges = weighRanges(statements)
  expect(ranges.map(({ measure, unit, low, high }) => [measure, unit, low?.value, high?.value])).toEqual([
    ['killed', 'person', 12, 12],
    ['killed', 'child', 3, 3],
    ['injured', 'person', 20, 20],
  ])
  expect(ranges.every(({ low }) => low?.from[0] === statements[0]?.id)).toBe(true)
})

test('RG1 figures of two places that do not meet are two ranges', () => {
  const place = (ref: string) => ({
    words: ref,
    spans: [],
    ref,
    lat: null,
    lon: null,
    radiusKm: null,
    country: 'SY',
  })
  const at = (n: number, ref: string) =>
    said('', null, `${n} people were killed in ${ref}`, [
      figure(createCount(`${n}`, 'exactly', n), { place: place(ref) }),
    ])
  expect(weighRanges([at(4, 'SY/a'), at(9, 'SY/b')]).map(({ low }) => low?.value)).toEqual([4, 9])
  expect(
    weighRanges([at(4, 'SY/a'), at(9, 'SY/a/x')]).map(({ low, high }) => [low?.value, high?.value]),
  ).toEqual([[4, 9]])
})

test('RG2 what is planned, general, denied or feared is set aside and sets no end', () => {
  const count = createCount('500', 'exactly', 500)
  const statements = [
    said('SDF', '2022-01-21', '180 people were killed', [figure(createCount('180', 'exactly', 180))]),
    said('IS', '2022-01-21', 'we shall kill 500', [figure(count, {}, { realis: 'planned' })]),
    said('HRW', '2022-01-21', 'fears that 500 were killed', [figure(count, {}, { stance: 'fears' })]),
    said('SDC', '2022-01-21', 'denied that 500 were killed', [figure(count, {}, { stance: 'denies' })]),
  ]
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([180, 180])
  expect(range?.setAside.map(({ why }) => why.code)).toEqual([
    'range/not-counted',
    'range/not-asserted',
    'range/not-asserted',
  ])
})

test('RG3 a part is never an end of its whole', async () => {
  const statements = await statementsOf('Twelve people were killed, four of them people from Darsa.')
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([12, 12])
})

test('RG4 numbers are added up where one statement lists them under one verb, and the sum says so', async () => {
  const statements = await statementsOf('The attack killed 246 prisoners, 79 guards and seven civilians.')
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([332, 332])
  expect(range?.reasons.map(({ code }) => code)).toContain('range/summed')
  expect(rangeOf(statements, 'killed', 'person', 'guard')?.low?.value).toBe(79)
})

test('RG4 numbers of two sentences are not added up', async () => {
  const statements = await statementsOf('Two women were killed. Three men were killed in another street.')
  expect(summarise(statements).figures.killed?.high).not.toBe(5)
})

test('RG5 below a report’s own total, numbers of the same report are set aside; above it they widen the range', async () => {
  const statements = await statementsOf(
    'Seventeen people were killed in Darsa. Basil Amsha, a doctor, said that three people were killed. The rights office said that 20 people were killed.',
  )
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([17, 20])
  expect(codes(range)).toContain('range/below-own-total')
})

test('RG5 numbers of different reports always widen the range', async () => {
  const statements = await statementsOf(
    'A total of 180 people were killed.',
    'A total of 332 people were killed.',
  )
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([180, 332])
})

test('RG6 “at least” opens a range above until somebody gives a higher number', async () => {
  const open = rangeOf(await statementsOf('At least four people were killed.'), 'killed', 'person')
  expect([open?.low?.value, open?.high]).toEqual([4, null])
  expect(codes(open)).toContain('range/open-above')
  const closed = rangeOf(
    await statementsOf('At least four people were killed.', 'Seven people were killed.'),
    'killed',
    'person',
  )
  expect([closed?.low?.value, closed?.high?.value]).toEqual([4, 7])
})

test('RG6 “up to” has no lower end but what others or its parts give', async () => {
  const alone = rangeOf(await statementsOf('Up to 15 people were killed.'), 'killed', 'person')
  expect([alone?.low, alone?.high?.value]).toEqual([null, 15])
  const parts = rangeOf(
    await statementsOf('Up to 15 people, including four women, were killed.'),
    'killed',
    'person',
  )
  expect([parts?.low?.value, parts?.high?.value]).toEqual([4, 15])
})

test('RG7 a vague quantity has words and no number', async () => {
  const range = rangeOf(await statementsOf('Dozens of people were killed.'), 'killed', 'person')
  expect([range?.low, range?.high]).toEqual([null, null])
  expect(range?.words).toContain('Dozens')
  expect(codes(range)).toContain('range/words-only')
})

test('RG8 an end that rests only on unconfirmed or interested words says so', () => {
  const interested: Statement = {
    ...said('IS', '2022-01-21', 'freed 800', [
      figure(createCount('800', 'exactly', 800), { measure: 'released' }, { confirmation: 'unconfirmed' }),
    ]),
    interest: 'self-promoting',
  }
  const statements = [
    interested,
    said('HRW', '2022-01-21', 'freed 20', [
      figure(createCount('20', 'exactly', 20), { measure: 'released' }),
    ]),
  ]
  const range = rangeOf(statements, 'released', 'person')
  const high = range?.reasons.filter(({ params: { end } }) => end === 'high').map(({ code }) => code)
  expect(high).toEqual(['range/unconfirmed', 'range/interested'])
  expect(range?.reasons.some(({ params: { end } }) => end === 'low')).toBe(false)
})

test('RG9 a range counts its speakers, none of them shown to be independent', () => {
  const count = createCount('12', 'exactly', 12)
  const statements = [
    said('SDF', null, 'twelve dead', [figure(count)]),
    said('SDC', null, 'twelve killed', [figure(count)]),
    said('HRW', null, 'twelve', [figure(count)]),
  ]
  expect(rangeOf(statements, 'killed', 'person')?.roots).toEqual({ independent: 0, unknown: 2 })
})

test('RG10 a summary names at most four statements at each end, and nothing of what nobody speaks of', () => {
  const statements = [1, 2, 3, 4, 5, 6].map((i) =>
    said(`source ${i}`, null, `${i} says 12`, [figure(createRange('9 to 12', 9, 12))]),
  )
  const { killed, injured } = summarise(statements).figures
  expect([killed?.low, killed?.high, killed?.lowFrom.length, killed?.from.length]).toEqual([9, 12, 4, 4])
  expect(injured).toBeUndefined()
})

test('RG10 children, women and men are summed up apart, wherever they are told as parts', async () => {
  const summary = summarise(
    await statementsOf('Seven people, including two boys, a girl and three women, were killed.'),
  )
  expect(summary.figures.killed).toMatchObject({ low: 7, high: 7 })
  expect(summary.children.killed).toMatchObject({ low: 3, high: 3 })
  expect(summary.women.killed).toMatchObject({ low: 3, high: 3 })
  expect(summary.men.killed).toBeUndefined()
})

test('RG7 none stated is a number, unlike a vague quantity or silence', () => {
  const none = said('HRW', null, 'no children were killed', [figure(createNone('no'), { unit: 'child' })])
  const vague = said('SDF', null, 'several children were killed', [
    figure(createVagueCount('several', 3, 9), { unit: 'child' }),
  ])
  expect(summarise([none]).children.killed).toMatchObject({ low: 0, high: 0 })
  expect(weighRanges([vague])).toMatchObject([{ low: null, high: null, words: 'several' }])
})

test.each([
  ['Others were wounded.', 2, null],
  ['Several people were wounded.', 2, null],
  ['Dozens of people were wounded.', 2, null],
  ['One man was wounded. Several people were wounded, the agency said.', 1, null],
  ['A number of people were killed and wounded.', 2, null],
  ['Dozens of people were wounded. Seven people were wounded, the agency said.', 7, 7],
])('RG7 “%s”: without a number a summary has the least that a plural means', async (text, low, high) => {
  const { injured } = summarise(await statementsOf(text)).figures
  expect(injured).toMatchObject({ low, high })
  expect(injured?.lowFrom).toHaveLength(1)
})

const held = (n: number, words = String(n)) =>
  figure(createCount(words, 'exactly', n), { measure: 'held', unit: 'child', kind: 'stock' })
const dead = (n: number) => figure(createCount(String(n), 'exactly', n))

test('RG12 a source counts with its latest words on the same thing, and its earlier ones say what came later', () => {
  const before = said('SOHR', '2022-01-21', '180 people were killed', [dead(180)])
  const after = said('SOHR', '2022-01-25', '332 people were killed', [dead(332)])
  const other = said('HRW', '2022-01-21', '250 people were killed', [dead(250)])
  for (const statements of [
    [before, after, other],
    [other, after, before],
  ]) {
    const range = rangeOf(statements, 'killed', 'person')
    expect([range?.low?.value, range?.high?.value]).toEqual([250, 332])
    expect(range?.setAside).toMatchObject([
      {
        statement: before.id,
        why: { code: 'range/earlier-of-source', params: { later: '332', on: '2022-01-25' } },
      },
    ])
    expect(summarise(statements).figures.killed).toMatchObject({ low: 250, high: 332 })
  }
})

test('RG12 what the same source says of others, or what nobody in particular says, is not set aside', () => {
  const guards = said('SOHR', '2022-01-21', '79 guards were killed', [
    figure(createCount('79', 'exactly', 79), { population: { role: 'guard' } }),
  ])
  const after = said('SOHR', '2022-01-25', '332 people were killed', [dead(332)])
  expect(rangeOf([guards, after], 'killed', 'person', 'guard')?.low?.value).toBe(79)
  const words = (n: number, on: string): Statement => {
    const statement = said('local sources', on, `${n} people were killed`, [dead(n)])
    return { ...statement, source: { ...statement.source, kind: 'described', actors: [] } }
  }
  const range = rangeOf([words(12, '2022-01-21'), words(15, '2022-01-22')], 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([12, 15])
})

/** Two reports of one publisher, the later of which says that it replaces the earlier. */
function replacing(old: Statement, by: Statement, kind: 'corrects' | 'supersedes'): Standing {
  const report = (id: Report['id'], others: readonly Report['id'][]): Report => ({
    id,
    given: null,
    evidence: null,
    locator: null,
    parent: null,
    title: null,
    byline: null,
    publisher: 'Nahr News',
    date: createEdtf('2022-01-21'),
    lang: 'en',
    corrects: kind === 'corrects' ? others : [],
    supersedes: kind === 'supersedes' ? others : [],
  })
  return standingOf([report(old.report, []), report(by.report, [old.report])])
}

test('RG13 of a corrected report what the correction counts is set aside, of a superseded one everything', () => {
  const hurt = figure(createCount('40', 'exactly', 40), { measure: 'injured' })
  const old = said('HRW', null, '4,204 people were killed, 40 hurt', [dead(4204), hurt])
  const by = said('SOHR', null, '4,240 people were killed', [dead(4240)])
  const corrected = weighRanges([old, by], replacing(old, by, 'corrects'))
  expect(corrected.map(({ measure, low, high }) => [measure, low?.value, high?.value])).toEqual([
    ['killed', 4240, 4240],
    ['injured', 40, 40],
  ])
  expect(corrected[0]?.setAside).toMatchObject([
    { statement: old.id, why: { code: 'range/report-corrects', statements: [old.id, by.id] } },
  ])
  const superseded = summarise([old, by], replacing(old, by, 'supersedes')).figures
  expect([superseded.killed?.low, superseded.injured]).toEqual([4240, undefined])
})

test('RG13 a correction that is not there corrects nothing, and two that correct each other leave the later', () => {
  const old = said('HRW', null, 'ten people were killed', [dead(10)])
  expect(rangeOf([old], 'killed', 'person')?.low?.value).toBe(10)
  expect(standingOf([]).replaced.size).toBe(0)
})

test('RG14 counts of those held more than a week apart are ranges of their own, and the last is summed up', () => {
  const before = said('HRW', '2022-01-10', '850 boys are held', [held(850)])
  const after = said('SDF', '2022-02-20', '601 boys are held', [held(601)])
  const near = said('SOHR', '2022-02-22', '610 boys are held', [held(610)])
  const ranges = weighRanges([before, after, near])
  expect(ranges.map(({ low, high, asOf }) => [low?.value, high?.value, asOf])).toEqual([
    [850, 850, '2022-01-10'],
    [601, 610, '2022-02-20/2022-02-22'],
  ])
  expect(ranges[0]?.reasons.map(({ code }) => code)).toContain('range/as-said')
  expect(summarise([before, after, near]).children.held).toMatchObject({ low: 601, high: 610 })
})

test('RG14 what was held before and after a day is not one range', async () => {
  const statements = await statementsOf(
    'Before the attack on 20 January the prison held 850 boys. After the attack on 20 January it held 601 boys.',
  )
  expect(weighRanges(statements).map(({ low, asOf }) => [low?.value, asOf])).toEqual([
    [850, '../2022-01-20'],
    [601, '2022-01-20/..'],
  ])
})

test('RG15 a whole without a lower end is no lower than its children, women and men together', async () => {
  const statements = await statementsOf(
    'Up to 20 people, including at least 14 women and three children, were killed.',
  )
  const range = rangeOf(statements, 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([17, 20])
})

test('RG16 whoever speaks counts alike: some say five, most say four, and one says none', async () => {
  const some =
    'Some sources said that five people were killed, while most sources said that four people were killed.'
  const range = rangeOf(await statementsOf(some), 'killed', 'person')
  expect([range?.low?.value, range?.high?.value]).toEqual([4, 5])
  const none = await statementsOf(some, 'One source said that nobody was killed.')
  expect(rangeOf(none, 'killed', 'person')?.low?.value).toBe(0)
})
