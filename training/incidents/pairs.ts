import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createEdtf, givenReportId, type Statement } from '@sanad/core/statement'
import { MEASURES } from '../../packages/core/src/weigh/incidents/compare.ts'
import { portraitOf } from '../../packages/core/src/weigh/incidents/portrait.ts'
import { createShelf } from '../../packages/core/src/weigh/incidents/shelf.ts'

/**
 * What every pair of reports worth comparing has in common, one line a pair: pairs.ts REPORTS READINGS ANSWERS > pairs.tsv.
 * REPORTS is what `sanad read --ndjson` was given, READINGS what it printed, ANSWERS lines of {"id","incident"}.
 */
interface Given {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly date: string | null
  readonly publisher: string | null
}

async function* rows<T>(path: string | undefined): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path ?? '') })) {
    if (line.trim() !== '') yield JSON.parse(line)
  }
}

async function keyed<T extends { readonly id: string }>(path: string | undefined): Promise<Map<string, T>> {
  const found = new Map<string, T>()
  for await (const row of rows<T>(path)) found.set(row.id, row)
  return found
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const [reports, readings, answers] = process.argv.slice(2)
const said = await keyed<{ id: string; statements: readonly Statement[] }>(readings)
const incidents = await keyed<{ id: string; incident: string }>(answers)
const shelf = createShelf()
const known: string[] = []
for await (const { id, text, title, date, publisher } of rows<Given>(reports)) {
  const report = {
    id: givenReportId(sha256, id, text),
    given: id,
    evidence: null,
    locator: null,
    parent: null,
    title,
    byline: null,
    publisher,
    date: date === null ? null : createEdtf(date),
    lang: 'en',
    corrects: [],
    supersedes: [],
  }
  const statements = said.get(id)?.statements ?? []
  shelf.put(known.length, portraitOf({ report, statements, characters: text }))
  known.push(incidents.get(id)?.incident ?? '')
}
shelf.refresh()
const line = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.join('\t')}\n`)
}
line(['one', 'other', 'incident', 'other incident', ...MEASURES])
for (const [one, incident] of known.entries()) {
  for (const other of shelf.neighbours(one)) {
    const likeness = other > one ? shelf.likeness(one, other) : null
    if (likeness === null) continue
    line([
      one,
      other,
      incident,
      known[other] ?? '',
      ...MEASURES.map((measure) => likeness[measure]?.toFixed(4) ?? ''),
    ])
  }
}
