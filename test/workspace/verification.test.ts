import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SCHEMAS } from '@sanad/core/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ended } from '../command-line/run.ts'
import { called } from './called.ts'

const made = mkdtempSync(join(tmpdir(), 'sanad-verification-'))
let count = 0
afterAll(() => rmSync(made, { recursive: true, force: true }), 60_000)

function file(name: string, words: string): string {
  const path = join(made, name)
  writeFileSync(path, words)
  return path
}

const PRESS = file(
  'press.txt',
  `Date: 2031-02-12
Title: Shelling in Hasakah
Publisher: The Invented Courier

The army shelled the market of Hasakah on 10 February 2031. A hospital said that five children were killed in Hasakah. The agency said that six children were killed in the attack.
`,
)
const OTHER = file(
  'other.txt',
  `Date: 2031-05-02
Title: Fire in Derik
Publisher: The Invented Courier

A fire broke out in Derik on 1 May 2031. Rescue workers said that two people were killed in Derik.
`,
)
const WITNESS = file(
  'witness.txt',
  `Date: 2031-02-14

I stood at the market of Hasakah on 10 February 2031. Three children were killed in Hasakah. The army shelled the market.
`,
)
const PRISON = file(
  'prison.txt',
  `Date: 2031-02-07
Title: The prison
Publisher: The Invented Courier

The fund said that 700 children were held in the prison in Hasakah as of 20 January 2031. Officials said that 600 children are still held in the prison in Hasakah as of 6 February 2031.
`,
)

interface Place {
  readonly folder: string
  in(...typed: readonly string[]): Promise<Ended>
}

async function place(person: string, ...files: readonly string[]): Promise<Place> {
  count += 1
  const folder = join(made, `workspace-${count}`)
  expect((await called('init', folder, '--as', person)).code).toBe(0)
  const where: Place = { folder, in: (...typed) => called(...typed, '--workspace', folder) }
  if (files.length > 0) expect((await where.in('add', '--tagger', 'rules', ...files)).code).toBe(0)
  return where
}

/** Reads an output and, where it is not what its schema says, says where. */
function checked(name: string, { out }: Ended) {
  const result = SCHEMAS[name]?.safeParse(JSON.parse(out))
  expect(result?.success === true ? [] : (result?.error?.issues ?? [name])).toEqual([])
  return JSON.parse(out)
}

async function incidentsOf(where: Place) {
  return checked('incident-list.json', await where.in('incident', 'list', '--json')).incidents
}

async function violationsOf(where: Place, ...more: readonly string[]) {
  return checked('violation-list.json', await where.in('violation', 'list', '--json', ...more)).violations
}

async function incidentOn(where: Place, date: string): Promise<string> {
  const found = (await incidentsOf(where)).find((one: { date: string }) => one.date.startsWith(date))
  return found?.incident ?? ''
}

async function statementWith(where: Place, words: string): Promise<string> {
  const { out } = await where.in('statement', '--json', '--find', words)
  return JSON.parse(out.split('\n')[0] ?? '').statement.id
}

const decide = (where: Place, id: string, status: string, ...more: readonly string[]): Promise<Ended> =>
  where.in('decide', id, '--level', 'ctfmr', '--status', status, '--reason', 'as told', ...more)

test('VC1, VC2 inside a workspace what was added is weighed with people’s acts on top, and a position’s answer stays what it was', async () => {
  const where = await place('M1', PRESS)
  const before = await where.in('weigh', '--json')
  const [incident] = checked('weigh.json', before).incidents
  expect(incident.children.killed).toMatchObject({ low: 5, high: 6 })
  const size = JSON.parse((await where.in('status', '--json')).out).size
  await where.in('reject', await statementWith(where, 'six'))
  await where.in('incident', 'name', incident.incident.slice(0, 10), 'The', 'market')
  const [after] = checked('weigh.json', await where.in('weigh', '--json')).incidents
  expect(after.children.killed).toMatchObject({ low: 5, high: 5 })
  expect((await where.in('weigh', '--json', '--position', String(size))).out).toBe(before.out)
  expect((await where.in('weigh', '--json', '--as-of', '1999-01-01')).out).toContain('"incidents":[]')
  const inside = await called('weigh', '--position', '0', '--workspace', where.folder)
  expect([inside.code, inside.out]).toEqual([0, ''])
})

