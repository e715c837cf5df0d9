import { boundsOf, type Edtf } from '../../statement/index.ts'

/** A quarter of a year, `2031-q1`. */
export type Quarter = `${number}-q${1 | 2 | 3 | 4}`

/** The quarter that a day `YYYY-MM-DD` lies in. */
export function quarterOf(day: string): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return `${Number(day.slice(0, 4))}-q${quarter === 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4}`
}

/** A quarter from its text, or null where it is none. */
export function parseQuarter(text: string): Quarter | null {
  const found = /^(\d{4})-q([1-4])$/i.exec(text.trim())
  return found === null ? null : quarterOf(`${found[1]}-${String(Number(found[2]) * 3).padStart(2, '0')}-01`)
}

/** Its last day. */
export function endOfQuarter(quarter: Quarter): string {
  const last = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }
  const [year = '', q = '1'] = quarter.split('-q')
  return `${year.padStart(4, '0')}-${q === '1' ? last[1] : q === '2' ? last[2] : q === '3' ? last[3] : last[4]}`
}

/** The last day that something happened, as far as is told: its end, or its beginning where it goes on. */
export function lastDayOf(when: Edtf): string | null {
  const { earliest, latest } = boundsOf(when)
  return latest ?? earliest
}
