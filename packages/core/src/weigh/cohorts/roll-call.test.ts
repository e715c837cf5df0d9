import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createCount,
  createEdtf,
  createNone,
  createReport,
  type Edtf,
  type Figure,
  type Place,
  type Statement,
} from '../../statement/index.ts'
import { event, figure, group, said } from '../fixtures/said.ts'
import { type Terms, unaccountedOf } from './extents.ts'
import { rollCalls } from './roll-call.ts'

const PRISON: Place = {
  words: 'the Azrin prison',
  spans: [],
  ref: 'SY/SY-HA/azrin',
  lat: null,
  lon: null,
  radiusKm: null,
  country: 'SY',
}
const BEFORE = createEdtf('2031-01-20')
const AFTER = createEdtf('2031-02-06')

const held = (count: Figure['count'], asOf: Edtf | null = BEFORE, parts: Partial<Figure> = {}) =>
  figure(count, { measure: 'held', unit: 'child', kind: 'stock', place: PRISON, asOf, ...parts })
const seen = (count: Figure['count'], asOf: Edtf | null = AFTER, parts: Partial<Figure> = {}) =>
  figure(count, { measure: 'present', unit: 'child', kind: 'stock', place: PRISON, asOf, ...parts })

const WARDEN = said('the prison office', '2031-01-24', 'that 700 children were held', [
  held(createCount('700', 'exactly', 700)),
])
const CHARITY = said('a charity', '2031-01-25', 'that more than 700 children were held', [
  held(createCount('more than 700', 'more-than', 700)),
])
const FUND = said('the fund', '2031-01-27', 'that 850 children were held', [
  held(createCount('850', 'exactly', 850)),
])
const VISIT = said('the visitors', '2031-02-06', 'that they saw more than 600 children', [
  seen(createCount('more than 600', 'more-than', 600)),
])
const EXPERTS = said('the experts', '2031-04-01', 'that at least 100 children are unaccounted for', [
  figure(createCount('at least 100', 'at-least', 100), { measure: 'missing', unit: 'child', kind: 'stock' }),
])
const NO_ARRIVALS = said('the prison office', '2031-02-07', 'that no children were brought in', [
  figure(createNone('no'), { measure: 'arrested', unit: 'child', place: PRISON }),
])

const callOf = (...statements: readonly Statement[]) => {
  const [call] = rollCalls(statements, [])
  if (call === undefined) throw new Error('no roll-call')
  return call
}
const codes = (reasons: readonly { readonly code: string }[]): readonly string[] =>
  reasons.map(({ code }) => code)

describe('what two counts come to', () => {
  test('RC1 exactly 700 held, more than 600 seen and nobody brought in: fewer than 100 are unaccounted for', () => {
    const [pair] = callOf(WARDEN, VISIT, NO_ARRIVALS).pairs
    expect(pair).toMatchObject({ low: 0, high: 99, provided: null })
    expect(pair?.start.statement).toBe(WARDEN.id)
    expect(pair?.present.statement).toBe(VISIT.id)
  })

  test('RC2 an arrival that nobody speaks of has no bound: no upper limit, and what it would be otherwise is only said as an if', () => {
    const [pair] = callOf(WARDEN, VISIT).pairs
    expect(pair).toMatchObject({ low: 0, high: null, provided: { low: 0, high: 99 } })
    expect(codes(pair?.reasons ?? [])).toEqual(['rollcall/arrivals-unsaid'])
  })

  test('RC2 "more than 700" gives no upper limit, whoever came in', () => {
    const [pair] = callOf(CHARITY, VISIT, NO_ARRIVALS).pairs
    expect(pair).toMatchObject({ low: 0, high: null, provided: null })
    expect(codes(pair?.reasons ?? [])).toEqual(['rollcall/start-open'])
  })

  test('RC3 each two statements give a bound of their own, and all of them are told from the lowest to the highest', () => {
    const call = callOf(WARDEN, FUND, VISIT, NO_ARRIVALS)
    expect(call.pairs.map(({ start, high }) => [start.words, high])).toEqual([
      ['700', 99],
      ['850', 249],
    ])
    expect(call.unaccounted).toEqual({ low: 0, high: 249 })
    expect(callOf(WARDEN, CHARITY, VISIT, NO_ARRIVALS).unaccounted).toEqual({ low: 0, high: null })
  })

  test('RC4 at least 100 missing contradicts 700 and more than 600, and fits 850 and "more than 700"', () => {
    const [stated] = callOf(WARDEN, CHARITY, FUND, VISIT, EXPERTS, NO_ARRIVALS).stated
    expect(stated?.verdicts.map(({ verdict }) => verdict)).toEqual(['contradicts', 'fits', 'fits'])
    expect(stated?.verdicts[0]?.reason).toMatchObject({
      code: 'rollcall/contradicts',
      params: { number: 1, held: 701, present: 600 },
      statements: [EXPERTS.id, WARDEN.id, VISIT.id],
    })
  })

  test('RC4 where a bound rests on what nobody says, it only would contradict', () => {
    const [stated] = callOf(WARDEN, VISIT, EXPERTS).stated
    expect(stated?.verdicts[0]?.verdict).toBe('would-contradict')
  })

  test('RC5 without later count, or of a count alone, no bound is made up', () => {
    expect(rollCalls([WARDEN], [])).toEqual([])
    const call = callOf(WARDEN, EXPERTS)
    expect(call).toMatchObject({ pairs: [], unaccounted: null })
    expect(codes(call.reasons)).toContain('rollcall/no-two-counts')
  })
})

