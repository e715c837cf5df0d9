import { expect, test } from 'vitest'
import {
  createCount,
  createEdtf,
  createNone,
  type Disagreement,
  type Statement,
} from '../../statement/index.ts'
import { event, figure, group, said, status } from '../fixtures/said.ts'
import { UNKNOWN } from '../standing.ts'
import { DISAGREEMENT_REASONS, findDisagreements } from './index.ts'

const boys = group('the boys', 'child', { sex: 'male' })
const children = group('the children', 'child')
const exactly = (n: number, words = String(n)): ReturnType<typeof createCount> =>
  createCount(words, 'exactly', n)

function found(...statements: readonly Statement[]): readonly Disagreement[] {
  return findDisagreements(statements)
}

function codes(...statements: readonly Statement[]): readonly string[] {
  return found(...statements).map(({ reason }) => reason.code)
}

test('DG1 safe against used as shields is a conflict, told once with everybody who says so', () => {
  const all = found(
    said('SDC', '2022-01-24', 'are now safe', [status(children, 'safe')]),
    said('SDF', '2022-01-24', 'as shields', [status(boys, 'used-as-shield')]),
    said('Rana', '2022-01-23', 'used as human shields', [status(boys, 'used-as-shield')]),
  )
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    axis: 'status',
    severity: 'conflict',
    reason: { params: { oneParty: true } },
  })
  expect(all[0]?.statements).toHaveLength(3)
})

test('DG1 statuses of other people, or of times far apart, do not exclude each other', () => {
  const safe = said('SDC', '2022-01-24', 'are now safe', [status(children, 'safe')])
  const guards = group('the guards', 'person', { role: 'guards' })
  expect(codes(safe, said('SDF', '2022-01-24', 'trapped', [status(guards, 'trapped')]))).toEqual([])
  expect(codes(safe, said('SDF', '2022-03-24', 'trapped', [status(children, 'trapped')]))).toEqual([])
  expect(codes(safe, said('SDF', null, 'denied', [status(children, 'trapped', 'denies')]))).toEqual([])
})

test('DG1 some may be dead while others are held; but all safe is met by any harm to some', () => {
  const others = group('other children', 'child')
  const dead = said('HRW', '2022-01-24', 'deaths of other children', [status(others, 'dead')])
  const held = said('SDF', '2022-01-24', 'the children are held', [status(children, 'held')])
  expect(codes(dead, held)).toEqual([])
  expect(codes(dead, said('SDC', '2022-01-24', 'are safe', [status(children, 'safe')]))).toEqual([
    'disagreement/status',
  ])
  const two = group('two children', 'child')
  expect(codes(dead, said('SDC', '2022-01-24', 'two are safe', [status(two, 'safe')]))).toEqual([])
})

test('DG1 what could not be verified differs from what is asserted outright, and does not conflict with it', () => {
  const unverified = { ...status(boys, 'trapped'), confirmation: 'could-not-verify' } as const
  const all = found(
    said('SDC', '2022-01-24', 'are now safe', [status(children, 'safe')]),
    said('Rana', '2022-01-24', 'trapped', [unverified]),
  )
  expect(all).toMatchObject([{ axis: 'status', severity: 'difference' }])
})

test('DG2 what one says and another says nobody knows is a difference', () => {
  const all = found(
    said('SDC', '2022-01-24', 'are now safe', [status(children, 'safe')]),
    said('HRW', '2022-01-25', 'nobody knows', [status(boys, 'whereabouts-unknown', 'not-known')]),
  )
  expect(all).toMatchObject([
    { axis: 'status', severity: 'difference', reason: { code: 'disagreement/not-known' } },
  ])
})

