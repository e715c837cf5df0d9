import type { Locator, Problem } from '@sanad/core/statement'
import { createFault, type Extraction } from '../extract/index.ts'
import { createReceivedReport, joinParts } from './create-report.ts'
import { shownName } from './file-name.ts'
import { type Arrival, lookInto } from './look.ts'
import type { Received, ReceivedReport } from './received.ts'
import { createSourceFile, type SourceFile } from './source-file.ts'
import { tellFault } from './tell.ts'

/** Reads a file's reports, tables and problems; a file inside a mail is read the same way, by itself. */
export async function readSourceFile(
  file: SourceFile,
  arrival: Arrival,
): Promise<{ type: string; received: Received }> {
  const look = await lookInto(file, arrival)
  const evidence = arrival.parent?.evidence ?? file.id
  const reports = look.extraction.extracts.map((extract) =>
    createReceivedReport(
      extract,
      {
        from: { evidence },
        locator: placeIn(arrival.part, extract.locator),
        parent: arrival.parent?.report ?? null,
        by: 'extraction',
        version: look.extraction.version,
        weakLang: look.type === 'text/html',
      },
      arrival.options,
    ),
  )
  const tables = look.extraction.tables.map((table) => ({
    ...table,
    part: partOf(arrival.part, table.part),
    evidence,
  }))
  const problems = [...look.problems, ...tellFaults(look.extraction, arrival)]
  const inside = await readAttachments(look.extraction, reports[0], file, arrival)
  const own = assign(reports, problems)
  const received: Received = {
    evidence: { id: file.id, name: arrival.name, bytes: file.size, type: look.type, facts: look.facts },
    reports: [...own.reports, ...inside.flatMap((one) => one.reports)],
    tables: [...tables, ...inside.flatMap((one) => one.tables)],
    problems: [...own.problems, ...inside.flatMap((one) => one.problems)],
  }
  return { type: look.type, received }
}

function tellFaults(extraction: Extraction, arrival: Arrival): readonly Problem[] {
  return extraction.faults.map((fault) =>
    tellFault({ ...fault, at: fault.at === null ? null : placeIn(arrival.part, fault.at) }, arrival.name),
  )
}

/** Each attachment by itself: what one does to its parser costs neither the mail nor the others. */
async function readAttachments(
  extraction: Extraction,
  mail: ReceivedReport | undefined,
  file: SourceFile,
  arrival: Arrival,
): Promise<readonly Received[]> {
  if (mail === undefined || extraction.attachments.length === 0) return []
  const { limits, depth } = arrival
  if (depth >= limits.depth) {
    const problem = tellFault(
      createFault('intake/attachments-too-deep', { limit: limits.depth }),
      arrival.name,
    )
    return [{ evidence: null, reports: [], tables: [], problems: [problem] }]
  }
  const { title: _, ...options } = arrival.options
  const received: Received[] = []
  const taken = new Set<string>()
  for (const [index, attachment] of extraction.attachments.entries()) {
    const name = shownName(attachment.name ?? `attachment-${index + 1}`)
    const part = taken.has(name) ? `${name} (${index + 1})` : name
    taken.add(part)
    const bytes = new Uint8Array(Buffer.from(attachment.base64, 'base64'))
    const parent = { report: mail.report.id, evidence: arrival.parent?.evidence ?? file.id }
    const inside: Arrival = {
      ...arrival,
      options,
      name: part,
      parent,
      part: partOf(arrival.part, part),
      depth: depth + 1,
    }
    received.push((await readSourceFile(createSourceFile(bytes), inside)).received)
  }
  return received
}

/** A problem at a row belongs to the report that was found there; the others to the file. */
function assign(
  reports: readonly ReceivedReport[],
  problems: readonly Problem[],
): Pick<Received, 'reports' | 'problems'> {
  const own = new Map<string, Problem[]>()
  for (const problem of problems) {
    const row = rowOf(problem.at)
    if (row !== null) own.set(row, [...(own.get(row) ?? []), problem])
  }
  const rows = new Set(reports.map(({ report }) => rowOf(report.locator)))
  return {
    reports: reports.map((one) => {
      const row = rowOf(one.report.locator)
      const told = row === null ? [] : (own.get(row) ?? [])
      return {
        ...one,
        problems: [
          ...one.problems,
          ...told.map((problem) => ({ ...problem, report: one.report.id, textId: one.text.id })),
        ],
      }
    }),
    problems: problems.filter(({ at }) => rowOf(at) === null || !rows.has(rowOf(at))),
  }
}

function rowOf(at: Problem['at']): string | null {
  return at === null || !('row' in at) ? null : `${at.part ?? ''} ${at.row}`
}

function placeIn(part: string | null, locator: Locator | null): Locator | null {
  if (part === null) return locator
  return { ...locator, part: joinParts(part, locator?.part) }
}

function partOf(outer: string | null, inner: string | null): string | null {
  return outer === null && inner === null ? null : joinParts(outer ?? undefined, inner ?? undefined)
}
