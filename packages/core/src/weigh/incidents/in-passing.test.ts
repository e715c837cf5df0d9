import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCount, createEdtf, type ReportId } from '../../statement/index.ts'
import { createRolls } from '../fixtures/invented-reports.ts'
import { readInvented, toldInvented } from '../fixtures/reports.ts'
import { event, figure, sha256 } from '../fixtures/said.ts'
import { rootsOf, weighIncident } from '../index.ts'
import { daysAgo } from './ago.ts'
import {
  createIncidentIndex,
  type GroupedReport,
  groupReports,
  type IncidentGroup,
  type Settled,
} from './index.ts'
import { mentionsOf } from './mentions.ts'

const market = await readInvented({
  given: 'market',
  date: '2031-03-05',
  title: 'Market strike in Umm Dabra kills nine',
  text: 'An air strike on the market of Umm Dabra killed nine people, including three children, on Monday, medics said. The dead included Rim Oduran, a teacher. Another 20 people were injured.',
})
const mourning = await readInvented({
  given: 'mourning',
  date: '2031-03-06',
  title: 'Umm Dabra mourns its market dead',
  text: 'At least ten people were killed in the air strike on the market of Umm Dabra on 3 March, the Blue Civil Defence said. Rim Oduran was buried with two of her pupils on Wednesday.',
})
const shells = await readInvented({
  given: 'shells',
  date: '2031-03-20',
  title: 'Shelling kills four in Tell Razan',
  text: 'Shelling killed four people in Tell Razan on Tuesday, residents said. Two children were hurt near the Lozan bakery. On 3 March, an air strike on a market in Umm Dabra killed 12 people, according to the Red Observatory.',
})
const council = await readInvented({
  given: 'council',
  date: '2031-03-20',
  title: 'Four dead as shells hit Tell Razan',
  text: 'Four people died when shells fell on Tell Razan on Tuesday, near the Lozan bakery, the council of Tell Razan said. The shelling came two weeks after 11 people were killed in a strike on the market of Umm Dabra.',
})
const raid = await readInvented({
  given: 'raid',
  date: '2032-03-01',
  title: 'Two killed in Wadi Sahl raid',
  text: 'Two people were killed in a raid in Wadi Sahl on Friday. Last year’s strike on the Umm Dabra market killed 13 people, including four children.',
})
const all = [market, mourning, shells, council, raid]

function idsOf({ reports }: Pick<IncidentGroup<GroupedReport>, 'reports'>): readonly string[] {
  return reports.map(({ report }) => report.given ?? '').toSorted()
}

function groupWith(given: GroupedReport, reports: readonly GroupedReport[], settled: Settled = {}) {
  const group = groupReports(reports, settled).groups.find((one) =>
    one.reports.some(({ report }) => report.id === given.report.id),
  )
  if (group === undefined) throw new Error('no group')
  return group
}

function killedIn({ statements }: GroupedReport): readonly (number | null)[] {
  return statements
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'figure' && claim.figure.measure === 'killed' && claim.figure.unit === 'person'
        ? [claim.figure.count.stated]
        : [],
    )
}

function weigh({ reports, inPassing, alsoMentions }: IncidentGroup<GroupedReport>) {
  const telling = [...reports, ...inPassing]
  return weighIncident(sha256, {
    reports: reports.map(({ report }) => report),
    statements: telling.flatMap(({ statements }) => statements),
    problems: [],
    alsoMentions,
    inPassing: inPassing.map(({ report }) => report),
    lineage: rootsOf(telling),
  })
}

test('IC8 what a report tells in passing of another incident joins it, and is no part of its own any more', () => {
  const group = groupWith(market, all)
  expect(idsOf(group)).toEqual(['market', 'mourning'])
  expect(group.inPassing.flatMap(killedIn).toSorted()).toEqual([11, 12, 13])
  expect(group.alsoMentions).toEqual([shells, council, raid].map(({ report }) => report.id).toSorted())
  const own = groupWith(shells, all)
  expect(idsOf(own)).toEqual(['council', 'shells'])
  expect(own.inPassing).toEqual([])
  expect(own.reports.flatMap(killedIn).every((count) => count === 4)).toBe(true)
  expect(killedIn(groupWith(raid, all).reports[0] ?? raid)).toEqual([2, 2])
})

test('RG24 it counts there as what one more source says, and the range says that it was told in passing', () => {
  const weighed = weigh(groupWith(market, all))
  expect(weighed.figures.killed).toMatchObject({ low: 9, high: 13 })
  expect(weighed.date).toBe('2031-03-03')
  const killed = weighed.ranges.find(({ measure, unit }) => measure === 'killed' && unit === 'person')
  const passing = killed?.reasons.filter(({ code }) => code === 'range/in-passing') ?? []
  expect(passing.map(({ params }) => params['words']).toSorted()).toEqual(['11', '12', '13'])
  expect(killed?.roots).toEqual({ independent: 0, unknown: 5 })
  expect(weigh(groupWith(shells, all)).figures.killed).toMatchObject({ low: 4, high: 4 })
})

test('IC8 where no incident among the reports is the one spoken of, it stays where it was told', () => {
  const alone = [shells, council, raid]
  for (const report of alone) {
    const group = groupWith(report, alone)
    expect(group.inPassing).toEqual([])
    expect(group.reports).toContain(report)
  }
})

test('IC8 a report that its publisher replaced moves nothing', () => {
  const again = { ...council, report: { ...council.report, supersedes: [shells.report.id] } }
  const group = groupWith(market, [market, mourning, shells, again])
  expect(group.inPassing.map(({ report }) => report.given)).toEqual(['council'])
})

