const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january|jan|janvier|janv|يناير|كانون الثاني|جانفي',
    'february|feb|février|fevrier|févr|fevr|فبراير|شباط|فيفري',
    'march|mar|mars|مارس|آذار|اذار',
    'april|apr|avril|avr|أبريل|ابريل|إبريل|نيسان|أفريل',
    'may|mai|مايو|أيار|ايار|ماي',
    'june|jun|juin|يونيو|حزيران|جوان',
    'july|jul|juillet|juil|يوليو|تموز|جويلية',
    'august|aug|août|aout|أغسطس|اغسطس|آب|اب|أوت',
    'september|sep|sept|septembre|سبتمبر|أيلول|ايلول',
    'october|oct|octobre|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول',
    'november|nov|novembre|نوفمبر|تشرين الثاني',
    'december|dec|décembre|decembre|déc|ديسمبر|كانون الأول|كانون الاول',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1])),
)

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d?:\d\d\S*(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?)?)?$/i
const MAIL = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+\d\d:\d\d/i
const DAY_FIRST =
  /^(?:\p{L}+[,،]?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?\s+(\p{L}+\.?(?:\s\p{L}+)?)[,،]?\s+(\d{4})/u
const MONTH_FIRST = /^(?:\p{L}+[,،]\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u
const MONTH_ONLY = /^(\p{L}+(?:\s\p{L}+)?)\s+(\d{4})$/u
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY_SLASHED = /^([a-z]{3})[a-z]*,?\s+(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/i
const WITHIN =
  /\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th|er)?\s+\p{L}{3,12}\.?(?:\s\p{L}{3,6})?[,،]?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}/gu
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/

/** A date in a file's words as EDTF, to the day as it is written there; null where it can be read two ways. */
export function parseDate(words: string): string | null {
  const text = westernDigits(words).replace(/\s+/g, ' ').trim()
  return parseIso(text) ?? parseMail(text) ?? parseNamed(text) ?? parseNumeric(text)
}

/** The first date in a line of words that says more than a date. */
export function findDate(words: string): string | null {
  const text = westernDigits(words).slice(0, 300)
  const whole = parseDate(text)
  if (whole !== null) return whole
  const found = [...text.matchAll(WITHIN)].map(([part]) => parseDate(part))
  return found.find((date) => date !== null) ?? null
}

/** Arabic-Indic and Persian digits as 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

/** A day, with a time of day where one is given, as EDTF; null where there is no such day. */
export function createDate(
  day: readonly [year: number, month: number, day: number],
  time?: string,
): string | null {
  const [year, month, date] = day
  const made = new Date(Date.UTC(year, month - 1, date))
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date || year < 1000) return null
  const written = `${year}-${pad(month)}-${pad(date)}`
  return time === undefined ? written : `${written}T${time}`
}

function parseIso(text: string): string | null {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (year === undefined) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  return createDate([Number(year), Number(month), Number(day)])
}

function parseMail(text: string): string | null {
  const [, day, name, year] = MAIL.exec(text) ?? []
  const month = MONTHS[(name ?? '').toLowerCase()]
  if (month === undefined) return null
  return createDate([Number(year), month, Number(day)])
}

function parseNamed(text: string): string | null {
  const [, day, dayMonth, dayYear] = DAY_FIRST.exec(text) ?? []
  const dayFirst = MONTHS[monthKey(dayMonth)]
  if (dayFirst !== undefined) return createDate([Number(dayYear), dayFirst, Number(day)])
  const [, name, date, year] = MONTH_FIRST.exec(text) ?? []
  const monthFirst = MONTHS[monthKey(name)]
  if (monthFirst !== undefined) return createDate([Number(year), monthFirst, Number(date)])
  const [, only, onlyYear] = MONTH_ONLY.exec(text) ?? []
  const month = MONTHS[monthKey(only)]
  return month === undefined ? null : `${onlyYear}-${pad(month)}`
}

function parseNumeric(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return createDate([Number(year), Number(month), Number(day)])
  const weekday = WEEKDAY_SLASHED.exec(text)
  if (weekday !== null) return parseOnWeekday(weekday)
  const [, first, second, last] = SLASHED.exec(text) ?? []
  const [a, b] = [Number(first), Number(second)]
  if (first === undefined || (a <= 12 && b <= 12 && a !== b)) return null
  return createDate(a > 12 ? [Number(last), b, a] : [Number(last), a, b])
}

/** The weekday decides which number is the day. */
function parseOnWeekday([, name = '', first, second, year]: RegExpExecArray): string | null {
  const orders = [
    createDate([Number(year), Number(first), Number(second)]),
    createDate([Number(year), Number(second), Number(first)]),
  ]
  const wanted = WEEKDAYS.indexOf(name.toLowerCase())
  const fitting = new Set(
    orders.filter((date) => date !== null && new Date(`${date}T00:00:00Z`).getUTCDay() === wanted),
  )
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null
}

function monthKey(name: string | undefined): string {
  return (name ?? '').toLowerCase().replace('.', '').trim()
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
