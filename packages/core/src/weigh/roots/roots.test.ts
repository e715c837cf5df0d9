import { expect, test } from 'vitest'
import { createCount, createEdtf, type Report, type Source, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import type { GroupedReport } from '../incidents/index.ts'
import { countRoots, proposeGrade, rootsOf } from './index.ts'

const TWELVE = figure(createCount('twelve', 'exactly', 12))

function claimed(by: string, words: string, source: Partial<Source> = {}): Statement {
  const statement = said(by, '2022-01-21', words, [TWELVE])
  return { ...statement, source: { ...statement.source, ...source } }
}

/** A report that holds statements, under the id of the first. */
function reportOf(
  statements: readonly Statement[],
  parts: Partial<Report> = {},
  characters = '',
): GroupedReport {
  const [first] = statements
  if (first === undefined) throw new Error('a report of no statement')
  const report: Report = {
    id: first.report,
    given: null,
    evidence: null,
    locator: null,
    parent: null,
    title: null,
    byline: null,
    publisher: null,
    date: createEdtf('2022-01-22'),
    lang: 'en',
    corrects: [],
    supersedes: [],
    ...parts,
  }
  return { report, statements, characters }
}

function counted(reports: readonly GroupedReport[]) {
  return countRoots(
    reports.flatMap(({ statements }) => statements),
    rootsOf(reports),
  )
}

const STORY =
  'Twelve people were killed when shells hit the covered market of Bir Khalda on Friday morning, a nurse at the town hospital told reporters. Families searched the rubble until nightfall while the road to the north stayed closed, and the council asked every household to keep its children indoors for three days.'

test('RT1 a party with its wings is one root, and so is a source that two reports quote', () => {
  const party = [claimed('SDF', 'twelve were killed'), claimed('SDC', 'twelve people were killed')]
  expect(counted(party.map((one) => reportOf([one])))).toEqual({ independent: 0, unknown: 1 })
  const doctor = [claimed('Dr Selin Marto', 'twelve died'), claimed('Dr Selin Marto', 'twelve had died')]
  expect(counted(doctor.map((one) => reportOf([one])))).toEqual({ independent: 0, unknown: 1 })
})

test('RT2 a text and its copy are one root, the earlier is the original, and short texts are no copies', () => {
  const [one, copy] = [claimed('', 'twelve were killed'), claimed('', 'twelve were killed there')]
  const reports = [
    reportOf([one], { date: createEdtf('2022-01-21') }, STORY),
    reportOf([copy], {}, `Updated at noon. ${STORY}`),
  ]
  const { links } = rootsOf(reports)
  expect(counted(reports)).toEqual({ independent: 0, unknown: 1 })
  expect(links).toContainEqual({ kind: 'copy', report: copy.report, of: one.report, share: 1 })
  const short = [reportOf([one], {}, 'Twelve were killed.'), reportOf([copy], {}, 'Twelve were killed.')]
  expect(counted(short)).toEqual({ independent: 0, unknown: 2 })
})

test('RT3 reports credited to a wire speak with its voice, and so does what the wire itself is quoted with', () => {
  const [one, other] = [claimed('', 'twelve were killed'), claimed('', 'a dozen were killed')]
  const reports = [
    reportOf([one], { publisher: 'The Valley Post' }, `BIR KHALDA (Reuters) - ${STORY}`),
    reportOf([other], { publisher: 'Reuters' }, 'Another text altogether.'),
  ]
  expect(counted(reports)).toEqual({ independent: 0, unknown: 1 })
  expect(rootsOf(reports).links).toContainEqual({ kind: 'wire', report: one.report, actor: 'reuters' })
})

test('RT4 only access that is shown makes a root independent, and one report’s interviews are one access', () => {
  const nurse = claimed('a nurse', 'twelve were killed', { access: 'direct-interview' })
  const neighbour = claimed('a neighbour', 'twelve died', { access: 'direct-interview' })
  const monitors = claimed('HRW', 'at least twelve died', { access: 'own-publication' })
  const quoted = claimed('SOHR', 'twelve deaths')
  expect(counted([reportOf([nurse]), reportOf([monitors]), reportOf([quoted])])).toEqual({
    independent: 2,
    unknown: 1,
  })
  expect(counted([reportOf([nurse, neighbour])])).toEqual({ independent: 1, unknown: 1 })
  const visit = claimed('', 'twelve were buried', { basis: 'witnessed' })
  expect(counted([reportOf([visit])])).toEqual({ independent: 1, unknown: 0 })
})

test('RT5 the lineage says which roots each report cites, whatever order the reports come in', () => {
  const [one, other] = [claimed('SDF', 'twelve were killed'), claimed('HRW', 'twelve died')]
  const reports = [reportOf([one]), reportOf([other])]
  const lineage = rootsOf(reports)
  expect(lineage.links).toContainEqual({
    kind: 'cites',
    report: one.report,
    root: 'actor sdf',
    statements: [one.id],
  })
  const turned = rootsOf(reports.toReversed())
  expect(turned.links).toEqual(lineage.links)
  expect([...turned.origins]).toEqual([...lineage.origins])
})

test('RT6 a grade is proposed from who says it: two shown independent, one, the interested alone, a party against itself', () => {
  const grade = (statements: readonly Statement[]) =>
    proposeGrade(statements, rootsOf(statements.map((one) => reportOf([one]))), [])
  const nurse = claimed('a nurse', 'twelve were killed', { access: 'direct-interview' })
  const monitors = claimed('HRW', 'at least twelve died', { access: 'own-publication' })
  const boast: Statement = { ...claimed('IS', 'we killed twelve'), interest: 'self-promoting' }
  const admission: Statement = {
    ...claimed('SDF', 'our shell killed twelve'),
    interest: 'against-own-interest',
  }
  expect(grade([nurse, monitors])).toMatchObject({
    grade: 'corroborated',
    reasons: [{ code: 'grade/sources', params: { independent: 2, unknown: 0, what: 'killed' } }],
  })
  expect(grade([nurse, claimed('SOHR', 'twelve deaths')])?.grade).toBe('single-source')
  expect(grade([boast])?.grade).toBe('discounted')
  expect(grade([nurse, admission])?.grade).toBe('acknowledged-by-party')
  expect(grade([said('SDF', null, 'nothing to report', [])])).toBeNull()
})

test('RT6 sources that speak of different things do not corroborate each other, and a dispute keeps it contested', () => {
  const nurse = claimed('a nurse', 'twelve were killed', { access: 'direct-interview' })
  const hurt = {
    ...claimed('HRW', 'twelve were hurt', { access: 'own-publication' }),
    claims: [figure(createCount('twelve', 'exactly', 12), { measure: 'injured' })],
  }
  const lineage = rootsOf([reportOf([nurse]), reportOf([hurt])])
  expect(proposeGrade([nurse, hurt], lineage, [])?.grade).toBe('single-source')
  const reason = { code: 'disagreement/denied', params: {}, statements: [nurse.id] }
  const dispute = { axis: 'existence', severity: 'conflict', statements: [nurse.id], reason } as const
  expect(proposeGrade([nurse], lineage, [dispute])).toEqual({ grade: 'contested', reasons: [reason] })
})