test('VC3 a named incident keeps its name and its reports; what people judge sticks, and the rest is proposed', async () => {
  const where = await place('M1', PRESS, OTHER)
  const [one, other] = [await incidentOn(where, '2031-02-10'), await incidentOn(where, '2031-05')]
  expect([one === '', other === '', one === other]).toEqual([false, false, false])
  expect((await where.in('incident', 'same', one, other, '--reason', 'one story')).code).toBe(0)
  const [joined] = await incidentsOf(where)
  expect(joined.reports).toHaveLength(2)
  const named = await where.in('incident', 'name', joined.incident, 'The', 'market', 'and', 'the', 'fire')
  expect(named.out).toContain('The market and the fire')
  const [pinned] = await incidentsOf(where)
  expect(pinned).toMatchObject({ pinned: true, name: 'The market and the fire' })
  expect(pinned.incident).toMatch(/^[0-9a-f]{32}$/)
  const report = joined.reports[1]
  expect((await where.in('incident', 'not-same', joined.reports[0], report)).code).toBe(0)
  const apart = await incidentsOf(where)
  expect(apart.map(({ reports }: { reports: readonly string[] }) => reports.length).sort()).toEqual([1, 1])
  expect(apart.some((each: { incident: string }) => each.incident === pinned.incident)).toBe(true)
  const shown = await where.in('incident', 'show', pinned.incident.slice(0, 8), '--json')
  expect(checked('incident-show.json', shown)).toMatchObject({ pinned: true })
  expect((await where.in('incident', 'show', 'abcdef')).code).toBe(3)
  expect((await where.in('incident', 'dance')).code).toBe(2)
})

test('VC4 a violation is put together from statements, completed by a person, and told anew; the first one pins its incident', async () => {
  const where = await place('M1', PRESS)
  const incident = await incidentOn(where, '2031-02-10')
  const asked = await where.in('violation', 'add', incident)
  expect([asked.code, asked.out]).toEqual([2, ''])
  expect(asked.err).toContain('killing')
  const added = await where.in(
    'violation',
    'add',
    incident,
    '--type',
    'killing',
    '--party',
    'the army=armed-force',
    '--weapon',
    'mortar-rocket',
  )
  expect([added.code, added.err]).toEqual([0, ''])
  const [first] = await violationsOf(where)
  expect(first.violation).toMatchObject({
    type: 'killing',
    when: '2031-02-10',
    tally: { unknown: { low: 5, high: 6 }, total: { low: 5, high: 6 } },
    parties: [{ actor: null, name: 'the army', category: 'armed-force', joint: false }],
    circumstances: { weapon: ['mortar-rocket'] },
    gates: { victim: { answer: 'yes' } },
  })
  expect(first.violation.sources.length).toBeGreaterThan(0)
  expect(first.violation.incident).toBe((await incidentsOf(where))[0].incident)
  const id = first.violation.id
  const changed = await where.in(
    'violation',
    'change',
    id,
    '--boys',
    '3-4',
    '--gate',
    'perpetrator=yes',
    '--flag',
    'human-shield=unknown',
  )
  expect([changed.code, changed.err]).toEqual([0, ''])
  const shown = checked('violation-show.json', await where.in('violation', 'show', id.slice(0, 8), '--json'))
  expect(shown).toMatchObject({
    versions: 2,
    against: [],
    violation: { gates: { perpetrator: { answer: 'yes', statements: [] } } },
  })
  expect(shown.violation.tally.total).toEqual({ low: 8, high: 10 })
  for (const wrong of [
    ['--type', 'theft'],
    ['--boys', 'many'],
  ])
    expect((await where.in('violation', 'change', id, ...wrong)).code).toBe(2)
  expect(await violationsOf(where, '--position', '3')).toEqual([])
})

let collector: Place
let verifier: Place
let killing: string

beforeAll(async () => {
  collector = await place('M1', PRESS)
  await collector.in(
    'violation',
    'add',
    await incidentOn(collector, '2031-02-10'),
    '--type',
    'killing',
    '--gate',
    'context=yes',
    '--gate',
    'perpetrator=yes',
    '--party',
    'the army=armed-force',
  )
  const [found] = await violationsOf(collector)
  killing = found.violation.id
  verifier = await place('M2')
  expect((await verifier.in('ledger', 'merge', collector.folder)).code).toBe(0)
}, 60_000)

