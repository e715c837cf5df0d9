import { readdirSync, statSync } from 'node:fs'
import type { Attribution, Stretch } from '@sanad/core/read'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasNative, type Runtime } from '../runtime/index.ts'
import { ARABIC, ENGLISH, type Example, FRENCH } from './fixtures/sentences.ts'
import { type LearnedTagger, openLearnedTagger } from './learned.ts'
import { findPassages } from './passages.ts'

const native = await hasNative()
const RUNTIMES: readonly Runtime[] = native ? ['native', 'wasm'] : ['wasm']
const taggers = new Map<Runtime, LearnedTagger>()
const EXAMPLES = [...ENGLISH, ...FRENCH, ...ARABIC]
const PAGE = 60

beforeAll(async () => {
  for (const runtime of RUNTIMES) taggers.set(runtime, await openLearnedTagger({ runtime }))
})

afterAll(async () => {
  for (const tagger of taggers.values()) await tagger.close()
})

function taggerOn(runtime: Runtime | undefined): LearnedTagger {
  const tagger = taggers.get(runtime ?? 'wasm')
  if (tagger === undefined) throw new Error(`no tagger on ${runtime}`)
  return tagger
}

const fastest = (): LearnedTagger => taggerOn(RUNTIMES[0])

const found = (text: string, tagger = fastest()): Promise<readonly Attribution[]> =>
  tagger.tag(findPassages(text))

const stretches = (one: Attribution): readonly Stretch[] => [...one.source, ...one.cue, ...one.content]

const places = (attributions: readonly Attribution[]): readonly unknown[] =>
  attributions.map(({ source, cue, content }) => ({ source, cue, content }))

/** Whether two lots of stretches share at least half of what they cover together. */
function agree(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  const points = (of: readonly Stretch[]): Set<number> =>
    new Set(of.flatMap(({ begin, end }) => Array.from({ length: end - begin }, (_, i) => begin + i)))
  const [a, b] = [points(one), points(other)]
  const shared = [...a].filter((point) => b.has(point)).length
  return a.size === 0 ? b.size === 0 : 2 * shared >= a.size + b.size - shared
}

function stretchesOf(text: string, words: string | null): readonly Stretch[] {
  return (words?.split(' … ') ?? []).map((part) => ({
    begin: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }))
}

/** Whether a place lies between the two halves of a character. */
function cuts(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

/** The examples in which source and content are found. */
async function right(examples: readonly Example[]): Promise<readonly Example[]> {
  const out: Example[] = []
  for (const one of examples) {
    const [source, content] = [stretchesOf(one.text, one.source), stretchesOf(one.text, one.content)]
    const some = await found(one.text)
    if (some.some((it) => agree(it.source, source) && agree(it.content, content))) out.push(one)
  }
  return out
}

test('LT8 of twenty invented sentences of each language, most are found with source and content', async () => {
  expect((await right(ENGLISH)).length).toBeGreaterThanOrEqual(16)
  expect((await right(FRENCH)).length).toBeGreaterThanOrEqual(15)
  expect((await right(ARABIC)).length).toBeGreaterThanOrEqual(13)
})

test('LT2 every span is a stretch of the text that begins and ends with a character, whatever the text', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...EXAMPLES.map(({ text }) => `${text} 👩🏽‍🚀 e\u0301 said “🇸🇾”.`)),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      for (const { begin, end } of (await found(text)).flatMap(stretches)) {
        expect(begin).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(begin, end).trim()).toBe(text.slice(begin, end))
        for (const at of [begin, end]) expect(cuts(text, at)).toBe(false)
      }
    }),
    { numRuns: 40 },
  )
})

test('LT3 a report of twenty pages gives the same statements whole as in its parts', async () => {
  const pages = Array.from({ length: 20 }, (_, page) =>
    Array.from({ length: 4 }, (_, k) => EXAMPLES[(page * 7 + k * 11) % EXAMPLES.length]?.text ?? '').join(
      '\n\n',
    ),
  )
  const whole = await found(pages.join('\n\n'))
  const parts: Attribution[] = []
  let at = 0
  for (const page of pages) {
    const moved = ({ begin, end }: Stretch): Stretch => ({ begin: begin + at, end: end + at })
    for (const { source, cue, content, confidence } of await found(page)) {
      parts.push({ source: source.map(moved), cue: cue.map(moved), content: content.map(moved), confidence })
    }
    at += page.length + 2
  }
  expect(whole.length).toBeGreaterThan(PAGE)
  expect(whole).toEqual(parts)
})

test('LT4 a paragraph of pages is read to its end, and says nothing twice', async () => {
  const text = Array.from({ length: 60 }, (_, k) => ENGLISH[k % ENGLISH.length]?.text ?? '').join(' ')
  const some = await found(text)
  const begins = some.map(({ content }) => content[0]?.begin)
  expect(new Set(begins).size).toBe(begins.length)
  expect(some.length).toBeGreaterThanOrEqual(50)
})

test.skipIf(!native)(
  'LT1 what either machinery is more sure of than not, the other finds alike',
  async () => {
    const sure = (some: readonly Attribution[]): readonly unknown[] =>
      places(some.filter(({ confidence }) => (confidence ?? 0) > 0.5))
    for (const { text } of EXAMPLES) {
      const [one, other] = [await found(text, taggerOn('native')), await found(text, taggerOn('wasm'))]
      expect(places(other)).toEqual(expect.arrayContaining([...sure(one)]))
      expect(places(one)).toEqual(expect.arrayContaining([...sure(other)]))
    }
  },
)

test('LT6 whoever asks learns how sure each statement is', async () => {
  for (const { confidence } of (await Promise.all(EXAMPLES.map(({ text }) => found(text)))).flat()) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
  }
})

test('it says that it learned what it finds, and what it runs on', () => {
  for (const [runtime, tagger] of taggers) expect(tagger).toMatchObject({ reader: 'learned', runtime })
})

test('weights that are not there are named', async () => {
  await expect(openLearnedTagger({ weights: new URL('nowhere/', import.meta.url) })).rejects.toMatchObject({
    code: 'model/no-weights',
  })
})

test('LT7 what ships for three languages is at most 40 MB', () => {
  const folder = new URL('../../weights/', import.meta.url)
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0)
  expect(bytes).toBeLessThanOrEqual(40_000_000)
})
