import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPositions, type Reading, type Statement, spansContain } from '../statement/index.ts'
import { givenReport, sha256 } from './fixtures/given.ts'
import { openReader, type ReportReader } from './index.ts'

async function open(): Promise<ReportReader> {
  const reader = await openReader('en-GB', { hash: sha256 })
  if (reader === null) throw new Error('English is read')
  return reader
}

const shared = await open()

async function read(characters: string, reader: ReportReader = shared): Promise<Reading> {
  const { report, text } = givenReport(characters)
  return reader.read(report, text, characters)
}

const STORY = `Gunmen attacked the prison in Hasakah on Thursday. The council said that the children "are now safe", but its spokesman said that the army had reported ten boys missing.

More than 210 people are reported to have been killed, including seven civilians.

“We fear the worst,” said Marta Ilves, a nurse.`

function said(reading: Reading, words: string): Statement | undefined {
  return reading.statements.find(({ content }) => content.text.includes(words))
}

function isVerbatim(characters: string, statement: Statement): boolean {
  const positions = createPositions(characters)
  const { source, cue, content, claims } = statement
  const words = [source, content, ...(cue === null ? [] : [cue])]
  return (
    words.every(({ text, spans }) => positions.words(spans) === text) &&
    claims.every(({ spans }) => spansContain(content.spans, spans))
  )
}

test('RD1 all words of a statement stand in the text where its spans say, and its claims stand on its content', async () => {
  const { statements } = await read(STORY)
  expect(statements.length).toBeGreaterThan(4)
  for (const statement of statements) expect(isVerbatim(STORY, statement)).toBe(true)
})

test('RD2 no text makes reading fail, and what it finds in any text is verbatim', async () => {
  const pieces = fc.constantFrom(
    ...[
      'said',
      '“',
      '”',
      '"',
      ' 12 people were killed',
      ' the SDF ',
      '\n\n',
      ', ',
      '. ',
      '😀',
      'قال',
      '\ud800',
      ' on Thursday',
      ':',
      ' that ',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(anyText, async (characters) => {
      const { statements } = await read(characters)
      expect(statements.filter((statement) => !isVerbatim(characters, statement))).toEqual([])
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
    }),
    { numRuns: process.env['SANAD_SOAK'] === undefined ? 60 : 10_000 },
  )
})

test('RD2 a report of thousands of sentences without a break is read to its end', async () => {
  const count = process.env['SANAD_SOAK'] === undefined ? 2000 : 60_000
  const { statements } = await read('Police said five boys were killed. '.repeat(count))
  expect(statements).toHaveLength(count)
})

test('RD3 a claim belongs to the innermost statement that holds its words', async () => {
  const reading = await read(STORY)
  const inner = said(reading, 'ten boys missing')
  const figures = reading.statements.filter(({ claims }) =>
    claims.some((claim) => claim.kind === 'figure' && claim.figure.measure === 'missing'),
  )
  expect(figures.map(({ id }) => id)).toEqual([inner?.id])
})

test('RD3 who speaks is neither counted nor part of what is counted', async () => {
  const { statements } = await read(
    'The rebels have freed all 45 detainees, among them several teenagers, a rights lawyer tells us.',
  )
  const figures = statements
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => (claim.kind === 'figure' ? [claim.figure] : []))
  expect(figures.map(({ count }) => count.words)).toEqual(['all 45', 'several'])
  expect(figures[0]?.includes.map(({ words }) => words)).toEqual(['several teenagers'])
})

test('RD3 a dateline is no part of what is said', async () => {
  const { statements } = await read(
    'KASSARA, Mar 12 (Example Wire) - Shelling killed 14 people, officials said.',
  )
  expect(statements.map(({ content }) => content.text)).toEqual(['Shelling killed 14 people'])
})

test('RD4 what nobody is said to have said is the report’s own voice', async () => {
  const reading = await read(STORY)
  expect(said(reading, 'Gunmen attacked')).toMatchObject({
    quoted: 'none',
    cue: null,
    source: { kind: 'report-voice', text: '', spans: [] },
    claims: [{ kind: 'event', event: 'ground-attack', time: '2022-01-27' }],
  })
  expect(said(reading, 'More than 210')).toMatchObject({
    quoted: 'indirect',
    source: { kind: 'unattributed' },
  })
})

test.each([
  ['Rumours that 30 children were killed are false, the governor’s office said.', ['denies']],
  ['It is not true that 50 children were killed, the minister said.', ['denies']],
  ['The army dismissed as baseless claims that it had killed 12 civilians.', ['denies']],
  ['The ministry called reports of 40 dead “lies”.', ['denies']],
  ['Correction: An earlier post said that five children had been killed at a bakery.', ['retracts']],
  ['Were 20 boys killed in the raid?', ['not-known']],
  ['Ten people were killed, and police said claims of responsibility were false.', ['asserts']],
  ['Not one boy was killed, the army said.', ['asserts']],
])(
  'RD13 a number that is told only to be denied, withdrawn or asked for is not asserted: %s',
  async (words, stances) => {
    const { statements } = await read(words)
    const figures = statements.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'figure'))
    const inside = statements.flatMap(({ stance, claims }) => (claims.length > 0 ? [stance] : []))
    expect(figures.map(({ stance }, i) => (stance === 'asserts' ? (inside[i] ?? stance) : stance))).toEqual(
      stances,
    )
  },
)

test('RD5 what a heading or a repeated quotation says is no second statement', async () => {
  const text = `Ten boys killed in Hasakah\n\n${STORY}\n\n“We fear the worst,” said Marta Ilves, a nurse.`
  const { statements } = await read(text)
  expect(statements.filter(({ content }) => content.text.includes('fear the worst'))).toHaveLength(1)
  expect(statements.filter(({ content }) => content.text.startsWith('Ten boys'))).toEqual([])
})

test('RD6 a text is read the same whatever was read before it', async () => {
  const fresh = await read(STORY, await open())
  await read("Ilves's nurse, Hasakah's council and the boys' families said the SDF's army's gone.")
  expect((await read(STORY)).statements).toEqual(fresh.statements)
})

test('RD7 a part is tied to its whole', async () => {
  const statement = said(await read(STORY), 'More than 210')
  const links = statement?.claims.flatMap((claim) => claim.links)
  expect(links).toEqual([{ kind: 'part-of', to: { statement: statement?.id, claim: 0 } }])
})

test('RD8 for a language without a reader there is none, and nothing is guessed in English', async () => {
  expect(await openReader('ar', { hash: sha256 })).toBeNull()
  expect(await openReader('fr-FR', { hash: sha256 })).toBeNull()
  expect((await read('. . .')).problems).toMatchObject([{ code: 'read/nothing-found' }])
})

test('words that JavaScript gives to every object are words like others', async () => {
  const { statements } = await read('The constructor of Azrin said on Monday that four children were killed.')
  expect(statements).toHaveLength(1)
  expect(statements[0]?.source.text).toBe('The constructor of Azrin')
})

test('AT14 who does not confirm that something happened says nothing of what was said before', async () => {
  const { statements } = await read(
    'According to the hospital, 31 children were injured.\n\nThe Council did not confirm that girls were hurt.',
  )
  const [hospital] = statements
  expect(hospital?.confirmation).toBe('not-stated')
  expect(hospital?.claims.map(({ confirmation }) => confirmation)).toEqual(
    hospital?.claims.map(() => 'not-stated'),
  )
})
