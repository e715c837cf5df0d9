import { decodeText } from './decode.ts'
import { createFault, type Extraction, type Fault, NO_FACTS } from './extraction.ts'
import type { Limits } from './limits.ts'
import { extractRows, type Rows } from './table.ts'
import { tellEncoding } from './tell-encoding.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Comma-separated values (and their semicolon, tab and bar kin) as reports or as a table. */
export async function extractCsv(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
  const decoded = decodeText(bytes)
  const { parse } = await import('csv-parse/sync')
  let broken = 0
  const records = parse(decoded.characters, {
    delimiter: findDelimiter(decoded.characters),
    on_record: (cells: string[], { lines }) => [String(lines), ...cells],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: limits.rows + 2,
    on_skip: () => {
      broken += 1
      return undefined
    },
  })
  const [head, ...rest] = records
  const rows = rest.slice(0, limits.rows).map(([line = '0', ...cells]) => ({ row: Number(line), cells }))
  const faults: Fault[] = []
  if (broken > 0) faults.push(createFault('intake/row-broken', { count: broken }))
  if (rest.length > limits.rows) faults.push(createFault('intake/too-many-rows', { limit: limits.rows }))
  const sheet: Rows = { part: null, header: head?.slice(1) ?? [], rows }
  const found = extractRows('csv/1', [sheet])
  return {
    ...found,
    facts: { ...NO_FACTS, encoding: decoded.encoding },
    faults: [...tellEncoding(decoded), ...found.faults, ...faults],
  }
}

/** The mark that parts the first line into the most cells. */
function findDelimiter(characters: string): string {
  const line = (characters.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((mark) => line.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
