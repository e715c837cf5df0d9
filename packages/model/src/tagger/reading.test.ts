import { createHash } from 'node:crypto'
import { openReader } from '@sanad/core/read'
import {
  createEdtf,
  createReport,
  givenReportId,
  type Hash,
  type Reading,
  type Statement,
  type Text,
  textId,
} from '@sanad/core/statement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LearnedTagger, openLearnedTagger } from './learned.ts'

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')
let tagger: LearnedTagger

beforeAll(async () => {
  tagger = await openLearnedTagger()
})

afterAll(() => tagger.close())

async function read(lang: string, words: string): Promise<Reading> {
  const id = givenReportId(sha256, 'r', words)
  const report = createReport(id, { given: 'r', date: createEdtf('2022-01-28'), lang })
  const text: Text = { id: textId(sha256, words), report: id, by: 'given', version: '1', lang, of: null }
  const reader = await openReader(lang, { hash: sha256, tagger })
  if (reader === null) throw new Error(`${lang} is not read`)
  return reader.read(report, text, words)
}

/** The statement whose content holds some words. */
function saying({ statements }: Reading, words: string): Statement | undefined {
  return statements.find(({ content }) => content.text.includes(words))
}

test('LT11 French: who said it, who that is, and how they stood to it', async () => {
  const reading = await read(
    'fr',
    `Le porte-parole des Forces démocratiques syriennes, Awad Mirza, a nié que des enfants aient été blessés.

Selon l’UNICEF, 700 enfants étaient détenus dans la prison.

Un témoin a raconté que deux garçons avaient été tués. L’agence Amaq prétend que des centaines de prisonniers se sont échappés.`,
  )
  expect(saying(reading, 'blessés')).toMatchObject({
    stance: 'denies',
    source: { kind: 'spokesperson', actors: [{ of: 'sdf' }] },
  })
  expect(saying(reading, '700')).toMatchObject({
    stance: 'asserts',
    source: { kind: 'organisation', actors: [{ id: 'unicef' }] },
  })
  expect(saying(reading, 'tués')).toMatchObject({
    source: { kind: 'described', actors: [{ kind: 'witness' }] },
  })
  expect(saying(reading, 'échappés')).toMatchObject({
    hedge: 'alleged',
    source: { actors: [{ id: 'amaq' }] },
  })
})

test('LT11 Arabic: who said it, who that is, and how they stood to it', async () => {
  const reading = await read(
    'ar',
    `ونفى المتحدث باسم قوات سوريا الديمقراطية إصابة أي طفل.

وقالت اليونيسف إن 700 طفل كانوا محتجزين في السجن. ودعت المنظمة جميع الأطراف إلى حمايتهم.

وأفاد شاهد عيان بأن صبيين قُتلا.`,
  )
  expect(saying(reading, 'إصابة')).toMatchObject({
    stance: 'denies',
    source: { kind: 'spokesperson', actors: [{ of: 'sdf' }] },
  })
  expect(saying(reading, '700')).toMatchObject({ stance: 'asserts', source: { actors: [{ id: 'unicef' }] } })
  expect(saying(reading, 'حمايتهم')).toMatchObject({ stance: 'calls-for' })
  expect(saying(reading, 'صبيين')).toMatchObject({
    source: { kind: 'described', actors: [{ kind: 'witness' }] },
  })
})

test('LT11 no claim is taken from French or Arabic, and the reading says so', async () => {
  for (const [lang, words] of [
    ['fr', 'Le ministère a déclaré que 12 personnes étaient mortes.'],
    ['ar', 'وقالت الوزارة إن 12 شخصًا ماتوا.'],
  ] as const) {
    const { statements, problems, reader } = await read(lang, words)
    expect(reader).toBe('learned')
    expect(statements.map(({ claims }) => claims)).toEqual([[]])
    expect(problems).toMatchObject([{ code: 'read/words-only', params: { lang } }])
  }
})

test('LT10 what another is told to have said stands inside, found by rules', async () => {
  const { statements } = await read('en', 'The mediator said the rebels had told him that no child was held.')
  expect(statements).toMatchObject([
    { reader: 'learned', within: null, source: { text: 'The mediator' } },
    { reader: 'rules', within: statements[0]?.id, source: { text: 'the rebels' } },
  ])
})

test('LT10 the report’s own caution and its word on confirmation are nobody’s statements', async () => {
  const { statements } = await read(
    'en',
    'The agency claimed that hundreds of prisoners had been freed. This claim has not been confirmed. Ten people were reportedly hurt.',
  )
  expect(statements[0]).toMatchObject({ source: { text: 'The agency' }, confirmation: 'unconfirmed' })
  expect(statements.slice(1).map(({ quoted, hedge }) => [quoted, hedge])).toEqual([['none', 'hearsay']])
})
