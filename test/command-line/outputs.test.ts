import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMAS } from '@sanad/core/schema'
import { expect, test } from 'vitest'
import { ROOT, sanad } from './run.ts'

const FOLDER = join(ROOT, 'examples/ghwayran')
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => join(FOLDER, file))
const GERMAN =
  'Die Sprecherin der Organisation sagte am Donnerstag, dass die Kinder in Sicherheit seien und die Familien in den Ort zurückgekehrt sind.'
const ARABIC = 'قال المتحدث باسم المنظمة إن الأطفال بأمان وإن العائلات عادت إلى البلدة يوم الخميس.'

const REPORTS = [
  {
    id: 'a',
    text: 'The council said that two children were killed in the town of Azrin on Monday.',
    date: '2031-05-02',
  },
  { id: 'b', text: 'Four children were killed, according to a hospital. The council denied it.', lang: 'en' },
  { id: 'a', text: 'Rescue workers said that dozens were hurt.' },
  { id: 'c', text: ARABIC },
  { id: 'd', text: '' },
  { text: 'A report without an id said that three houses burned.', date: 'someday' },
]
const STREAM = `${REPORTS.map((report) => JSON.stringify(report)).join('\n')}\nnot json\n{"id":"e"}\n`

/** Checks an output and, where it is wrong, says where. */
function check(name: string, text: string): void {
  const schema = SCHEMAS[name]
  if (schema === undefined) throw new Error(`no schema ${name}`)
  const result = schema.safeParse(JSON.parse(text))
  expect(result.success ? [] : result.error.issues, name).toEqual([])
}

function linesOf(out: string): readonly string[] {
  return out.trimEnd().split('\n')
}

test('MS7 read --json prints what its schema says, for reports that can be read and others', async () => {
  const { out } = await sanad(['read', '--json', ...FILES, 'package.json', 'absent.txt', 'packages'])
  check('read.json', out)
  expect(JSON.parse(out).reports.length).toBeGreaterThanOrEqual(FILES.length)
})

test('MS7 read --ndjson prints what its schema says, a line for each line', async () => {
  const { code, out } = await sanad(['read', '--ndjson'], { input: STREAM })
  expect(code).toBe(0)
  const lines = linesOf(out)
  expect(lines).toHaveLength(8)
  for (const line of lines) check('read.ndjson', line)
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'a', 'c', 'd', '6', null, null])
})

test('RG17 weigh --why with --json tells how a measure’s numbers come about, range by range', async () => {
  const { code, out } = await sanad(['weigh', '--json', '--why', 'killed', ...FILES])
  expect(code).toBe(0)
  check('weigh.json', out)
  const [incident] = JSON.parse(out).incidents
  const killed = incident.ranges.filter(({ measure }: { measure: string }) => measure === 'killed')
  expect(incident.derivations.map(({ range }: { range: unknown }) => range)).toEqual(killed)
  const [first] = incident.derivations
  expect(first.considered.map(({ role }: { role: string }) => role)).toEqual(
    expect.arrayContaining(['low', 'high', 'aside']),
  )
  const ids = new Set(incident.statements.map(({ id }: { id: string }) => id))
  for (const one of first.considered) for (const id of one.statements) expect(ids.has(id)).toBe(true)
})

test('MS7 weigh --json prints what its schema says', async () => {
  const { code, out } = await sanad(['weigh', '--json', ...FILES])
  expect(code).toBe(0)
  check('weigh.json', out)
  const [incident] = JSON.parse(out).incidents
  expect(incident.reports).toHaveLength(FILES.length)
  expect(incident.statements.length).toBeGreaterThan(FILES.length)
})

test('MS7 weigh --ndjson --each prints what its schema says, an incident for each report', async () => {
  const { out } = await sanad(['weigh', '--ndjson', '--each'], { input: STREAM })
  for (const line of linesOf(out)) check('weigh-each.ndjson', line)
  const first = JSON.parse(linesOf(out)[0] ?? '')
  expect(first).toMatchObject({ id: 'a', reports: ['a'] })
  expect(first.statements[0]).toMatchObject({ report: 'a' })
})

test('MS7 weigh --ndjson --group prints what its schema says, each report in one incident', async () => {
  const { out } = await sanad(['weigh', '--ndjson', '--group'], { input: STREAM })
  for (const line of linesOf(out)) check('weigh-group.ndjson', line)
  const named = linesOf(out).flatMap((line) => JSON.parse(line).reports ?? [])
  expect(named.sort()).toEqual(['6', 'a', 'a', 'b', 'c', 'd'])
})

