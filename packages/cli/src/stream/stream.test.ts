import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReportLine } from './given-report.ts'
import { createKnownIds } from './known-ids.ts'
import { type Line, readLines } from './lines.ts'

const { SANAD_SOAK: soak } = process.env
const RUNS = { numRuns: soak === undefined ? 100 : 10_000 }

async function linesOf(chunks: readonly Uint8Array[], limit?: number): Promise<readonly Line[]> {
  async function* each(): AsyncGenerator<Uint8Array> {
    yield* chunks
  }
  const found: Line[] = []
  for await (const line of readLines(each(), limit)) found.push(line)
  return found
}

test('CM12 lines are the same however the bytes of a stream are cut', async () => {
  const lines = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\ufeff]/gu, '')))
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const bytes = Buffer.from(texts.join('\n'))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      const whole = Buffer.from(texts.join('\n')).toString('utf8').split('\n')
      const expected = whole
        .map((text, i) => ({ number: i + 1, text }))
        .filter(({ text }) => text.trim() !== '')
      expect(await linesOf(chunks)).toEqual(expected)
    }),
    RUNS,
  )
})

test('CM12 empty lines, a byte order mark and carriage returns are no part of a report', async () => {
  const found = await linesOf([Buffer.from('\ufeff{"a":1}\r\n\n  \n{"b":2}')])
  expect(found).toEqual([
    { number: 1, text: '{"a":1}' },
    { number: 4, text: '{"b":2}' },
  ])
})

test('CM12 a line longer than anybody reads is not kept in memory, and the next is read', async () => {
  const found = await linesOf(
    [Buffer.from('x'.repeat(50)), Buffer.from('x'.repeat(60)), Buffer.from('\nshort\n')],
    100,
  )
  expect(found).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'short' },
  ])
  expect(parseReportLine({ number: 1, text: null })).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'stream/too-long' }],
  })
})

test.each([
  ['not json', 'stream/not-json'],
  ['[1,2]', 'stream/not-json'],
  ['null', 'stream/not-json'],
  ['{"id":"a"}', 'stream/not-a-report'],
  ['{"id":"a","text":7}', 'stream/not-a-report'],
])('CM13 %s is no report', (text, code) => {
  expect(parseReportLine({ number: 7, text })).toMatchObject({
    kind: 'refused',
    line: 7,
    problems: [{ code }],
  })
})

test('CM14 a report without an id is named by its line; a number is an id', () => {
  expect(parseReportLine({ number: 7, text: '{"text":"x"}' })).toMatchObject({ id: '7' })
  expect(parseReportLine({ number: 7, text: '{"id":"","text":"x"}' })).toMatchObject({ id: '7' })
  expect(parseReportLine({ number: 7, text: '{"id":42,"text":"x"}' })).toMatchObject({
    id: '42',
    problems: [],
  })
})

test('CM13 a field that is not what it should be is left out and told; the report is read', () => {
  const text = JSON.stringify({ id: ['a'], text: 'x', date: 'Thursday', lang: 3, title: ' ', publisher: 'A' })
  const parsed = parseReportLine({ number: 2, text })
  expect(parsed).toMatchObject({
    kind: 'report',
    id: '2',
    date: null,
    lang: null,
    title: null,
    publisher: 'A',
  })
  expect(parsed.problems.map(({ params: { field } }) => field)).toEqual(['id', 'date', 'lang', 'title'])
})

test('CM14 a known id with another text is told apart from the same report again', () => {
  const known = createKnownIds(2)
  expect(known.note('a', 'one')).toBe('new')
  expect(known.note('a', 'one')).toBe('same')
  expect(known.note('a', 'two')).toBe('other')
  known.note('b', 'one')
  known.note('c', 'one')
  expect(known.note('a', 'two')).toBe('new')
})