test('IC8 a count of a whole month, or of several attacks, is of no one incident', async () => {
  const month = await readInvented({
    given: 'month',
    date: '2031-04-20',
    title: 'Two killed in Wadi Sahl raid',
    text: 'Two people were killed in a raid in Wadi Sahl on Friday. In March, 45 people were killed in Umm Dabra market strikes.',
  })
  expect(mentionsOf(month)).toEqual([])
  expect(groupWith(market, [market, mourning, month]).inPassing).toEqual([])
})

test('IC9 what a report tells in passing does not make it one with the incident that it speaks of', () => {
  expect(groupReports(all).groups.map(idsOf).toSorted()).toEqual([
    ['council', 'shells'],
    ['market', 'mourning'],
    ['raid'],
  ])
})

test('IC10 what a person judged or pinned sticks: nothing is moved between reports judged apart, and a pin keeps its reports', () => {
  const apart = { judgements: [{ a: raid.report.id, b: mourning.report.id, same: false }] }
  expect(groupWith(market, all, apart).inPassing.flatMap(killedIn).toSorted()).toEqual([11, 12])
  expect(killedIn(groupWith(raid, all, apart).reports[0] ?? raid)).toEqual([2, 13, 2])
  const ids = [market, mourning, shells].map(({ report }) => report.id)
  const pinned = groupWith(market, all, { pins: [{ incident: 'pinned', reports: ids }] })
  expect(idsOf(pinned)).toEqual(['market', 'mourning', 'shells'])
  expect(pinned.reports).toContain(shells)
  expect(pinned.inPassing.map(({ report }) => report.given).toSorted()).toEqual(['council', 'raid'])
})

describe('in any order and one by one', () => {
  const more = [...all, { ...market, report: { ...market.report, id: `${market.report.id}0` as ReportId } }]

  function shuffled(seed: number): readonly GroupedReport[] {
    const roll = createRolls(seed)
    return more
      .map((one) => ({ one, at: roll(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  }

  test('IC8 the same reports in any order move the same claims to the same incidents', () => {
    const groups = groupReports(more).groups
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(groupReports(shuffled(seed)).groups).toEqual(groups)
      }),
      { numRuns: 20 },
    )
  })

  test('IC8 reports that come and leave one by one move what all of them at once would', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: more.length }), (seed, left) => {
        const order = shuffled(seed)
        const index = createIncidentIndex()
        const add = (one: GroupedReport): void => {
          index.add(one)
          if (seed % 2 === 0) index.groups()
        }
        order.forEach(add)
        for (const one of order.slice(0, left)) index.remove(one.report.id)
        const fresh = createIncidentIndex()
        order.slice(left).toReversed().forEach(fresh.add)
        expect(index.groups()).toEqual(fresh.groups())
      }),
      { numRuns: 20 },
    )
  })
})

/** Two reports of one language: of a raid, and of another that tells of the raid in passing. */
function pairIn(
  lang: string,
  told: readonly [string, string, string],
): readonly [GroupedReport, GroupedReport] {
  const [first, own, passing] = told
  const killed = (count: number, on: string) => [
    figure(createCount(String(count), 'exactly', count), { period: createEdtf(on) }),
    event('ground-attack', { time: createEdtf(on) }),
  ]
  return [
    toldInvented({ given: `${lang} raid`, date: '2031-05-03', title: '—', lang }, [
      { words: first, claims: killed(6, '2031-05-02') },
    ]),
    toldInvented({ given: `${lang} mine`, date: '2031-06-11', title: '—', lang }, [
      { words: own, claims: killed(2, '2031-06-10') },
      { words: passing, claims: killed(8, '2031-05-02') },
    ]),
  ]
}

test.each([
  [
    'fr',
    'Six personnes ont été tuées vendredi dans un raid sur le village d’Aïn Tarouda, près de l’école Belkadour.',
    'Deux bergers ont été tués mardi par une mine près de Ksar Menzou.',
    'Le 2 mai, un raid sur le village d’Aïn Tarouda avait fait huit morts, selon l’école Belkadour.',
  ],
  [
    'ar',
    'قتل ستة أشخاص يوم الجمعة في مداهمة قرية عين تارودا قرب مدرسة بلقدور.',
    'قتل راعيان يوم الثلاثاء بانفجار لغم قرب قصر منزو.',
    'وفي الثاني من أيار قتل ثمانية أشخاص في مداهمة قرية عين تارودا بحسب مدرسة بلقدور.',
  ],
])('IC8 it is so in every language that a person reads for Sanad (%s)', (lang, ...told) => {
  const [first, later] = pairIn(lang, told as unknown as readonly [string, string, string])
  const group = groupWith(first, [first, later])
  expect(group.reports).toEqual([first])
  expect(group.inPassing.flatMap(killedIn)).toEqual([8])
  expect(weigh(group).figures.killed).toMatchObject({ low: 6, high: 8 })
  expect(killedIn(groupWith(later, [first, later]).reports[0] ?? later)).toEqual([2])
})

test.each([
  ['The raid came two weeks after ', [-17, -11]],
  ['It was shelled a month after ', [-45, -15]],
  ['L’attaque survient trois jours après que ', [-4, -2]],
  ['وقع القصف بعد أسبوعين من ', [-17, -11]],
  ['جاء ذلك بعد ثلاثة أيام من ', [-4, -2]],
  ['It was shelled days after ', null],
  ['After the raid, ', null],
])('IC8 “%s” says when the other incident was', (words, days) => {
  expect(daysAgo(words, [0, 0])).toEqual(days)
})
