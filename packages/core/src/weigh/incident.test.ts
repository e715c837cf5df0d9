import { expect, test } from 'vitest'
import { createCount, createEdtf, type Place, type Report, type Statement } from '../statement/index.ts'
import { event, figure, said, sha256 } from './fixtures/said.ts'
import { weighIncident } from './index.ts'

const HASAKAH: Place = {
  words: 'Hasakah',
  spans: [],
  ref: 'SY/SY-HA/hasakah',
  lat: 36.5,
  lon: 40.75,
  radiusKm: 8,
  country: 'SY',
}

function reportOf(statement: Statement, date: string | null): Report {
  return {
    id: statement.report,
    given: null,
    evidence: null,
    locator: null,
    parent: null,
    title: null,
    byline: null,
    publisher: null,
    date: date === null ? null : createEdtf(date),
    lang: 'en',
    corrects: [],
    supersedes: [],
  }
}

function attack(by: string, on: string, place: Place | null): Statement {
  const time = createEdtf(on)
  return said(by, on, `${by} tells of an attack`, [
    event('ground-attack', { place, time }),
    figure(createCount('12', 'exactly', 12), { place }),
  ])
}

test('WI1 an incident is named by its reports, in whatever order they come', () => {
  const [one, other] = [attack('SDF', '2022-01-20', HASAKAH), attack('SOHR', '2022-01-22', HASAKAH)]
  const reports = [reportOf(one, '2022-01-23'), reportOf(other, '2022-01-24')]
  const statements = [one, other]
  const incident = weighIncident(sha256, { reports, statements, problems: [] })
  const turned = weighIncident(sha256, { reports: reports.toReversed(), statements, problems: [] })
  expect(incident.incident).toBe(turned.incident)
  expect(incident).toMatchObject({
    date: '2022-01-20/2022-01-22',
    place: { ref: HASAKAH.ref },
    proposal: null,
  })
  expect(incident.alsoMentions).toEqual([])
})

test('WI2 events told for a day after the last report, and reports without dated events, do not move its date', () => {
  const later = attack('SDF', '2022-03-01', HASAKAH)
  const report = reportOf(later, '2022-01-24')
  expect(weighIncident(sha256, { reports: [report], statements: [later], problems: [] }).date).toBe(
    '2022-01-24',
  )
  expect(weighIncident(sha256, { reports: [], statements: [], problems: [] })).toMatchObject({
    date: null,
    place: null,
    ranges: [],
    figures: {},
  })
})

test('WI3 nobody’s silence is a number: a measure of which nobody speaks is absent', () => {
  const one = attack('SDF', '2022-01-20', HASAKAH)
  const { figures } = weighIncident(sha256, {
    reports: [reportOf(one, null)],
    statements: [one],
    problems: [],
  })
  expect(figures.killed).toMatchObject({ low: 12, high: 12, lowFrom: [one.id] })
  expect('injured' in figures).toBe(false)
})
