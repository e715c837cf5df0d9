import type { ReportId } from '@sanad/core/statement'
import type { Workspace } from './workspace.ts'

/** Which report a person means. */
export type ReportFound =
  | { readonly kind: 'found'; readonly report: ReportId }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly reports: readonly ReportId[] }

const PREFIX = /^[0-9a-f]{6,64}$/

/** Reports of conversations with a source, by its code, in the order in which this log received them. */
export async function findInterviews(workspace: Workspace, source: string): Promise<readonly ReportId[]> {
  const found = new Set<ReportId>()
  for await (const { body } of workspace.recorded()) {
    if (body?.kind === 'report' && body.interview?.source === source) found.add(body.report.id)
  }
  return [...found]
}

/** Finds the report that a word means: the beginning of its id, six digits at least, or its file's name. */
export async function findReport(workspace: Workspace, word: string): Promise<ReportFound> {
  const found = new Set<ReportId>()
  for await (const { body } of workspace.recorded()) {
    if (body?.kind !== 'report') continue
    const { report, evidence } = body
    const isMeant = (PREFIX.test(word) && report.id.startsWith(word)) || evidence?.name === word
    if (isMeant) found.add(report.id)
  }
  const [report, ...more] = found
  if (report === undefined) return { kind: 'none' }
  return more.length === 0 ? { kind: 'found', report } : { kind: 'several', reports: [...found] }
}