test('VC5 who collected does not decide, nothing primary is not verified, and states follow one another: one sentence each, 6 or 5', async () => {
  const refused = await decide(collector, killing, 'pending')
  expect([refused.code, refused.out, refused.err.trim().split('\n')]).toEqual([
    6,
    '',
    [expect.stringContaining('M1')],
  ])
  expect((await decide(verifier, killing, 'verified', '--credible', 'yes')).code).toBe(6)
  expect((await decide(verifier, killing, 'reported-not-verified')).code).toBe(5)
  expect((await decide(verifier, killing, 'pending')).code).toBe(0)
  const again = await decide(verifier, killing, 'pending')
  expect([again.code, again.out, again.err.trim().split('\n').length]).toEqual([5, '', 1])
  const press = await decide(verifier, killing, 'verified', '--credible', 'yes')
  expect([press.code, press.err.trim().split('\n').length]).toEqual([6, 1])
  expect(press.err).toContain('reported, not verified')
  expect((await decide(verifier, killing, 'did-not-occur')).code).toBe(6)
  expect((await decide(verifier, killing, 'not-mrm')).code).toBe(6)
  expect((await decide(verifier, killing, 'reported-not-verified', '--on', '2031-03-01')).code).toBe(0)
  const { levels } = checked('violation-show.json', await verifier.in('violation', 'show', killing, '--json'))
  expect(levels.ctfmr).toMatchObject({ status: 'reported-not-verified', changed: false })
  expect(
    levels.ctfmr.decisions.map(({ status, by }: { status: string; by: string }) => [status, by]),
  ).toEqual([
    ['pending', 'M2'],
    ['reported-not-verified', 'M2'],
  ])
  expect(levels['focal-point'].status).toBe('reported')
  const bare = await verifier.in('decide', killing, '--level', 'ctfmr', '--status', 'pending')
  expect([bare.code, bare.out]).toEqual([2, ''])
  expect(
    (await verifier.in('decide', 'abcdef', '--level', 'ctfmr', '--status', 'pending', '--reason', 'x')).code,
  ).toBe(3)
})

test('VC5, VC6 an eyewitness whose words are held verifies; decisions come along with a merge and are asked for as of then', async () => {
  const [one, two] = [await place('M1', PRESS), await place('M2')]
  await one.in('add', '--tagger', 'rules', '--open', '--interview', '--source', 'W-3', WITNESS)
  const told = await statementWith(one, '"Three children"')
  const incident = await incidentOn(one, '2031-02-10')
  await one.in(
    'violation',
    'add',
    incident,
    '--type',
    'killing',
    '--from',
    `${told}=eyewitness`,
    '--gate',
    'context=yes',
    '--gate',
    'perpetrator=yes',
  )
  const [{ violation }] = await violationsOf(one)
  await two.in('ledger', 'merge', one.folder)
  const { sources } = checked(
    'violation-show.json',
    await two.in('violation', 'show', violation.id, '--json'),
  )
  expect(sources.find(({ statement }: { statement: string }) => statement === told)).toMatchObject({
    type: 'primary',
    role: 'eyewitness',
    verifies: true,
  })
  expect((await decide(two, violation.id, 'pending')).code).toBe(0)
  const size = JSON.parse((await two.in('status', '--json')).out).size
  expect((await decide(two, violation.id, 'verified')).code).toBe(6)
  const verified = await decide(two, violation.id, 'verified', '--credible', 'yes', '--json')
  expect(JSON.parse(verified.out)).toMatchObject({
    status: 'verified',
    weight: 'primary-witnessed',
    by: 'M2',
  })
  await one.in('ledger', 'merge', two.folder)
  expect((await violationsOf(one))[0].levels.ctfmr.status).toBe('verified')
  expect((await violationsOf(two, '--position', String(size)))[0].levels.ctfmr.status).toBe('pending')
  await one.in('violation', 'change', violation.id, '--boys', '7')
  expect((await violationsOf(one))[0].levels.ctfmr).toMatchObject({ status: 'verified', changed: true })
  await one.in('reject', told)
  const left = checked('violation-show.json', await one.in('violation', 'show', violation.id, '--json'))
  expect(left.sources.map(({ statement }: { statement: string }) => statement)).not.toContain(told)
}, 60_000)

test('VC6 two who told a violation apart from each other are told so, and nothing is decided until one telling takes the place of both', async () => {
  const third = await place('M3')
  await third.in('ledger', 'merge', collector.folder)
  await collector.in('violation', 'change', killing, '--boys', '4')
  await third.in('violation', 'change', killing, '--boys', '5')
  const decider = await place('M4')
  for (const from of [collector, third]) await decider.in('ledger', 'merge', from.folder)
  const shown = checked('violation-show.json', await decider.in('violation', 'show', killing, '--json'))
  expect(shown.against).toHaveLength(1)
  expect((await decide(decider, killing, 'pending')).code).toBe(5)
  await third.in('ledger', 'merge', collector.folder)
  await third.in('violation', 'change', killing, '--boys', '4-5')
  await decider.in('ledger', 'merge', third.folder)
  expect((await decide(decider, killing, 'pending')).code).toBe(0)
}, 60_000)

