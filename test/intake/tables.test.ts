import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codes, places, receive } from './read.ts'

test('IN10 each row of a table with a text column is a report, dated and titled by its other columns', async () => {
  const csv =
    'id,Date,Headline,Publisher,Description\n1,2022-01-22,Attack,The Example,"He said: ""All are safe"",\nand left."\n2,bad,,,\n3,04/03/2022,Later,,The guard denied it on Tuesday.\n'
  const received = await receive('rows.csv', csv)
  expect(received.reports.map(({ characters }) => characters)).toEqual([
    'He said: "All are safe",\nand left.',
    'The guard denied it on Tuesday.',
  ])
  expect(received.reports[0]?.report).toMatchObject({
    title: 'Attack',
    publisher: 'The Example',
    date: '2022-01-22',
  })
  expect(received.reports[1]?.report).toMatchObject({ title: 'Later', date: null })
  expect(received.reports[1]?.problems.map((one) => one.code)).toEqual(['intake/date-not-understood'])
  expect(codes(received)).toContain('intake/rows-without-words')
})

test('IN10 a row is named by its line in the file and its cell as spreadsheets name it', async () => {
  const received = await receive('rows.csv', 'a;نص\n1;قال الحارس إن الجميع بخير\n2;نفى آخرون ذلك')
  expect(received.reports.map((one) => [one.report.locator, places(one)[0]?.[1]])).toEqual([
    [{ row: 2 }, { row: 2, cell: 'B2' }],
    [{ row: 3 }, { row: 3, cell: 'B3' }],
  ])
})

test('IN10 where no column is named for its words the one with the longest prose is read', async () => {
  const long = 'The guard said on Monday that all of the children in the prison were safe and fed.'
  const received = await receive(
    'rows.tsv',
    `a\tb\tc\n1\t${long}\thttps://example.org/a/very/long/address/of/a/page/that/is/no/prose/at/all/in/any/way\n`,
  )
  expect(received.reports[0]?.characters).toBe(long)
})

test('IN10 rows without a text column are kept as a table, and that is said', async () => {
  const received = await receive('figures.csv', 'place,killed\nHasakah,12\nRaqqa,3\n')
  expect(received.reports).toEqual([])
  expect(received.tables).toMatchObject([
    {
      header: ['place', 'killed'],
      rows: [
        { row: 2, cells: ['Hasakah', '12'] },
        { row: 3, cells: ['Raqqa', '3'] },
      ],
    },
  ])
  expect(codes(received)).toEqual(['intake/table-without-text'])
})

test('IN10 a workbook is read sheet by sheet, dates as days, a title row above the header passed over', async () => {
  const book = utils.book_new()
  const day = new Date(Date.UTC(2022, 0, 22))
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(
      [['Field notes'], [], ['Date', 'Statement'], [day, 'The guard said that all were safe.']],
      { UTC: true },
    ),
    'Notes',
  )
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['place', 'killed'],
      ['Hasakah', 12],
    ]),
    'Figures',
  )
  const received = await receive('book.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }))
  expect(received.reports.map((one) => [one.characters, one.report.date, one.report.locator])).toEqual([
    ['The guard said that all were safe.', '2022-01-22', { part: 'Notes', row: 4 }],
  ])
  expect(received.tables).toMatchObject([{ part: 'Figures', rows: [{ row: 2, cells: ['Hasakah', '12'] }] }])
})

test('IN10 so many rows are read and no more', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => `The guard said number ${at} was safe.`)
  const received = await receive('rows.csv', `text\n${rows.join('\n')}\n`, { limits: { rows: 5 } })
  expect(received.reports).toHaveLength(5)
  expect(codes(received)).toContain('intake/too-many-rows')
})
