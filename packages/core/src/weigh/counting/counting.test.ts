import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addTallies,
  codesOf,
  countBasis,
  createEdtf,
  createTally,
  type Extent,
  isGrave,
  type Party,
  parseExtent,
  type Tally,
  tallyHolds,
  VIOLATION_TYPE,
  type ViolationType,
} from '../../statement/index.ts'
import { standingViolation } from '../decisions/index.ts'
import { decision, versionId, violation } from '../fixtures/violation.ts'
import { countBlock, countQuarter } from './block.ts'
import { brokenIdentities } from './identities.ts'
import { endOfQuarter, parseQuarter, quarterOf } from './period.ts'
import { blockOf, type CountedViolation, countedOf, isLate } from './row.ts'

const TYPES = codesOf(VIOLATION_TYPE).filter((type): type is ViolationType => type !== 'other')
const PARTIES: readonly Party[] = [
  { actor: null, name: 'the brigade', category: 'armed-group', joint: false },
  { actor: null, name: 'the army', category: 'armed-force', joint: false },
  { actor: null, name: '', category: 'crossfire', joint: false },
]

const anyExtent: fc.Arbitrary<Extent> = fc
  .record({ low: fc.nat(9), more: fc.option(fc.nat(5), { nil: null, freq: 9 }) })
  .map(({ low, more }) => ({ low, high: more === null ? null : low + more }))
const anyTally: fc.Arbitrary<Tally> = fc
  .record({ boys: anyExtent, girls: anyExtent, unknown: anyExtent })
  .map(createTally)
const anyDay = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom(2030, 2031),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

const anyRow: fc.Arbitrary<CountedViolation> = fc
  .record({
    id: fc.nat(1_000_000),
    type: fc.constantFrom(...TYPES),
    tally: anyTally,
    parties: fc.subarray([...PARTIES]),
    happened: anyDay,
    verified: anyDay,
    status: fc.constantFrom(
      'verified',
      'verified',
      'pending',
      'reported',
      'reported-not-verified',
      'did-not-occur',
      'not-mrm',
    ),
    incident: fc.constantFrom('open', 'open', 'open', 'closed', 'duplicate'),
    named: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  })
  .map(({ id, type, tally, parties, happened, verified, status, incident, named }) => {
    const when = createEdtf(happened)
    const victims = named.map(
      (n) => ({ kind: 'child', code: `C-${n}`, sex: n % 2 === 0 ? 'male' : 'female', age: null }) as const,
    )
    const known = {
      boys: named.filter((n) => n % 2 === 0).length,
      girls: named.filter((n) => n % 2 === 1).length,
    }
    const least = (one: Extent, n: number): Extent => ({
      low: one.low + n,
      high: one.high === null ? null : one.high + n,
    })
    return {
      violation: violation(String(id), {
        type,
        tally: createTally({
          ...tally,
          boys: least(tally.boys, known.boys),
          girls: least(tally.girls, known.girls),
        }),
        parties,
        when,
        victims,
      }),
      status,
      verifiedOn: status === 'verified' ? createEdtf(verified) : null,
      incident: { when, status: incident },
    } satisfies CountedViolation
  })
const anyRows = fc.uniqueArray(anyRow, { maxLength: 14, selector: ({ violation: { id } }) => id })

const row = (
  id: string,
  parts: Partial<CountedViolation> & { readonly of?: Parameters<typeof violation>[1] } = {},
): CountedViolation => ({
  violation: violation(id, parts.of ?? {}),
  status: 'verified',
  verifiedOn: createEdtf('2031-03-01'),
  incident: { when: createEdtf('2031-02-10'), status: 'open' },
  ...parts,
})

test('CO1 total is boys, girls and unknown together, on both bounds, whatever is added or taken off', () => {
  fc.assert(
    fc.property(fc.array(anyTally, { maxLength: 6 }), (tallies) => {
      for (const tally of [...tallies, addTallies(tallies)]) expect(tallyHolds(tally)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { total, types, parties } = countBlock(rows)
      const all = [total.byType, total.distinct, ...[...types, ...parties].map(({ children }) => children)]
      for (const tally of all) expect(tallyHolds(tally)).toBe(true)
    }),
  )
  expect([
    parseExtent('3'),
    parseExtent('2-5'),
    parseExtent('4+'),
    parseExtent('5-2'),
    parseExtent('x'),
  ]).toEqual([{ low: 3, high: 3 }, { low: 2, high: 5 }, { low: 4, high: null }, null, null])
})

test('CO2 what is counted by children adds their tallies, what is counted by violation counts its records', () => {
  fc.assert(
    fc.property(anyRows, (given) => {
      const rows = given.map((one) => ({ ...one, violation: { ...one.violation, victims: [] } }))
      for (const { type, basis, violations, children } of countBlock(rows).types) {
        const same = rows.filter((one) => one.violation.type === type)
        expect([basis, violations]).toEqual([countBasis(type), same.length])
        expect(children).toEqual(addTallies(same.map((one) => one.violation.tally ?? createTally({}))))
      }
    }),
  )
  const schools = ['a', 'b', 'c'].map((id) => row(id, { of: { type: 'attack-school' } }))
  expect(countBlock(schools).types).toMatchObject([
    { type: 'attack-school', basis: 'violation', violations: 3 },
  ])
  expect(countBlock(schools).total.byType).toEqual(createTally({}))
})

test('CO3 the main block has only what the country task force verified, of open incidents, of grave types', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const one of rows.filter((each) => blockOf(each, '2031-q1') === 'verified')) {
        expect([one.status, one.incident.status, isGrave(one.violation.type)]).toEqual([
          'verified',
          'open',
          true,
        ])
        expect(isLate(one)).toBe(false)
      }
    }),
  )
  const watched = ['military-use', 'deprivation-liberty'] as const
  for (const type of watched) expect(blockOf(row('a', { of: { type } }), '2031-q1')).toBe('monitored')
  const nearer = decision(violation('a'), 'v', { level: 'ctfmr-technical' })
  const standing = standingViolation([violation('a')], [nearer])
  if (standing === null) throw new Error('nothing stands')
  expect(countedOf(standing, { when: null, status: 'open' }).status).toBe('reported')
})

