import type { ListedIncident, ListedReport, ListedStatement } from '../shape/index.ts'
import { csvLine } from './csv.ts'

type Cells<T> = readonly (readonly [string, (row: T) => string | number | boolean | null])[]

const REPORT: Cells<ListedReport> = [
  ['report', ({ report }) => report.id],
  ['title', ({ report }) => report.title],
  ['publisher', ({ report }) => report.publisher],
  ['date', ({ report }) => report.date],
  ['lang', ({ report }) => report.lang],
  ['file', ({ file }) => file],
  ['media', ({ media }) => media],
  ['compartment', ({ compartment }) => compartment],
  ['received', ({ received }) => received],
  ['statements', ({ statements }) => statements],
  ['undecided', ({ undecided }) => undecided],
  ['withdrawn', ({ withdrawn }) => withdrawn],
]

const STATEMENT: Cells<ListedStatement> = [
  ['statement', ({ statement }) => statement.id],
  ['report', ({ statement }) => statement.report],
  ['title', ({ report }) => report?.title ?? null],
  ['publisher', ({ report }) => report?.publisher ?? null],
  ['date', ({ report }) => report?.date ?? null],
  ['source', ({ statement }) => statement.source.text],
  ['actors', ({ statement }) => statement.source.actors.map(({ name }) => name).join('; ')],
  ['cue', ({ statement }) => statement.cue?.text ?? null],
  ['content', ({ statement }) => statement.content.text],
  ['stance', ({ statement }) => statement.stance],
  ['hedge', ({ statement }) => statement.hedge],
  ['confirmation', ({ statement }) => statement.confirmation],
  ['said', ({ statement }) => statement.said],
  ['confidence', ({ statement }) => statement.confidence],
  ['decided', ({ decided }) => decided.kind],
  ['compartment', ({ compartment }) => compartment],
  ['withdrawn', ({ withdrawn }) => withdrawn],
]

const INCIDENT: Cells<ListedIncident> = [
  ['incident', ({ incident }) => incident],
  ['name', ({ name }) => name],
  ['pinned', ({ pinned }) => pinned],
  ['date', ({ date }) => date],
  ['place', ({ place }) => place],
  ['title', ({ title }) => title],
  ['reports', ({ reports }) => reports.length],
  ['statements', ({ statements }) => statements],
  ['shown_independent', ({ roots }) => roots.independent],
  ['independence_unknown', ({ roots }) => roots.unknown],
  ['disagreements', ({ disagreements }) => disagreements],
  ['conflicts', ({ conflicts }) => conflicts],
  ['violations', ({ violations }) => violations],
  ...(['killed', 'injured'] as const).flatMap(
    (measure): Cells<ListedIncident> => [
      [`${measure}_low`, ({ figures }) => figures[measure]?.low ?? null],
      [`${measure}_high`, ({ figures }) => figures[measure]?.high ?? null],
      [`children_${measure}_low`, ({ children }) => children[measure]?.low ?? null],
      [`children_${measure}_high`, ({ children }) => children[measure]?.high ?? null],
    ],
  ),
]

/** A list of incidents as lines of a table. */
export function incidentLines(pages: AsyncIterable<readonly ListedIncident[]>): AsyncIterable<string> {
  return linesOf(INCIDENT, pages)
}

/** A list of reports as lines of a table. */
export function reportLines(pages: AsyncIterable<readonly ListedReport[]>): AsyncIterable<string> {
  return linesOf(REPORT, pages)
}

/** A list of statements as lines of a table. What a person put in a statement's place stands there. */
export function statementLines(pages: AsyncIterable<readonly ListedStatement[]>): AsyncIterable<string> {
  return linesOf(STATEMENT, asDecided(pages))
}

async function* asDecided(
  pages: AsyncIterable<readonly ListedStatement[]>,
): AsyncIterable<readonly ListedStatement[]> {
  for await (const page of pages)
    yield page.map((one) => (one.decided.kind === 'replaced' ? { ...one, statement: one.decided.by } : one))
}

async function* linesOf<T>(cells: Cells<T>, pages: AsyncIterable<readonly T[]>): AsyncIterable<string> {
  yield csvLine(cells.map(([name]) => name))
  for await (const page of pages) for (const row of page) yield csvLine(cells.map(([, cell]) => cell(row)))
}

/** A list as one JSON array, piece by piece. */
export async function* jsonPieces(pages: AsyncIterable<readonly unknown[]>): AsyncIterable<string> {
  let before = '['
  for await (const page of pages)
    for (const row of page) {
      yield `${before}${JSON.stringify(row)}`
      before = ',\n'
    }
  yield before === '[' ? '[]\n' : ']\n'
}
