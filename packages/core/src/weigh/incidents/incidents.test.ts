import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenReportId, type ReportId } from '../../statement/index.ts'
import { createRolls, inventReports } from '../fixtures/invented-reports.ts'
import { sha256 } from '../fixtures/said.ts'
import { createIncidentIndex, explainPair, type GroupedReport, groupReports } from './index.ts'

const invented = inventReports(24, { seed: 11, days: 90 })
const reports = invented.map(({ report }) => report)

function idsOf(groups: readonly { readonly reports: readonly GroupedReport[] }[]): readonly string[][] {
  return groups.map((group) => group.reports.map(({ report }) => report.id))
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const roll = createRolls(seed)
  return list
    .map((one) => ({ one, at: roll(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Two reports of one incident, and one of another. */
function threeOf(): readonly [GroupedReport, GroupedReport, GroupedReport] {
  const [one, twin] = invented.filter(({ incident }, _, all) => {
    const first = all.find((other, i) => all[i + 1]?.incident === other.incident)
    return incident === first?.incident
  })
  const stranger = invented.find(({ incident }) => incident !== one?.incident)
  if (one === undefined || twin === undefined || stranger === undefined) throw new Error('too few reports')
  return [one.report, twin.report, stranger.report]
}

test('IC1 reports that tell of one thing in common are one group, and others stay apart', () => {
  const gold = new Map(invented.map(({ incident, report }) => [report.report.id, incident]))
  const groups = groupReports(reports).groups
  const whole = groups.filter(
    (group) => new Set(group.reports.map(({ report }) => gold.get(report.id))).size === 1,
  )
  expect(whole).toHaveLength(groups.length)
  expect(groups.length).toBeLessThan(reports.length)
})

describe('the same in any order', () => {
  test('IC2 the same reports in any order give the same groups in the same order', () => {
    const groups = idsOf(groupReports(reports).groups)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(idsOf(groupReports(shuffled(reports, seed)).groups)).toEqual(groups)
      }),
      { numRuns: 10 },
    )
  })

  test('IC3 an index that reports came to and left one by one says what all of them at once give', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: reports.length }), (seed, left) => {
        const index = createIncidentIndex()
        const order = shuffled(reports, seed)
        for (const one of order) {
          index.add(one)
          if (seed % 3 === 0) index.groupOf(one.report.id)
        }
        for (const one of order.slice(0, left)) index.remove(one.report.id)
        const kept = order.slice(left)
        expect(index.size).toBe(kept.length)
        expect(index.groups().groups.map((group) => group.reports)).toEqual(idsOf(groupReports(kept).groups))
      }),
      { numRuns: 10 },
    )
  })
})

test('IC4 what a person judged of two reports sticks: same joins them, not the same keeps them apart', () => {
  const [one, twin, stranger] = threeOf()
  const groupOf = (same: readonly [GroupedReport, GroupedReport, boolean][]): readonly ReportId[] => {
    const judgements = same.map(([a, b, answer]) => ({ a: a.report.id, b: b.report.id, same: answer }))
    const { groups } = groupReports(reports, { judgements })
    return groups
      .flatMap((group) => (group.reports.includes(one) ? group.reports : []))
      .map(({ report }) => report.id)
  }
  expect(groupOf([])).toContain(twin.report.id)
  expect(groupOf([])).not.toContain(stranger.report.id)
  expect(groupOf([[one, twin, false]])).not.toContain(twin.report.id)
  expect(groupOf([[stranger, one, true]])).toContain(stranger.report.id)
})

test('IC4 a later judgement on the same two replaces the earlier, and what contradicts others is told', () => {
  const [one, twin, stranger] = threeOf()
  const [a, b, c] = [one.report.id, twin.report.id, stranger.report.id]
  const index = createIncidentIndex()
  for (const report of reports) index.add(report)
  index.judge({ a, b, same: false })
  expect(index.groupOf(a)).not.toContain(b)
  index.judge({ a: b, b: a, same: true })
  expect(index.groupOf(a)).toContain(b)
  index.judge({ a, b: c, same: false })
  index.judge({ a: b, b: c, same: true })
  expect(index.groups().contradicted).toHaveLength(1)
  expect(index.groupOf(a)).not.toContain(c)
})

test('IC5 a pinned incident keeps its reports; what grouping would change in it is only proposed', () => {
  const [one, twin, stranger] = threeOf()
  const [a, b, c] = [one.report.id, twin.report.id, stranger.report.id]
  const pinned = (members: readonly ReportId[]) =>
    groupReports(reports, { pins: [{ incident: 'pinned', reports: members }] })
  const alone = pinned([a])
  expect(alone.groups.flatMap((group) => group.reports)).toHaveLength(reports.length)
  expect(idsOf(alone.groups.filter(({ incident }) => incident === 'pinned'))).toEqual([[a]])
  const [added] = alone.proposals
  expect(added).toMatchObject({ kind: 'add', incident: 'pinned' })
  expect(added?.kind === 'add' && added.reports.includes(b)).toBe(true)
  const mixed = pinned([a, b, c])
  expect(idsOf(mixed.groups.filter(({ incident }) => incident === 'pinned'))).toEqual([[a, b, c].toSorted()])
  expect(mixed.proposals).toContainEqual({ kind: 'remove', incident: 'pinned', reports: [c] })
  const two = [
    { incident: 'x', reports: [a] },
    { incident: 'y', reports: [b] },
  ]
  expect(groupReports(reports, { pins: two }).proposals).toContainEqual({
    kind: 'merge',
    incidents: ['x', 'y'],
  })
})

test('IC6 each field of a pair says in bits how much it speaks for one incident, with the words both share', () => {
  const [one, twin, stranger] = threeOf()
  const alike = explainPair(one, twin)
  const unlike = explainPair(one, stranger)
  expect(alike?.bits).toBeGreaterThan(unlike?.bits ?? 0)
  const total = (alike?.fields ?? []).reduce((sum, { bits }) => sum + bits, alike?.prior ?? 0)
  expect(alike?.bits).toBeCloseTo(total, 2)
  expect(alike?.fields.find(({ field }) => field === 'names')?.shared.length).toBeGreaterThan(0)
  expect(explainPair(twin, one)).toEqual(alike)
})

test('IC7 a report that tells of several incidents belongs to one and is listed where it speaks of the other', () => {
  const [one, , stranger] = threeOf()
  const lines = (report: GroupedReport): string => report.characters?.split('. ').slice(0, 4).join('. ') ?? ''
  const more = 'The week in Wadi Sahl and Umm Dabra: Karim Oduran, Selma Fenwar and Tobi Razanel spoke of it.'
  const survey: GroupedReport = {
    ...one,
    report: { ...one.report, id: givenReportId(sha256, 'survey', 'survey'), title: 'The week' },
    characters: `${lines(one)}. ${lines(stranger)}. ${more}`,
  }
  const judgements = [
    { a: survey.report.id, b: one.report.id, same: true },
    { a: survey.report.id, b: stranger.report.id, same: false },
  ]
  const { groups } = groupReports([one, stranger, survey], { judgements })
  expect(
    idsOf(groups)
      .map(({ length }) => length)
      .toSorted(),
  ).toEqual([1, 2])
  const other = groups.find((group) => group.reports.includes(stranger))
  expect(other?.alsoMentions).toEqual([survey.report.id])
})