test('DG3 numbers of two sources for the same people that cannot both be true are one conflict', () => {
  const all = found(
    said('SDF', '2022-01-27', '180 killed', [figure(exactly(180))]),
    said('', '2022-01-25', 'more than 210 killed', [figure(createCount('more than 210', 'more-than', 210))]),
    said('SOHR', '2022-01-31', 'about 500 killed', [figure(createCount('about 500', 'about', 500))]),
  )
  expect(all).toMatchObject([
    { axis: 'value', severity: 'conflict', reason: { params: { low: '180', high: 'about 500' } } },
  ])
  expect(all[0]?.statements).toHaveLength(3)
})

test('DG3 numbers that can both be true, or of different people, are no conflict', () => {
  const more = said('A', null, 'more than 700', [figure(createCount('more than 700', 'more-than', 700))])
  expect(codes(more, said('B', null, 'up to 850', [figure(createCount('up to 850', 'up-to', 850))]))).toEqual(
    [],
  )
  expect(
    codes(more, said('B', null, '12', [figure(exactly(12), { population: { role: 'guards' } })])),
  ).toEqual([])
})

test('DG3 one of a list of people whose words do not tell whom alone it counts is not set against all', () => {
  const list = said('SOHR', null, '246 prisoners and 79 others', [
    figure(exactly(246), { population: { role: 'prisoners' } }),
    figure(exactly(79)),
  ])
  expect(
    codes(list, said('SDF', null, 'about 500', [figure(createCount('about 500', 'about', 500))])),
  ).toEqual([])
})

test('DG4 one source’s changed number is a revision; a running total that grows is none', () => {
  const before = said('SDF', '2022-01-27', '180 killed', [figure(exactly(180))])
  const after = said('SDF', '2022-01-31', 'about 500', [figure(createCount('about 500', 'about', 500))])
  expect(found(after, before)).toMatchObject([
    {
      axis: 'revision',
      severity: 'difference',
      reason: { params: { before: '180', after: 'about 500', direction: 'up' } },
    },
  ])
  const total = (n: number, on: string): Statement =>
    said('SDF', on, `${n}`, [figure(exactly(n), { kind: 'cumulative' })])
  expect(codes(total(12, '2022-01-20'), total(30, '2022-01-22'))).toEqual([])
  expect(codes(total(30, '2022-01-20'), total(12, '2022-01-22'))).toEqual(['disagreement/revised'])
})

test('DG5 a number that is another source’s parts added up counts different people, and says which', () => {
  const parts = said('SDF', '2022-01-31', '40 fighters, 77 staff and guards, and four civilians', [
    figure(exactly(40), { population: { role: 'fighters' } }),
    figure(exactly(77), { population: { role: 'staff and guards' } }),
    figure(exactly(4, 'four'), { population: { role: 'civilians' } }),
  ])
  const total = said('', '2022-02-04', '121 fighters and guards', [
    figure(exactly(121), { population: { role: 'fighters and guards' } }),
  ])
  expect(found(parts, total)).toMatchObject([
    {
      axis: 'scope',
      severity: 'difference',
      reason: { params: { total: '121', addends: ['40', '77', 'four'] } },
    },
  ])
})

test('DG5 a number for some people above another’s number for all of them counts others', () => {
  const some = said('SOHR', null, '246 prisoners', [
    figure(exactly(246), { population: { role: 'prisoners' } }),
  ])
  expect(codes(some, said('SDF', null, '180', [figure(exactly(180))]))).toEqual([
    'disagreement/part-exceeds-whole',
  ])
})

test('DG6 nearly the same number in another unit, or with two digits swapped, is pointed at', () => {
  const children1500 = figure(exactly(1500), { measure: 'repatriated', unit: 'child' })
  const persons1530 = figure(exactly(1530), { measure: 'repatriated' })
  expect(codes(said('A', null, 'x', [children1500]), said('B', null, 'y', [persons1530]))).toEqual([
    'disagreement/unit',
  ])
  const swapped = [4204, 4240].map((n) =>
    said(`S${n}`, null, `${n}`, [figure(exactly(n), { unit: 'child' })]),
  )
  expect(codes(...swapped)).toContain('disagreement/transposed')
})

