import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ACTORS } from '../../statement/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { createLexicon, resolveSources } from '../source/index.ts'
import { mannersOf } from '../stance/index.ts'
import { createRuleTagger } from './index.ts'

/** A statement as a person wrote it down before the reader was run. */
interface Expected {
  readonly speaker: string | null
  readonly kind: string
  readonly stance: string
  readonly confirmation: string
  readonly words: string
}

const FOLDER = join(import.meta.dirname, '../../../../../fixtures/read')
const text = readFileSync(join(FOLDER, 'hasakah-siege.txt'), 'utf8')
const expected: readonly Expected[] = JSON.parse(
  readFileSync(join(FOLDER, 'hasakah-siege.expected.json'), 'utf8'),
).statements

const analyser = createEnglishAnalyser()
const lexicon = createLexicon(ACTORS)

function statements(): readonly Expected[] {
  const document = analyser.analyse(text)
  const attributions = createRuleTagger().tag(document)
  const sources = resolveSources(document, attributions, lexicon)
  const manners = mannersOf(document, attributions, sources, lexicon)
  return attributions.map(({ content }, i) => ({
    speaker: sources[i]?.actors.map(({ name }) => name).join(' + ') || null,
    kind: sources[i]?.kind ?? '',
    stance: manners[i]?.stance ?? '',
    confirmation: manners[i]?.confirmation ?? '',
    words: content.map(({ begin, end }) => text.slice(begin, end)).join(' '),
  }))
}

function count(fits: (found: Expected, wanted: Expected) => boolean): number {
  const found = statements()
  return expected.filter((wanted) =>
    found.some((one) => one.words.includes(wanted.words) && fits(one, wanted)),
  ).length
}

test('AT21 speakers, stances and confirmations of the siege report are found', () => {
  expect(expected).toHaveLength(16)
  expect(
    count((one, wanted) => one.speaker === wanted.speaker && one.kind === wanted.kind),
  ).toBeGreaterThanOrEqual(15)
  expect(
    count((one, wanted) => one.speaker === wanted.speaker && one.stance === wanted.stance),
  ).toBeGreaterThanOrEqual(15)
  expect(count((one, wanted) => one.confirmation === wanted.confirmation)).toBeGreaterThanOrEqual(15)
  expect(statements().length).toBeLessThanOrEqual(34)
})
