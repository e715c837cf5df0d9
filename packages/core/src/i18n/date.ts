import type { UiLanguage } from '../statement/index.ts'
import type { Words } from './words.ts'

/** Locales whose months are those of the region: كانون الثاني in Arabic. */
const LOCALE: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn', fr: 'fr' }
const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/

/** A date as people write it, as precise as its source was, but for seconds; what has no plain form stays as it is. */
export function dateWords(date: string, words: Words): string {
  const ends = date.split('/').map((end) => endWords(end, words.language))
  return [...new Set(ends)].join(' – ')
}

/** That a report is of a date: "du 23 janvier 2022", "d’avril 2022" in French. */
export function reportDateWords(date: string, words: Words): string {
  const said = words.say(isDay(date) ? 'view/dated-day' : 'view/dated', { date: dateWords(date, words) })
  return words.language === 'fr' ? said.replace(/^de (?=[aeo])/, 'd’') : said
}

/** On which date something was counted: "au 23 janvier 2022", "en janvier 2022" in French. */
export function asOfWords(date: string, words: Words): string {
  return words.say(isDay(date) ? 'claim/as-of-day' : 'claim/as-of', { date: dateWords(date, words) })
}

function isDay(date: string): boolean {
  return PLAIN.exec(date)?.[3] !== undefined
}

function endWords(end: string, language: UiLanguage): string {
  const plain = PLAIN.exec(end)
  if (plain === null) return end === '' || end === '..' ? '…' : end
  const [, year, month = '01', day = '01', hour = '0', minute = '0', zone = ''] = plain
  const [y, m, d, h, min] = [year, month, day, hour, minute].map(Number)
  const told = formatOf(plain, language).format(Date.UTC(y ?? 0, (m ?? 1) - 1, d, h, min))
  const written = language === 'fr' ? told.replace(/^1 /, '1er ') : told
  return zone === '' ? written : `${written} ${zone.replace('Z', 'UTC').replace(/^(?=[+-])/, 'UTC')}`
}

/** Says a date as precisely as it was told, and no more. */
function formatOf([, , month, day, hour]: RegExpExecArray, language: UiLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(hour === undefined ? {} : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  })
}