test('DG7 parts that add up to more than their whole contradict it inside one statement', () => {
  const whole = figure(exactly(7))
  const bare = said('A', null, 'seven: five women and four men', [whole])
  const link = { kind: 'part-of', to: { statement: bare.id, claim: 0 } } as const
  const part = (n: number, sex: 'female' | 'male'): ReturnType<typeof figure> =>
    figure(exactly(n), { population: { sex } }, { links: [link] })
  const statement = said('A', null, 'seven: five women and four men', [
    whole,
    part(5, 'female'),
    part(4, 'male'),
  ])
  expect(codes(statement)).toEqual(['disagreement/parts'])
})

test('DG8 a denial meets the claim it denies', () => {
  const claim = said('Rana', null, 'children were killed', [figure(exactly(3), { unit: 'child' })])
  const denial = said('SDF', null, 'no child was killed', [
    figure(createNone('no child'), { unit: 'child' }, { stance: 'denies' }),
  ])
  expect(found(claim, denial)).toMatchObject([{ axis: 'existence', severity: 'conflict' }])
})

test('DG9 the same control declared on two days is told with both days', () => {
  const first = said('SDF', '2022-01-27', 'full control', [
    event('takeover', { time: createEdtf('2022-01-26') }),
  ])
  const again = said('SDF', '2022-01-30', 'full control again', [event('takeover')])
  expect(found(first, again)).toMatchObject([
    { axis: 'revision', reason: { params: { first: '2022-01-26', again: '2022-01-30' } } },
  ])
})

test('DG10 two authors of one attack are a conflict of attribution', () => {
  const by = (id: string): ReturnType<typeof group> => ({
    ...group(id, null),
    actors: [{ id, name: id, kind: 'armed-group', of: null }],
  })
  const one = said('HRW', null, 'an air strike by one', [event('air-strike', { by: [by('coalition')] })])
  const other = said('SDF', null, 'an air strike by another', [
    event('air-strike', { by: [by('syria-army')] }),
  ])
  expect(found(one, other)).toMatchObject([{ axis: 'attribution', severity: 'conflict' }])
})

test('DG11 children and women that are more than all people cannot be true beside them', () => {
  const killed = (n: number, parts: Parameters<typeof figure>[1] = {}): ReturnType<typeof figure> =>
    figure(exactly(n), parts)
  const three = said('SDF', null, 'only 3 people were killed', [killed(3)])
  const children = said('HRW', null, '14 children were killed', [killed(14, { unit: 'child' })])
  expect(found(children, three)).toMatchObject([
    {
      axis: 'value',
      severity: 'conflict',
      reason: {
        code: 'disagreement/more-than-all',
        params: { parts: ['14'], whole: '3', shares: ['children'] },
      },
    },
  ])
  const own = said('SDF', null, 'two children and two women were killed', [
    killed(2, { unit: 'child' }),
    killed(2, { population: { sex: 'female' } }),
  ])
  expect(found(own, three)).toMatchObject([{ axis: 'internal', severity: 'conflict' }])
  expect(codes(said('HRW', null, 'two children', [killed(2, { unit: 'child' })]), three)).toEqual([])
})

test('DG12 what a publisher corrected differs from nobody’s words any more, and both numbers are told', () => {
  const old = said('HRW', null, '4,204 children', [figure(exactly(4204, '4,204'), { unit: 'child' })])
  const by = said('HRW', null, '4,240 children', [figure(exactly(4240, '4,240'), { unit: 'child' })])
  const other = said('SDF', null, '4,000 children', [figure(exactly(4000, '4,000'), { unit: 'child' })])
  const standing = {
    ...UNKNOWN,
    replaced: new Map([[old.report, { by: by.report, kind: 'corrects' as const }]]),
  }
  expect(
    findDisagreements([old, by, other], standing).map(({ reason }) => [reason.code, reason.params]),
  ).toMatchObject([
    ['disagreement/value', { low: '4,000', high: '4,240' }],
    ['disagreement/replaced', { before: '4,204', after: '4,240', kind: 'corrects' }],
  ])
})

