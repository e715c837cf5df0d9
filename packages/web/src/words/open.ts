import { dateWords, keepApart, type Words } from '@sanad/core/i18n'
import type { MessageKey, PageCatalogue } from '@sanad/core/messages'
import { labelOf, type Params, type UiLanguage } from '@sanad/core/statement'
import { IntlMessageFormat } from 'intl-messageformat'

/** The words of the page: those of every face of Sanad, with numbers and dates in the digits the reader chose. */
export interface WebWords extends Words {
  number(value: number): string
  percent(share: number): string
  /** A date as precise as its source was. */
  date(edtf: string): string
  /** A moment, by this device's clock and zone. */
  moment(instant: string): string
  /** Text made of Sanad's own words in the chosen digits; what is kept apart stays as it was written. */
  digits(text: string): string
}

const LOCALE: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ar: 'ar-SY', fr: 'fr' }
const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}
const ARABIC_ZERO = 0x660
const APART = /(\u2068[^\u2069]*\u2069)/u

/** The words of a language, once its messages are here. */
export function openWebWords(
  language: UiLanguage,
  catalogue: PageCatalogue,
  digits: 'latin' | 'arabic',
): WebWords {
  const arabic = language === 'ar' && digits === 'arabic'
  const locale = `${LOCALE[language]}-u-nu-${arabic ? 'arab' : 'latn'}`
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const shape = (text: string): string => (arabic ? arabicDigits(text) : text)
  const moments = new Intl.DateTimeFormat(locale, MOMENT)
  const words: WebWords = {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (key, params = {}) => {
      const pattern = catalogue[key] ?? key
      if (!pattern.includes('{')) return pattern
      const message =
        parsed.get(key) ?? new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true })
      parsed.set(key, message)
      return String(message.format({ ...unsaid(pattern), ...shown(words, pattern, params) }))
    },
    label: (list, code) => labelOf(list, code, language),
    number: (value) => new Intl.NumberFormat(locale).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    date: (edtf) => shape(dateWords(edtf, words)),
    moment: (instant) => moments.format(new Date(instant)),
    digits: shape,
  }
  return words
}

/** Words from outside stand apart, so that they do not turn their neighbours round; what a message chooses by does not. */
function shown(
  words: WebWords,
  pattern: string,
  params: Params,
): Readonly<Record<string, string | number | boolean | null>> {
  const list = new Intl.ListFormat(words.language)
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string')
        return [name, pattern.includes(`{${name}, select`) ? value : keepApart(words, value)]
      if (Array.isArray(value)) return [name, list.format(value.map((one) => keepApart(words, String(one))))]
      return [name, value as number | boolean | null]
    }),
  )
}

function unsaid(pattern: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, '…']))
}

function arabicDigits(text: string): string {
  return text
    .split(APART)
    .map((part) =>
      part.startsWith('\u2068')
        ? part
        : part.replace(/\d/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit))),
    )
    .join('')
}
