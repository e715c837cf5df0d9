/** Month names and their usual short forms, in order. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Weekday names and their usual short forms, Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

/** Seasons by their first and last month; winter lies in two years and is left to its year. */
export const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
}

/** Small numbers in words. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

/** Words before a weekday that make it a name ("Black Friday"). */
export const NAMED_DAYS: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'easter',
  'good',
  'palm',
  'super',
  'whit',
])

/** Words that look forward: a weekday or a date without a year after them lies ahead. */
export const FORWARD: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'plan',
  'plans',
  'planned',
  'scheduled',
  'due',
  'expected',
  'upcoming',
  'deadline',
  'until',
])

/** Past verbs of saying: what follows them directly lies behind, whatever was said. */
export const SAID: ReadonlySet<string> = new Set([
  'said',
  'told',
  'announced',
  'added',
  'reported',
  'stated',
  'confirmed',
  'wrote',
  'tweeted',
  'declared',
  'warned',
  'claimed',
])
