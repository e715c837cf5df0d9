import { openWords } from '@sanad/core/i18n'
import type { UiLanguage } from '@sanad/core/statement'
import { expect, test } from 'vitest'
import { createStyle, displayWidth, UNICODE_SIGNS } from '../../terminal/index.ts'
import type { Look } from '../context.ts'
import { renderWeighed } from './derivation.ts'
import { incident, reading, reports } from './fixtures/incident.ts'
import { renderIncident } from './incident.ts'
import { renderReport } from './report.ts'

const DIRECTION_SIGNS = /[\u2066-\u2069]/gu

function look(language: UiLanguage, width: number): Look {
  return { words: openWords(language), style: createStyle(false), width, signs: UNICODE_SIGNS }
}

/** What is printed, with signs that nobody sees written out, so that a snapshot can be read. */
function seen(printed: string): string {
  return printed.replace(DIRECTION_SIGNS, (sign) => `\\u${sign.codePointAt(0)?.toString(16)}`)
}

const LOOKS: readonly (readonly [UiLanguage, number])[] = [
  ['en', 80],
  ['en', 200],
  ['ar', 80],
  ['ar', 200],
  ['fr', 80],
]

test.each(LOOKS)('CM15 a reading in %s at %i columns fits and reads well', async (language, width) => {
  const printed = renderReport(reading, look(language, width))
  for (const line of printed.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  await expect(seen(printed)).toMatchFileSnapshot(`fixtures/reading-${language}-${width}.txt`)
})

test.each(LOOKS)('CM16 an incident in %s at %i columns fits and reads well', async (language, width) => {
  const printed = renderIncident(incident, reports, look(language, width))
  for (const line of printed.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  await expect(seen(printed)).toMatchFileSnapshot(`fixtures/incident-${language}-${width}.txt`)
})

test('CM16 an end of a range has its sentence, its speaker and its mark', () => {
  const printed = renderIncident(incident, reports, look('en', 80))
  expect(printed).toContain('lowest: 180  ▨')
  expect(printed).toContain('highest: 500  □')
  expect(printed).toMatch(/▨━+┿━+□/)
  expect(printed).toContain('“Some 180 people died”')
  expect(printed).toContain('a spokesman, 3 May 2031')
})

test('CM15 the narrowest terminal still holds every line', () => {
  for (const language of ['en', 'ar', 'fr'] as const) {
    const printed =
      renderReport(reading, look(language, 40)) + renderIncident(incident, reports, look(language, 40))
    for (const line of printed.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40)
  }
})

test('CM16 both numbers of one sentence quote it once', () => {
  const [range, ...others] = incident.ranges
  if (range?.low == null || range.high === null) throw new Error('no range')
  const one = { ...incident, ranges: [{ ...range, low: { ...range.low, from: range.high.from } }, ...others] }
  const lines = renderIncident(one, reports, look('en', 200)).split('\n')
  const at = lines.findIndex((line) => line.startsWith('  lowest: 180'))
  expect(lines.slice(at, at + 3)).toEqual([
    expect.stringMatching(/^ {2}lowest: 180/),
    expect.stringMatching(/^ {2}highest: 500/),
    expect.stringMatching(/^ {6}“About 500/),
  ])
})

test('one actor has one name in a view: the one the report uses', () => {
  const actor = { id: 'sdf', name: 'Syrian Democratic Forces', kind: 'armed-group', of: null } as const
  const [first] = reading.reading.statements
  if (first === undefined) throw new Error('no statement')
  const by = (text: string, voice: 'explicit' | 'continued'): typeof first => ({
    ...first,
    source: { ...first.source, text, voice, role: null, actors: [actor] },
  })
  const statements = [by('The SDF', 'explicit'), by('it', 'continued'), by('the force', 'explicit')]
  const printed = renderReport({ ...reading, reading: { ...reading.reading, statements } }, look('en', 80))
  expect(printed.match(/^The SDF$/gm)).toHaveLength(3)
})

test.each(LOOKS)(
  'RG17 a derivation in %s at %i columns fits and names every statement',
  (language, width) => {
    const printed = renderWeighed(incident, 'killed', reports, look(language, width))
    for (const line of printed.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    const figures = incident.statements.filter(({ claims }) =>
      claims.some((claim) => claim.kind === 'figure' && claim.figure.measure === 'killed'),
    )
    expect(figures.length).toBeGreaterThan(1)
    const words = printed.replace(/\s+/g, ' ')
    for (const { content } of figures) expect(words).toContain(content.text.slice(0, 12))
  },
)

test('RG17 of a measure that nobody counts there is nothing to derive', () => {
  expect(renderWeighed(incident, 'weapons', reports, look('en', 80))).toBe(
    'Nobody says how many (weapons).\n',
  )
})