describe('who left, who holds, who is counted', () => {
  test('RC6 only those of whom somebody says what became of them are taken off, each fate for itself; escape is no fate', () => {
    const fates = said('the prison office', '2031-02-01', 'that 12 died, 40 were moved and 30 fled', [
      figure(createCount('12', 'exactly', 12), { unit: 'child' }),
      figure(createCount('40', 'exactly', 40), {
        measure: 'transferred',
        unit: 'child',
        place: { ...PRISON, ref: 'SY/SY-HA/derin' },
      }),
      figure(createCount('30', 'exactly', 30), { measure: 'escaped', unit: 'child' }),
    ])
    const present = said('the visitors', '2031-02-06', 'that 600 children were there', [
      seen(createCount('600', 'exactly', 600)),
    ])
    const call = callOf(WARDEN, fates, present, NO_ARRIVALS)
    expect(call.pairs[0]).toMatchObject({ low: 48, high: 48 })
    expect(call.pairs[0]?.fates.map(({ measure, low }) => [measure, low])).toEqual([
      ['killed', 12],
      ['transferred', 40],
    ])
    expect(call.departures.map(({ measure, fate }) => [measure, fate])).toEqual([
      ['killed', true],
      ['transferred', true],
      ['escaped', false],
    ])
    expect(codes(call.reasons)).toContain('rollcall/no-fate-known')
  })

  test('RC6 the dead of whom nobody says how many were children are not taken off', () => {
    const dead = said('the prison office', '2031-02-01', 'that 120 people were killed', [
      figure(createCount('120', 'exactly', 120)),
    ])
    const call = callOf(WARDEN, dead, VISIT, NO_ARRIVALS)
    expect(call.pairs[0]).toMatchObject({ low: 0, high: 99 })
    expect(codes(call.reasons)).toContain('rollcall/children-among-them-unsaid')
  })

  test('RC7 boys and children are not the same people: they are compared only as an if', () => {
    const boys = said('a charity', '2031-01-25', 'that 700 boys were held', [
      held(createCount('700', 'exactly', 700), BEFORE, { population: { sex: 'male' } }),
    ])
    const [pair] = callOf(boys, VISIT, NO_ARRIVALS).pairs
    expect(pair).toMatchObject({ low: 0, high: null, provided: { low: 0, high: 99 } })
    expect(codes(pair?.reasons ?? [])).toContain('rollcall/other-people')
  })

  test('RC8 where the holder changed in between there is no upper limit, and both holders are named', () => {
    const takeover = said('the agency', '2031-01-30', 'that the army took the prison', [
      event('takeover', {
        by: [
          {
            ...group('the army', null),
            actors: [{ id: null, name: 'the army', kind: 'state-force', of: null }],
          },
        ],
        time: createEdtf('2031-01-30'),
      }),
    ])
    const former = said('the agency', '2031-01-10', 'that the brigade runs the prison', [
      event('takeover', {
        by: [
          {
            ...group('the brigade', null),
            actors: [{ id: null, name: 'the brigade', kind: 'armed-group', of: null }],
          },
        ],
        time: createEdtf('2031-01-01'),
      }),
    ])
    const call = callOf(WARDEN, VISIT, NO_ARRIVALS, takeover, former)
    expect(call.holders.map(({ name, since }) => [name, since])).toEqual([
      ['the brigade', '2031-01-01'],
      ['the army', '2031-01-30'],
    ])
    expect(call.pairs[0]).toMatchObject({ high: null, provided: { low: 0, high: 99 } })
    const changed = call.pairs[0]?.reasons.find(({ code }) => code === 'rollcall/holder-changed')
    expect(changed?.params).toEqual({ before: 'the brigade', after: 'the army', on: '2031-01-30' })
    const [alone] = callOf(WARDEN, VISIT, NO_ARRIVALS, takeover).pairs
    expect(alone).toMatchObject({ high: null, provided: { low: 0, high: 99 } })
  })

  test('RC3 a report that its publisher replaced has no say', () => {
    const reports = [createReport(VISIT.report, { supersedes: [WARDEN.report] })]
    expect(rollCalls([WARDEN, VISIT, NO_ARRIVALS], reports)).toEqual([])
  })

  test('RC9 a count of heads is not of persons, and says so', () => {
    expect(codes(callOf(WARDEN, VISIT).reasons)).toContain('rollcall/heads-not-persons')
  })

  test('RC10 the list is told that would leave least open', () => {
    expect(callOf(WARDEN, CHARITY, FUND, VISIT).settledBy).toMatchObject({
      code: 'rollcall/settle-start',
      params: { on: '2031-01-20', place: 'the Azrin prison' },
    })
    const all = said('the visitors', '2031-02-06', 'that they saw some children', [
      seen(createCount('up to 600', 'up-to', 600)),
    ])
    expect(callOf(WARDEN, all, NO_ARRIVALS).settledBy?.code).toBe('rollcall/settle-present')
  })
})