test('DG13 a number that includes some for one and leaves them beside it for another counts different people', () => {
  const foreign = { status: 'foreign' } as const
  const held = (n: number, parts: Parameters<typeof figure>[1] = {}): ReturnType<typeof figure> =>
    figure(exactly(n), { measure: 'held', kind: 'stock', ...parts })
  const words = '23,407 as well as 8,000 foreigners are held'
  const beside = said('SOHR', null, words, [held(23_407), held(8000, { population: foreign })])
  const whole = held(23_407, { includes: [group('8,000 foreigners', 'person', foreign)] })
  const bare = said('HRW', null, '23,407 including 8,000 foreigners', [whole])
  const link = { kind: 'part-of', to: { statement: bare.id, claim: 0 } } as const
  const part = { ...held(8000, { population: foreign }), links: [link] }
  const including = said('HRW', null, '23,407 including 8,000 foreigners', [whole, part])
  expect(found(beside, including)).toMatchObject([
    { axis: 'scope', severity: 'difference', reason: { code: 'disagreement/inclusion' } },
  ])
})

test('DG14 two days of what comes about once are a difference; another week is another time', () => {
  const taken = (by: string, on: string): Statement =>
    said(by, null, `taken on ${on}`, [event('takeover', { time: createEdtf(on) })])
  expect(found(taken('SDF', '2022-01-20'), taken('HRW', '2022-01-21'))).toMatchObject([
    {
      axis: 'value',
      severity: 'difference',
      reason: { code: 'disagreement/day', params: { first: '2022-01-20', again: '2022-01-21' } },
    },
  ])
  expect(codes(taken('SDF', '2022-01-20'), taken('HRW', '2022-02-21'))).toEqual([])
  expect(codes(taken('SDF', '2022-01-20'), taken('HRW', '2022-01-20'))).toEqual([])
})

test('DG4 two numbers of one source in one report contradict each other', () => {
  const one = said('SDF', '2022-01-27', '9,800 children', [figure(exactly(9800), { unit: 'child' })])
  const other = said('SDF', '2022-01-27', '9,500 children', [figure(exactly(9500), { unit: 'child' })])
  expect(found(one, { ...other, report: one.report })).toMatchObject([
    { axis: 'internal', severity: 'conflict', reason: { code: 'disagreement/two-numbers' } },
  ])
})

test('DG7 killed and injured that are not the casualties contradict them', () => {
  const harm = (measure: 'casualties' | 'killed' | 'injured', n: number): ReturnType<typeof figure> =>
    figure(exactly(n), { measure, unit: 'child' })
  const told = (total: number): Statement =>
    said('SNHR', null, `${total}: 307 and 404`, [
      harm('casualties', total),
      harm('killed', 307),
      harm('injured', 404),
    ])
  expect(codes(told(711))).toEqual([])
  expect(found(told(712))).toMatchObject([{ axis: 'internal', severity: 'conflict' }])
})

test('every reason that is given is in the list, with just the parameters the list names', () => {
  const specs = new Map(DISAGREEMENT_REASONS.map(({ code, params }) => [code, [...params].sort()]))
  const all = found(
    said('SDC', '2022-01-24', 'are now safe', [status(children, 'safe')]),
    said('HRW', '2022-01-24', 'nobody knows', [status(boys, 'whereabouts-unknown', 'not-known')]),
    said('SDF', '2022-01-24', '180 killed', [figure(exactly(180)), event('takeover')]),
    said('SDF', '2022-01-30', '500 killed', [figure(exactly(500)), event('takeover')]),
    said('SOHR', null, '246 prisoners', [figure(exactly(246), { population: { role: 'prisoners' } })]),
  )
  expect(all.length).toBeGreaterThan(3)
  for (const { reason } of all) expect(Object.keys(reason.params).sort()).toEqual(specs.get(reason.code))
})
