/**
 * What a spreadsheet takes for a formula where a cell begins so: ASCII and full-width signs, also behind what it skips
 * (spaces, control characters, a byte order mark), and a tab or a line's end alone.
 */
const TRIGGER = /^[\p{Cc}\p{White_Space}\uFEFF']*[=+\-@|%＝＋－＠]|^'*[\t\r\n]/u

/** Text that a spreadsheet shows and never computes. */
export function guardCell(text: string): string {
  return TRIGGER.test(text) ? `'${text}` : text
}

/** The text before it was guarded. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && TRIGGER.test(text.slice(1)) ? text.slice(1) : text
}

/** One line of a table (RFC 4180). Numbers stand as they are; every text is guarded and quoted. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

function cellOf(cell: string | number | boolean | null): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return `"${guardCell(cell).replaceAll('"', '""')}"`
}
