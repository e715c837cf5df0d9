import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEdtf } from '../../statement/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { findTimes } from './index.ts'

const english = createEnglishAnalyser()
/** Sunday. */
const REPORT = createEdtf('2022-01-30')

function told(text: string, date: string | null = REPORT): readonly string[] {
  const report = date === null ? null : createEdtf(date)
  return findTimes(english.analyse(text), report).map(
    ({ begin, end, date, kind }) => `${text.slice(begin, end)} = ${date} ${kind}`,
  )
}

test.each([
  ['The attack began on 20 January 2022.', '20 January 2022 = 2022-01-20 point'],
  ['The attack began on Jan. 20, 2022, at night.', 'Jan. 20, 2022 = 2022-01-20 point'],
  ['It was dated 26/01/2022.', '26/01/2022 = 2022-01-26 point'],
  ['It was dated 01/26/2022.', '01/26/2022 = 2022-01-26 point'],
  ['Logged 2022-01-26 by the clerk.', '2022-01-26 = 2022-01-26 point'],
  ['On Thursday, 20 January, gunmen came.', 'Thursday, 20 January = 2022-01-20 point'],
  ['On the 26th of January they left.', 'the 26th of January = 2022-01-26 point'],
  ['On January 26th they left.', 'January 26th = 2022-01-26 point'],
  ['It was found in late January 2022.', 'late January 2022 = 2022-01-21~/2022-01-31~ period'],
  ['They came at the end of December 2021.', 'the end of December 2021 = 2021-12-21~/2021-12-31~ period'],
  ['They came in mid-January.', 'mid-January = 2022-01-11~/2022-01-20~ period'],
  ['They arrived in early 2019.', 'early 2019 = 2019-01~/2019-04~ period'],
  ['In March 15 people were killed.', 'March = 2021-03 period'],
  ['It happened in January 2022.', 'January 2022 = 2022-01 period'],
  ['They were held in 2014.', '2014 = 2014 period'],
  ['They were born in the summer of 2014.', 'summer of 2014 = 2014-06~/2014-08~ period'],
  ['The prison was built in the 1990s.', 'the 1990s = 199X period'],
])('TM1 a date is as precise as its words: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  ['It was dated 05/01/2022.'],
  ['They may march again.'],
  ['He read it in the Sunday Times.'],
  ['She wrote for USA Today then.'],
  ['Shops opened on Black Friday.'],
  ['The fire was in 2000 homes.'],
  ['It costs $2014 now.'],
  ['They were held for three years.'],
  ['April Jones said so.'],
  ['The 31 February meeting did not happen.'],
])('TM1 words that name no time tell none: %s', (text) => {
  expect(told(text)).toEqual([])
})

test.each([
  ['They spoke on Thursday.', 'Thursday = 2022-01-27 point'],
  ['They spoke on Sunday.', 'Sunday = 2022-01-30 point'],
  ['Last Sunday they fled.', 'Last Sunday = 2022-01-23 point'],
  ['They will meet next Thursday.', 'next Thursday = 2022-02-03 point'],
  ['The court will sit on Thursday.', 'Thursday = 2022-02-03 point'],
  ['They will talk, a spokesman said on Thursday.', 'Thursday = 2022-01-27 point'],
  ['On 28 December they fled.', '28 December = 2021-12-28 point'],
  ['A hearing is scheduled for 3 March.', '3 March = 2022-03-03 point'],
  ['A list was published on 10 February.', '10 February = 2022-02-10 point'],
  ['They came last week.', 'last week = 2022-01-17/2022-01-23 period'],
  ['They came last month.', 'last month = 2021-12 period'],
  ['They came last year.', 'last year = 2021 period'],
  ['They came yesterday.', 'yesterday = 2022-01-29 point'],
  ['They came two days ago.', 'two days ago = 2022-01-28 point'],
  ['They came three weeks ago.', 'three weeks ago = 2022-01-09~ point'],
  ['They came three years ago.', 'three years ago = 2019~ period'],
  ['They came earlier this week.', 'earlier this week = 2022-01-24/2022-01-30 period'],
  ['They came last September.', 'last September = 2021-09 period'],
  ['They will come next week.', 'next week = 2022-01-31/2022-02-06 period'],
])(
  'TM2 a relative time is told against the report and lies in the past unless the words look forward: %s',
  (text, expected) => {
    expect(told(text)).toEqual([expected])
  },
)

test.each([
  ['Ten died in the last 24 hours.', 'the last 24 hours = 2022-01-29/2022-01-30 within'],
  ['Ten died in the past week.', 'the past week = 2022-01-23/2022-01-30 within'],
  ['Ten died over the past three months.', 'the past three months = 2021-10/2022-01 within'],
  ['Ten died in recent days.', 'recent days = 2022-01-23~/2022-01-30 within'],
  ['Ten have died since 7 October.', 'since 7 October = 2021-10-07/2022-01-30 since'],
  ['Ten have died since 2014.', 'since 2014 = 2014/2022-01-30 since'],
  ['Ten have died since Thursday.', 'since Thursday = 2022-01-27/2022-01-30 since'],
  ['Ten have died so far.', 'so far = 2022-01-30 as-of'],
  ['As of Tuesday ten had died.', 'As of Tuesday = 2022-01-25 as-of'],
  ['By Wednesday ten had died.', 'By Wednesday = 2022-01-26 as-of'],
  ['Between 20 and 26 January ten died.', 'Between 20 and 26 January = 2022-01-20/2022-01-26 period'],
  ['From 20 January to 26 January ten died.', 'From 20 January to 26 January = 2022-01-20/2022-01-26 period'],
  ['Ten died from 28 December to 3 January.', 'from 28 December to 3 January = 2021-12-28/2022-01-03 period'],
  ['Ten died on January 20-26, 2022.', 'January 20-26, 2022 = 2022-01-20/2022-01-26 period'],
  ['Ten died between 2014 and 2017.', 'between 2014 and 2017 = 2014/2017 period'],
])('TM3 words of duration tell the stretch that figures run over: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  ['They came on Thursday.', []],
  ['They came in the last 24 hours.', []],
  ['They came on 26 January.', []],
  ['They came on 26 January 2022.', ['26 January 2022 = 2022-01-26 point']],
  ['So far ten died since 7 October 2023.', ['since 7 October 2023 = 2023-10-07/.. since']],
])('TM4 without a report date nothing relative is guessed: %s', (text, expected) => {
  expect(told(text, null)).toEqual(expected)
})

test('TM4 a report date that is only a month dates what it can', () => {
  expect(told('They came on 26 January and on Thursday.', '2022-02')).toEqual([
    '26 January = 2022-01-26 point',
  ])
})

test('finding times never fails, and every time lies in the text', () => {
  const words = fc.constantFrom(
    'late ',
    'since ',
    'January ',
    '26 ',
    '2022',
    '/',
    '-',
    'last ',
    'week ',
    'next ',
    '\n',
    'the ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(null, REPORT), (text, date) => {
      let end = 0
      for (const time of findTimes(english.analyse(text), date)) {
        expect(time.begin).toBeGreaterThanOrEqual(end)
        expect(time.end).toBeGreaterThan(time.begin)
        end = time.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
