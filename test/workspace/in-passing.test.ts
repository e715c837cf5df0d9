import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { called } from './called.ts'

const made = mkdtempSync(join(tmpdir(), 'sanad-in-passing-'))
afterAll(() => rmSync(made, { recursive: true, force: true }), 60_000)

const STRIKE = report(
  'strike.txt',
  '2031-03-05',
  'Market strike in Umm Dabra kills nine',
  'An air strike on the market of Umm Dabra killed nine people on Monday, medics said. The dead included Rim Oduran, a teacher.',
)
const SHELLS = report(
  'shells.txt',
  '2031-03-20',
  'Shelling kills four in Tell Razan',
  'Shelling killed four people in Tell Razan on Tuesday, residents said. On 3 March, an air strike on a market in Umm Dabra killed 12 people, according to the Red Observatory.',
)

function report(name: string, date: string, title: string, text: string): string {
  const path = join(made, name)
  writeFileSync(path, `Date: ${date}\nTitle: ${title}\nPublisher: The Invented Courier\n\n${text}\n`)
  return path
}

interface Told {
  readonly date: string
  readonly reports: readonly string[]
  readonly alsoMentions: readonly string[]
  readonly ranges: readonly { readonly words: string }[]
  readonly figures: { readonly killed: { readonly low: number; readonly high: number } }
}

/** The incidents that a command prints, the earliest first. */
function incidentsOf(out: string): readonly Told[] {
  const { incidents }: { incidents: readonly Told[] } = JSON.parse(out)
  return incidents.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const ENDS = [
  { date: '2031-03-03', figures: { killed: { low: 9, high: 12 } } },
  { date: '2031-03-18', figures: { killed: { low: 4, high: 4 } }, alsoMentions: [] },
]

test('IC8 files weighed in groups tell in JSON, as lines and to people what was told in passing', async () => {
  const args = ['weigh', '--group', '--tagger', 'rules', STRIKE, SHELLS]
  const found = incidentsOf((await called(...args, '--json')).out)
  expect(found).toMatchObject(ENDS)
  expect(found[0]?.alsoMentions).toEqual(found[1]?.reports)
  const lines = (await called(...args, '--ndjson')).out.trim().split('\n')
  expect(incidentsOf(`{"incidents":[${lines.join(',')}]}`)).toMatchObject(ENDS)
  const { out } = await called(...args)
  expect(out).toContain('Told in passing by reports of other incidents')
  expect(out).toContain('Told in passing by a report of another incident: “12”')
})

test('IC8, IC10 in a workspace it moves as reports come, also to a named incident, until a person judges them apart', async () => {
  const folder = join(made, 'workspace')
  const run = async (...typed: readonly string[]) => {
    const ended = await called(...typed, '--workspace', folder)
    expect(ended.err).toBe('')
    return ended.out
  }
  const weighed = async () => incidentsOf(await run('weigh', '--json'))
  expect((await called('init', folder, '--as', 'M1')).code).toBe(0)
  const add = (file: string) => called('add', '--tagger', 'rules', file, '--workspace', folder)
  await add(SHELLS)
  expect(await weighed()).toHaveLength(1)
  await add(STRIKE)
  expect(await weighed()).toMatchObject(ENDS)
  const { incidents } = JSON.parse(await run('incident', 'list', '--json'))
  const first = incidents.find(({ date }: Told) => date === '2031-03-03')
  await run('incident', 'name', first.incident, 'The', 'market')
  const shown = JSON.parse(await run('incident', 'show', first.reports[0], '--json'))
  expect(shown).toMatchObject({ pinned: true, incident: ENDS[0] })
  const [strike, shells] = await weighed()
  await run('incident', 'not-same', strike?.reports[0] ?? '', shells?.reports[0] ?? '')
  const [alone, whole] = await weighed()
  expect(alone).toMatchObject({ alsoMentions: [], figures: { killed: { low: 9, high: 9 } } })
  expect(whole?.ranges.map(({ words }) => words)).toContain('12')
})