test('CO4 what is verified after the quarter in which it happened is late and stands in a block of its own', () => {
  const late = row('a', { of: { when: createEdtf('2030-12-31') } })
  expect([isLate(late), blockOf(late, '2031-q1')]).toEqual([true, 'late'])
  const inTime = row('a', { of: { when: createEdtf('2030-12-30/2031-01-02') } })
  expect([isLate(inTime), blockOf(inTime, '2031-q1')]).toEqual([false, 'verified'])
  const pending = row('a', { status: 'pending', verifiedOn: null, of: { when: createEdtf('2030-11-02') } })
  expect([blockOf(pending, '2030-q4'), blockOf(pending, '2031-q1')]).toEqual(['unverified', null])
  fc.assert(
    fc.property(anyRow, (one) => {
      const quarters = ['2030', '2031'].flatMap((year) =>
        [1, 2, 3, 4].map((q) => parseQuarter(`${year}-q${q}`)),
      )
      const blocks = quarters.flatMap((quarter) => (quarter === null ? [] : (blockOf(one, quarter) ?? [])))
      const out = one.incident.status !== 'open' || one.status === 'did-not-occur' || one.status === 'not-mrm'
      expect(blocks).toHaveLength(out ? 0 : 1)
    }),
  )
  expect(endOfQuarter(quarterOf('2031-02-10'))).toBe('2031-03-31')
})

test('CO5 children of two verified grave violations are listed one by one, and groups as groups', () => {
  const child = { kind: 'child', code: 'C-7', sex: 'female', age: [12, 13] } as const
  const group = { kind: 'group', code: 'G-1', tally: createTally({ boys: { low: 3, high: 4 } }) } as const
  const rows = [
    row('a', { of: { type: 'abduction', victims: [child, group] } }),
    row('b', { of: { type: 'recruitment-use', victims: [child, group] } }),
    row('c', { of: { type: 'killing', victims: [{ ...child, code: 'C-8' }] } }),
    row('d', { of: { type: 'deprivation-liberty', victims: [{ ...child, code: 'C-8' }] } }),
    row('e', {
      status: 'pending',
      verifiedOn: null,
      of: { type: 'maiming', victims: [{ ...child, code: 'C-8' }] },
    }),
  ]
  expect(countBlock(rows).multiple).toMatchObject({
    children: [{ victim: child, types: ['abduction', 'recruitment-use'] }],
    groups: [{ victim: group, tally: group.tally }],
  })
})

test('CO6 a child counts once for a type, and distinct children are never more than the types together', () => {
  const child = { kind: 'child', code: 'C-7', sex: 'male', age: null } as const
  const twice = ['a', 'b'].map((id) => row(id, { of: { type: 'abduction', victims: [child] } }))
  expect(countBlock(twice).types[0]?.children.total).toEqual({ low: 3, high: 3 })
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { byType, distinct } = countBlock(rows).total
      expect(distinct.total.low).toBeLessThanOrEqual(byType.total.low)
      if (byType.total.high !== null)
        expect(distinct.total.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(byType.total.high)
    }),
  )
  const named = [
    row('a', { of: { type: 'abduction', victims: [child] } }),
    row('b', { of: { type: 'recruitment-use', victims: [child] } }),
  ]
  const { byType, distinct } = countBlock(named).total
  expect([byType.total.low, distinct.total.low]).toEqual([4, 3])
})