test('VC7 what names a child is sealed, and refused where nothing can be sealed', async () => {
  const refused = await collector.in('violation', 'change', killing, '--child', 'C-7:female:12-13')
  expect([refused.code, refused.out]).toEqual([6, ''])
  expect(refused.err).not.toContain('C-7')
})

test('VC8 a report that its publisher replaced has no say any more', async () => {
  const where = await place('M1', PRISON)
  const [incident] = await incidentsOf(where)
  const late = file(
    'late.txt',
    'Date: 2031-02-09\nPublisher: The Invented Courier\n\nThe fund said that 800 children were held in the prison in Hasakah as of 20 January 2031.\n',
  )
  const added = await where.in(
    'add',
    '--tagger',
    'rules',
    '--supersedes',
    incident.reports[0].slice(0, 10),
    late,
  )
  expect(added.code).toBe(0)
  const told = JSON.parse((await where.in('weigh', '--json')).out).incidents
  expect(told.flatMap(({ rollCalls = [] }: { rollCalls?: readonly unknown[] }) => rollCalls)).toEqual([])
  expect((await where.in('add', '--corrects', 'abcdef', late)).code).toBe(3)
})

test('VC9 people held are called over in the incident view and in its JSON', async () => {
  const view = await called('weigh', '--tagger', 'rules', PRISON)
  expect(view.out).toContain('Roll-call')
  expect(view.out).toContain('at least 100 unaccounted for; no upper limit known')
  expect(view.out).toContain('heads, not persons')
  const [incident] = checked(
    'weigh.json',
    await called('weigh', '--tagger', 'rules', '--json', PRISON),
  ).incidents
  expect(incident.rollCalls).toMatchObject([{ unit: 'child', unaccounted: { low: 100, high: null } }])
  for (const [ui, word] of [
    ['ar', 'تعداد المحتجزين'],
    ['fr', 'Appel'],
  ] as const)
    expect((await called('weigh', '--tagger', 'rules', '--ui', ui, PRISON)).out).toContain(word)
})

test('VC10 what rests on an erased report alone goes with it', async () => {
  const where = await place('M1', PRESS, OTHER)
  const incident = await incidentOn(where, '2031-02-10')
  await where.in('violation', 'add', incident, '--type', 'killing')
  const [{ incident: _, reports }] = (await incidentsOf(where)).filter(
    (one: { date: string }) => one.date === '2031-02-10',
  )
  expect((await where.in('erase', reports[0].slice(0, 10), '--reason', 'safety')).code).toBe(0)
  expect(await violationsOf(where)).toEqual([])
  expect((await where.in('ledger', 'verify')).code).toBe(0)
})

test('VC11 a quarter is counted by type, party and place, as of a position, with the violations behind a number', async () => {
  const where = await place('M1', PRESS)
  const add = ['violation', 'add', await incidentOn(where, '2031-02'), '--party', 'the army=armed-force']
  expect((await where.in(...add, '--type', 'killing')).code).toBe(0)
  const [{ violation }] = await violationsOf(where)
  const counted = checked('count.json', await where.in('count', '2031-Q1', '--json'))
  expect(counted).toMatchObject({
    quarter: '2031-q1',
    blocks: {
      verified: { counted: [], types: [] },
      unverified: {
        counted: [violation.id],
        types: [{ type: 'killing', basis: 'child', violations: 1, children: { total: { low: 5, high: 6 } } }],
        parties: [{ name: 'the army', category: 'armed-force', violations: 1, jointly: 0 }],
        total: { violations: 1 },
      },
    },
  })
  const before = ['count', '2031-q1', '--json', '--position', String(counted.position - 1)]
  expect(checked('count.json', await where.in(...before)).blocks.unverified.counted).toEqual([])
  const told = await where.in('count', '2031-q1', '--why', 'killing')
  expect(told.out).toContain('Not verified')
  expect(told.out).toContain('the army')
  expect(told.out).toContain(violation.id.slice(0, 12))
  expect((await where.in('count', '2031-q2')).out).toContain('Nothing is counted in this quarter.')
  expect(await where.in('count', 'spring')).toMatchObject({ code: 2, out: '' })
})