const anyExtent = fc
  .record({ low: fc.nat(900), more: fc.option(fc.nat(400), { nil: null }) })
  .map(({ low, more }) => ({ low, high: more === null ? null : low + more }))
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  start: anyExtent,
  arrivals: anyExtent,
  fates: anyExtent,
  present: anyExtent,
})

test('RC1 whatever the numbers really are within what is said, those unaccounted for lie within the bound', () => {
  const within = ({ low, high }: { low: number; high: number | null }, share: number): number =>
    low + Math.round(share * ((high ?? low + 500) - low))
  fc.assert(
    fc.property(
      anyTerms,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (terms, [a = 0, b = 0, c = 0, d = 0]) => {
        const rest =
          within(terms.start, a) +
          within(terms.arrivals, b) -
          within(terms.fates, c) -
          within(terms.present, d)
        fc.pre(rest >= 0)
        const bound = unaccountedOf(terms)
        expect(bound.low).toBeLessThanOrEqual(rest)
        if (bound.high !== null) expect(bound.high).toBeGreaterThanOrEqual(rest)
      },
    ),
  )
})

test('RC2 a term without a bound above never gives an upper limit', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const { high } = unaccountedOf(terms)
      expect(high === null).toBe(terms.start.high === null || terms.arrivals.high === null)
    }),
  )
})

test('RC3 the order in which statements come changes nothing', () => {
  const all = [WARDEN, CHARITY, FUND, VISIT, EXPERTS, NO_ARRIVALS]
  const key = (statements: readonly Statement[]) => {
    const { unaccounted, settledBy, pairs } = callOf(...statements)
    return JSON.stringify([unaccounted, settledBy?.code, pairs.map(({ low, high }) => [low, high]).sort()])
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(key(shuffled)).toBe(key(all))
    }),
  )
})