test('CO7 what two parties did together stands under each, marked, and once in the total', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { parties, total } = countBlock(rows)
      const under = parties.reduce((sum, { violations }) => sum + violations, 0)
      const joint = rows.filter(({ violation: { parties: by } }) => by.length > 1)
      expect(total.violations).toBe(rows.length)
      expect(under).toBe(rows.reduce((sum, one) => sum + Math.max(1, one.violation.parties.length), 0))
      expect(under === total.violations).toBe(joint.length === 0)
      for (const { jointly, violations } of parties) expect(jointly).toBeLessThanOrEqual(violations)
    }),
  )
  const both = row('a', { of: { parties: PARTIES.slice(0, 2) } })
  const { parties, total } = countBlock([both])
  expect(parties.map(({ name, violations, jointly }) => [name, violations, jointly])).toEqual([
    ['the army', 1, 1],
    ['the brigade', 1, 1],
  ])
  expect(total.violations).toBe(1)
})

test('CO8 every way in which a number is broken down comes to the number itself', () => {
  const told = { kinds: [140, 262], sexes: [300, 102], parties: [350, 30, 12, 6, 4] }
  expect(brokenIdentities(402, told)).toEqual([])
  expect(brokenIdentities(402, { ...told, sexes: [300, 120] })).toEqual([
    { breakdown: 'sexes', sum: 420, off: 18 },
  ])
  fc.assert(
    fc.property(anyRows, (given) => {
      const rows = given.map((one) => ({
        ...one,
        violation: { ...one.violation, victims: [], parties: one.violation.parties.slice(0, 1) },
      }))
      const { types, parties, regions, total } = countBlock(rows)
      const counts = (list: readonly { readonly violations: number }[]): readonly number[] =>
        list.map(({ violations }) => violations)
      const breakdowns = { types: counts(types), parties: counts(parties), regions: counts(regions) }
      expect(brokenIdentities(total.violations, breakdowns)).toEqual([])
      const lows = (list: readonly { readonly children: Tally }[]): readonly number[] =>
        list.map(({ children }) => children.total.low)
      const byChild = types.filter(({ basis }) => basis === 'child')
      expect(
        brokenIdentities(total.byType.total.low, { types: lows(byChild), parties: lows(parties) }),
      ).toEqual([])
    }),
  )
})

test('CO9 who was maimed and then died is counted as killed from then on, and the history stays', () => {
  const first = violation('a', { type: 'maiming' })
  const later = violation('a', { type: 'killing', after: [versionId('a')] }, '2')
  const maimed = decision(first, 'v')
  const reopened = decision(later, 'p', { status: 'pending', after: [maimed.id] })
  const killed = decision(later, 'v2', { after: [reopened.id], on: createEdtf('2031-03-20') })
  const typesAt = (versions: (typeof first)[], decisions: (typeof maimed)[]) => {
    const standing = standingViolation(versions, decisions)
    if (standing === null) throw new Error('nothing stands')
    const counted = countedOf(standing, { when: first.when, status: 'open' })
    return countQuarter([counted], '2031-q1').verified.types.map(({ type, violations }) => [type, violations])
  }
  expect(typesAt([first], [maimed])).toEqual([['maiming', 1]])
  expect(typesAt([first, later], [maimed])).toEqual([['maiming', 1]])
  expect(typesAt([first, later], [maimed, reopened])).toEqual([])
  expect(typesAt([first, later], [maimed, reopened, killed])).toEqual([['killing', 1]])
  expect(standingViolation([first, later], [maimed, reopened, killed])?.versions).toEqual([first, later])
})

test('CO10 what goes on is counted in one quarter, with its period and how it stood when', () => {
  const of = { type: 'abduction', when: createEdtf('2030-11-05/..'), asOf: createEdtf('2031-02-01') } as const
  const held = row('a', { of })
  const quarters = ['2030-q4', '2031-q1', '2031-q2'].map((text) => parseQuarter(text) ?? expect.fail())
  expect(quarters.map((quarter) => blockOf(held, quarter))).toEqual([null, 'late', null])
  const first = decision(violation('a', of), 'v')
  const reopened = decision(violation('a', of), 'p', { status: 'pending', after: [first.id] })
  const again = decision(violation('a', of), 'v2', { after: [reopened.id], on: createEdtf('2031-05-09') })
  const standing = standingViolation([violation('a', of)], [first, reopened, again])
  if (standing === null) throw new Error('nothing stands')
  const counted = countedOf(standing, { when: null, status: 'open' })
  expect(quarters.map((quarter) => blockOf(counted, quarter))).toEqual([null, 'late', null])
  expect(counted.violation).toMatchObject({ when: '2030-11-05/..', asOf: '2031-02-01' })
})

test('CO11 unknown perpetrators and crossfire are rows of their own, never left out', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { parties } = countBlock(rows)
      const unnamed = rows.filter(({ violation: { parties: by } }) => by.length === 0).length
      expect(parties.find(({ category }) => category === 'unknown')?.violations ?? 0).toBe(unnamed)
    }),
  )
  const rows = [row('a', { of: { parties: [] } }), row('b', { of: { parties: PARTIES.slice(2) } })]
  expect(countBlock(rows).parties.map(({ key, name }) => [key, name])).toEqual([
    ['crossfire', ''],
    ['unknown', ''],
  ])
})
