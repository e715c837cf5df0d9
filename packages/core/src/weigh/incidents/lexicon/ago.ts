import { plainWord } from '../words.ts'

/** Words that put one event after another, by where the length of time stands: "two weeks after", بعد أسبوعين. */
export const AFTER: ReadonlyMap<string, 'length-before' | 'length-behind'> = new Map([
  ...words('after following since après').map((word) => [word, 'length-before'] as const),
  ...words('بعد').map((word) => [word, 'length-behind'] as const),
])

/** How many days a word for a time has, by how many it may be off, and whether it says how many without a number beside it. */
export const TIMES: ReadonlyMap<string, Time> = new Map([
  ...timed('day jour يوم', { days: 1, off: 1, alone: true }),
  ...timed('days jours ايام', { days: 1, off: 1, alone: false }),
  ...timed('يومين يومان', { days: 2, off: 1, alone: true }),
  ...timed('week semaine اسبوع', { days: 7, off: 3, alone: true }),
  ...timed('weeks semaines اسابيع', { days: 7, off: 3, alone: false }),
  ...timed('اسبوعين اسبوعان', { days: 14, off: 3, alone: true }),
  ...timed('month شهر', { days: 30, off: 15, alone: true }),
  ...timed('months mois اشهر شهور', { days: 30, off: 15, alone: false }),
  ...timed('شهرين شهران', { days: 61, off: 15, alone: true }),
  ...timed('year an année سنه عام', { days: 365, off: 45, alone: true }),
  ...timed('years ans années سنوات اعوام', { days: 365, off: 45, alone: false }),
  ...timed('سنتين عامين', { days: 731, off: 45, alone: true }),
])

export interface Time {
  readonly days: number
  readonly off: number
  readonly alone: boolean
}

/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'a an one un une',
    'two deux',
    'three trois ثلاثه ثلاث',
    'four quatre اربعه اربع',
    'five cinq خمسه خمس',
    'six سته ست',
    'seven sept سبعه سبع',
    'eight huit ثمانيه ثماني',
    'nine neuf تسعه تسع',
    'ten dix عشره عشر',
    'eleven onze',
    'twelve douze',
  ].flatMap((line, i) => words(line).map((word) => [word, i + 1] as const)),
)

function words(line: string): readonly string[] {
  return line.split(' ').map(plainWord)
}

function timed(line: string, time: Time): readonly (readonly [string, Time])[] {
  return words(line).map((word) => [word, time])
}
