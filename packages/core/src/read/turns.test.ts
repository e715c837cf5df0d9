import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPositions, type Reading, type Statement, spansContain } from '../statement/index.ts'
import { givenReport, sha256 } from './fixtures/given.ts'
import { openReader, type Turn } from './index.ts'

const reader = await openReader('en', { hash: sha256 })

type Line = readonly [speaker: string, words: string]

/** A talk as transcripts have it, and its turns. */
function talk(lines: readonly Line[]): { characters: string; turns: readonly Turn[] } {
  const characters = lines.map(([speaker, words]) => `[00:01] ${speaker}: ${words}`).join('\n\n')
  const positions = createPositions(characters)
  let at = 0
  const turns = lines.map(([speaker, words]) => {
    const name = at + '[00:01] '.length
    const begin = name + speaker.length + 2
    at = begin + words.length + 2
    return {
      begin: positions.codePoint(begin),
      end: positions.codePoint(begin + words.length),
      speaker,
      named: speaker === '' ? null : positions.span(name, name + speaker.length),
    }
  })
  return { characters, turns }
}

async function read(
  characters: string,
  turns: readonly Turn[],
  byline: string | null = null,
): Promise<Reading> {
  if (reader === null) throw new Error('English is read')
  const { report, text } = givenReport(characters)
  return reader.read({ ...report, byline, date: null }, text, characters, turns)
}

async function hear(...lines: readonly Line[]): Promise<readonly Statement[]> {
  const { characters, turns } = talk(lines)
  return (await read(characters, turns)).statements
}

const figures = ({ claims }: Statement): readonly string[] =>
  claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.figure.count.words] : []))

test('RD9 each turn of a talk is a statement of its speaker, and the label before it is none of its words', async () => {
  const statements = await hear(
    ['INTERVIEWER', 'What did you see?'],
    ['MONA', 'They came at night. Gunmen killed 12 children in Azrin.'],
    ['Sami Example', 'Nobody helped us.'],
  )
  expect(statements).toMatchObject([
    {
      source: { text: 'MONA', kind: 'named-person', voice: 'explicit', access: 'direct-interview' },
      cue: null,
      content: { text: 'They came at night. Gunmen killed 12 children in Azrin.' },
      quoted: 'direct',
      stance: 'asserts',
      within: null,
      reader: 'rules',
    },
    { source: { text: 'Sami Example' }, content: { text: 'Nobody helped us.' }, claims: [] },
  ])
  expect(statements.map(figures)).toEqual([['12'], []])
})

test('RD9 who writes a message is its source, though its words do not say so', async () => {
  const words = '12 killed in Azrin'
  const [begin, end] = createPositions(words).span(0, words.length)
  const turn = { begin, end, speaker: 'Mona Example', named: null }
  const { statements } = await read(words, [turn], 'Mona Example')
  expect(statements).toMatchObject([
    {
      source: { text: 'Mona Example', spans: [], kind: 'named-person', access: 'own-publication' },
      content: { text: words },
    },
  ])
  expect(statements.map(figures)).toEqual([['12']])
})

test('RD9 of a long turn each paragraph is a statement, and none is longer than a long turn', async () => {
  const paragraph = 'They took the boys away. '.repeat(40).trim()
  const statements = await hear([
    'MONA',
    `${paragraph}\n\n${paragraph}\n\n${'We ran to the school. '.repeat(80)}`,
  ])
  expect(statements.length).toBe(4)
  expect(statements.every(({ source }) => source.text === 'MONA')).toBe(true)
  expect(Math.max(...statements.map(({ content }) => content.text.length))).toBeLessThanOrEqual(1200)
})

test('RD10 whom a speaker quotes stands inside the turn, and “I” is the speaker', async () => {
  const statements = await hear(
    [
      'MONA',
      'The guard said that forty boys were trapped. I told the council that seven children were killed.',
    ],
    ['SAMI', 'Five children were killed.'],
  )
  const [turn, guard, self, other] = statements
  expect(guard).toMatchObject({ source: { text: 'The guard' }, within: turn?.id })
  expect(self).toMatchObject({
    source: { text: 'I', actors: [{ name: 'MONA' }], voice: 'continued' },
    within: turn?.id,
  })
  expect(other).toMatchObject({ source: { text: 'SAMI' }, within: null })
  expect(statements.map(figures)).toEqual([[], ['forty'], ['seven'], ['Five']])
})

test('RD11 a turn that only asks makes no statement, and nobody claims what is asked', async () => {
  const statements = await hear(
    ['HOST', 'Did the army say that 30 children were killed?'],
    ['MONA', 'Everybody heard the shots. Were nine boys killed there?'],
    ['HOST', 'Who says so?'],
  )
  expect(statements.map(({ source }) => source.text)).toEqual(['MONA'])
  expect(statements.flatMap(({ claims }) => claims)).toEqual([])
  const asked = talk([['HOST', 'Who says so?']])
  expect(await read(asked.characters, asked.turns)).toMatchObject({ statements: [], problems: [] })
})

test('RD9 a turn stands to its words as they say: that nothing is known is asserted by nobody', async () => {
  const statements = await hear(
    ['MONA', 'It is not known how many children were killed.'],
    ['SAMI', 'It is not known how many were killed. They hid in the school.'],
  )
  const turns = statements.filter(({ within }) => within === null)
  expect(turns.map(({ stance }) => stance)).toEqual(['not-known', 'asserts'])
})

test.for([
  ['UNICEF', 'organisation', 'unicef'],
  ['Mona Example', 'named-person', null],
  ['Witness 2', 'described', null],
  ['Interviewer', 'described', null],
  ['Spokesman', 'spokesperson', null],
  ['+963 900 000 000', 'described', null],
] as const)('RD12 %s speaks as %s', async ([name, kind, id]) => {
  const [statement] = await hear([name, 'Three children were killed.'])
  expect(statement?.source).toMatchObject({ text: name, kind, actors: [{ id }] })
})

test('RD12 a spokesman of an actor we know speaks for it', async () => {
  const [statement] = await hear(['UNICEF spokesman', 'Three children were killed.'])
  expect(statement?.source).toMatchObject({ kind: 'spokesperson', actors: [{ of: 'unicef' }] })
})

test('RD2 whatever is said in turns, reading does not fail and is verbatim', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...['“12 people were killed,” he said.', 'I said that he said no?', '😀: 3 boys died\nSAMI: so?', '?'],
    ),
  )
  const place = fc.nat({ max: 90 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(words, words), { maxLength: 4 }),
      fc.array(fc.tuple(place, place, place, place), { maxLength: 4 }),
      async (lines, others) => {
        const { characters, turns } = talk(lines)
        const positions = createPositions(characters)
        const wild = others.map(([begin, size, from, length]): Turn => {
          const [b, e] = createPositions('x'.repeat(200)).span(begin, begin + size + 1)
          const named = createPositions('x'.repeat(200)).span(from, from + length + 1)
          return { begin: b, end: e, speaker: 'MONA', named }
        })
        const { statements } = await read(characters, [...turns, ...wild])
        for (const { source, content, claims } of statements) {
          expect(positions.words(content.spans)).toBe(content.text)
          if (source.spans.length > 0) expect(positions.words(source.spans)).toBe(source.text)
          expect(claims.every(({ spans }) => spansContain(content.spans, spans))).toBe(true)
        }
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
      },
    ),
    { numRuns: process.env['SANAD_SOAK'] === undefined ? 60 : 10_000 },
  )
})