test('IC2 weigh prints the same bytes for the same reports in any order, grouped or not', async () => {
  const lines = [
    {
      id: 'a',
      date: '2022-01-21',
      text: 'Shells hit the market of Bir Khalda on Friday. Two boys were killed.',
    },
    { id: 'b', date: '2022-01-22', text: 'A doctor of Bir Khalda said that two boys were killed on Friday.' },
    { id: 'c', date: '2022-03-02', text: 'The Azrin Council said that ten families had left Wadi Sahl.' },
  ].map((report) => JSON.stringify({ ...report, lang: 'en' }))
  const weighed = async (input: readonly string[], ...options: readonly string[]): Promise<string> =>
    (await sanad(['weigh', '--ndjson', '--tagger', 'rules', ...options], { input: input.join('\n') })).out
  for (const options of [['--group'], []]) {
    expect(await weighed(lines.toReversed(), ...options)).toBe(await weighed(lines, ...options))
  }
})

test('CM14 the same words under the same id are one report of an incident; the problems of a line stay with it', async () => {
  const text = 'The council said that two children were killed in the town of Azrin.'
  const input = [
    { id: 'a', text },
    { id: 'a', text },
    { id: 'b', text, date: 'someday' },
  ]
    .map((report) => JSON.stringify(report))
    .join('\n')
  const grouped = linesOf((await sanad(['weigh', '--ndjson', '--group'], { input })).out).map((line) =>
    JSON.parse(line),
  )
  expect(grouped.flatMap(({ reports }) => reports).sort()).toEqual(['a', 'b'])
  expect(grouped.flatMap(({ problems }) => problems)).toMatchObject([
    { code: 'stream/bad-field', report: 'b' },
  ])
  const each = linesOf((await sanad(['weigh', '--ndjson', '--each'], { input })).out).map((line) =>
    JSON.parse(line),
  )
  expect(each.map(({ id }) => id)).toEqual(['a', 'a', 'b'])
  expect(each[2].problems).toHaveLength(1)
})

test('MS7 doctor --json prints what its schema says', async () => {
  check('doctor.json', (await sanad(['doctor', '--json'])).out)
})

test('MS7 sentences in outputs are in the language asked for; codes are the same in every language', async () => {
  const problems = async (ui: string): Promise<readonly { code: string; text: string }[]> => {
    const { out } = await sanad(['read', '--ndjson', '--ui', ui], { input: STREAM })
    return linesOf(out).flatMap((line) => JSON.parse(line).problems)
  }
  const [english, arabic] = [await problems('en'), await problems('ar')]
  expect(arabic.map(({ code }) => code)).toEqual(english.map(({ code }) => code))
  for (const { text } of arabic) expect(text).toMatch(/\p{Script=Arabic}/u)
})

test('a text in a language without a reader is kept, and says so instead of being guessed', async () => {
  const { out } = await sanad(['read', '--ndjson'], {
    input: `${JSON.stringify({ id: 'c', text: GERMAN })}\n`,
  })
  const read = JSON.parse(out)
  expect(read.statements).toEqual([])
  expect(read.problems).toMatchObject([{ code: 'read/no-reader', params: { lang: 'de' } }])
})

test('CM18 each statement says who found it, and a person may choose who does', async () => {
  const input = `${JSON.stringify({ id: 'a', text: 'The council said that ten boys were missing.', lang: 'en' })}\n`
  const readBy = async (...chosen: readonly string[]): Promise<unknown> => {
    const { out } = await sanad(['read', '--ndjson', ...chosen], { input })
    return JSON.parse(out).statements.map(({ reader }: { reader: string }) => reader)
  }
  expect(await readBy('--tagger', 'rules')).toEqual(['rules'])
  expect(await readBy('--tagger', 'learned')).toEqual(['learned'])
  expect(await readBy()).toEqual(['learned'])
  const { code, out, err } = await sanad(['read', '--tagger', 'guess', 'x.txt'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('“guess” is none of auto, learned, rules.')
})

test('CM18 sanad doctor says who reads here', async () => {
  const { tagger, languages } = JSON.parse((await sanad(['doctor', '--json'])).out)
  expect(languages.read).toEqual(['en', 'ar', 'fr'])
  expect(['native', 'wasm']).toContain(tagger.runtime)
})

test('CM19 what is less sure than asked is left out, and the words that decided are shown', async () => {
  const input = 'The council said that ten boys were missing.'
  const strict = await sanad(['read', '--lang', 'en', '--min-confidence', '1', '-'], { input })
  expect(strict.out).toContain('1 statement is less sure than 100% and left out.')
  expect(strict.out).not.toContain('ten boys')
  const explained = await sanad(['read', '--lang', 'en', '--explain', '-'], {
    input,
    env: { COLUMNS: '200' },
  })
  expect(explained.out).toMatch(/found by the learned tagger, \d+% sure · its cue stands beside the source/)
  const bad = await sanad(['read', '--min-confidence', 'high', '-'], { input })
  expect([bad.code, bad.out]).toEqual([2, ''])
  expect(bad.err).toContain('“high” is no number from 0 to 1.')
})
