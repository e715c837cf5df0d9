import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { makePdf } from './make-pdf.ts'
import { codes, places, receive, receiveOne } from './read.ts'

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/intake')
const ARABIC = 'قال متحدث باسم المنظمة إن نحو 180 طفلاً (بينهم 12 فتاة) لا يزالون داخل السجن.'

function right(text: string): Paragraph {
  return new Paragraph({ bidirectional: true, children: [new TextRun({ text, rightToLeft: true })] })
}

test('IN18 an Arabic Word document keeps its words, its heading and its table rows', async () => {
  const cell = (text: string): TableCell => new TableCell({ children: [right(text)] })
  const document = new Document({
    title: 'تقرير الاختبار',
    creator: 'محرر',
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun({ text: 'أطفال في السجن', rightToLeft: true })],
          }),
          right(ARABIC),
          new Table({ rows: [new TableRow({ children: [cell('المكان'), cell('العدد')] })] }),
        ],
      },
    ],
  })
  const report = await receiveOne('report.docx', await Packer.toBuffer(document))
  expect(report.report).toMatchObject({ title: 'تقرير الاختبار', byline: 'محرر', lang: 'ar' })
  expect(places(report)).toEqual([
    ['أطفال في السجن', { part: 'heading', paragraph: 1 }],
    [ARABIC, { paragraph: 2 }],
    ['المكان\tالعدد', { part: 'table', paragraph: 3 }],
  ])
})

test.each([
  ['arabic-report.pdf', 'a browser'],
  ['arabic-office.pdf', 'an office program'],
])(
  'IN16 an Arabic PDF (%s) that %s made is read in the order it is spoken, numbers, brackets and Latin names in place',
  async (name) => {
    const report = await receiveOne(name, readFileSync(join(FIXTURES, name)))
    expect(report.characters.split('\n\n')).toEqual([
      'أطفال في السجن',
      'قال متحدث باسم المنظمة يوم الاثنين إن نحو 180 طفلاً (بينهم 12 فتاة) لا يزالون داخل سجن الصناعة في الحسكة، وإن الاشتباكات مستمرة حول المبنى منذ أربعة أيام.',
      'وأضافت منظمة Save the Children في بيان بتاريخ 24/01/2022 أن الأطفال "يعيشون في خوف" وأن عدد القتلى بلغ 1,210 شخصاً.',
      'نفت الإدارة ذلك، وقالت: «الأطفال بخير، والوضع تحت السيطرة الكاملة».',
    ])
    expect(report.report.lang).toBe('ar')
  },
)

test('IN16 a PDF of two columns is read one column after the other', async () => {
  const { characters } = await receiveOne('two-columns.pdf', readFileSync(join(FIXTURES, 'two-columns.pdf')))
  const starts = [
    'Two columns',
    'First column',
    'Second paragraph',
    'The third paragraph',
    'The fourth paragraph',
    'Place Killed',
    'Hasakah 12',
  ]
  expect(characters.split('\n\n').map((words, index) => words.startsWith(starts[index] ?? '?'))).toEqual(
    starts.map(() => true),
  )
})

test('IN16 a word cut at the end of a line is whole again, and a paragraph may run over a page', async () => {
  const pages = [
    [
      'The guards said that the fight-',
      'ing around the prison went on and that',
      'nobody had been let in since the',
    ],
    ['attack began on Thursday.'],
  ]
  const report = await receiveOne('report.pdf', makePdf(pages))
  expect(report.characters).toBe(
    'The guards said that the fighting around the prison went on and that nobody had been let in since the attack began on Thursday.',
  )
  expect(places(report).map(([, place]) => place)).toEqual([
    { page: 1, paragraph: 1 },
    { page: 2, paragraph: 1 },
  ])
})

test('IN16 page numbers and the lines at the head of every page are no part of the text', async () => {
  const pages = [1, 2, 3].map((number) => [
    'Example Monitor, weekly bulletin',
    `On day ${number} the guards said that all were safe.`,
    '',
    '',
    `${number}`,
  ])
  const { characters } = await receiveOne('bulletin.pdf', makePdf(pages))
  expect(characters).not.toContain('bulletin')
  expect(characters).toContain('On day 2 the guards')
  expect(characters).not.toMatch(/\n\d\n|\d$/)
})

test('IN13 a scan is kept as evidence, and its words are those that a person wrote down', async () => {
  const bytes = makePdf([[], []])
  const alone = await receive('scan.pdf', bytes)
  expect(alone.evidence?.facts.pages).toBe(2)
  expect(codes(alone)).toEqual(['intake/no-text-layer'])
  const typed = await receive('scan.pdf', bytes, { words: 'The guard said that all were safe.' })
  expect(typed.reports[0]).toMatchObject({
    characters: 'The guard said that all were safe.',
    text: { by: 'transcript' },
  })
  expect(codes(typed)).toEqual([])
})
