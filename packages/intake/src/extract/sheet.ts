import { refuseArchive, tellNested } from './archive.ts'
import { createExtraction, createFault, type Extraction, type Fault } from './extraction.ts'
import type { Limits } from './limits.ts'
import { extractRows, type Rows } from './table.ts'

const VERSION = 'sheet/1'

/** A workbook's sheets as reports or as tables, cells as they are shown, dates as days. */
export async function extractSheet(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
  const isZip = bytes[0] === 0x50
  const refused = isZip ? refuseArchive(bytes, limits) : []
  if (refused.length > 0) return createExtraction(VERSION, { faults: refused })
  const { read, utils } = await import('@e965/xlsx')
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellDates: true,
    dateNF: 'yyyy-mm-dd',
    sheetRows: limits.rows + 2,
  })
  const faults: Fault[] = isZip ? [...tellNested(bytes)] : []
  const sheets = book.SheetNames.flatMap((part): Rows[] => {
    const sheet = book.Sheets[part]
    if (sheet === undefined) return []
    const all = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: true })
    const cells = all.map((row) => row.map(String))
    if (cells.length > limits.rows)
      faults.push(createFault('intake/too-many-rows', { limit: limits.rows }, { part }))
    return [toRows(part, cells.slice(0, limits.rows + 1), firstRow(sheet['!ref']))]
  })
  const found = extractRows(VERSION, sheets)
  return { ...found, faults: [...found.faults, ...faults] }
}

/** The header is the first row with two filled cells, or with any where there is no such row. */
function toRows(part: string, cells: readonly (readonly string[])[], first: number): Rows {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length
  const wide = cells.findIndex((row) => filled(row) >= 2)
  const at = wide < 0 ? cells.findIndex((row) => filled(row) > 0) : wide
  const rows = cells
    .map((row, index) => ({ row: index + first, cells: row }))
    .slice(at + 1)
    .filter((row) => filled(row.cells) > 0)
  return { part, header: cells[at] ?? [], rows: at < 0 ? [] : rows }
}

function firstRow(range: unknown): number {
  return typeof range === 'string' ? Number(/^[A-Z]+(\d+)/.exec(range)?.[1] ?? 1) : 1
}
