import { messageDate } from './message.ts'

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)/
const DOTTED = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d)/

/** A message's day and time of day as Telegram writes them, on the exporter's clock, as EDTF. */
export function parseTimedDate(words: string): string | null {
  const [, year, month, day, hour, minute] = ISO.exec(words) ?? []
  if (year !== undefined)
    return messageDate([Number(year), Number(month), Number(day)], Number(hour), Number(minute))
  const [, date, monthThere, yearThere, hourThere, minuteThere] = DOTTED.exec(words) ?? []
  if (date === undefined) return null
  return messageDate(
    [Number(yearThere), Number(monthThere), Number(date)],
    Number(hourThere),
    Number(minuteThere),
  )
}
