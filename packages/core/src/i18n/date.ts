import type { UiLanguage } from '../statement/index.ts'
import type { Words } from './words.ts'

/** Locales whose months are those of the region: كانون الثاني in Arabic. */
const LOCALE: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn', fr: 'fr' }
const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A date as people write it, as precise as its source was; what has no plain form stays as it is. */
export function dateWords(date: string, words: Words): string {
  const ends = date.split('/').map((end) => endWords(end, words.language))
  return [...new Set(ends)].join(' – ')
}

function endWords(end: string, language: UiLanguage): string {
  const plain = PLAIN.exec(end)
  if (plain === null) return end === '' || end === '..' ? '…' : end
  const [, year = '', month, day] = plain
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
}
