import type { Received } from '@sanad/intake/report'
import type { Workspace } from '@sanad/store/workspace'

/** Which reports the workspace has, whole: with a reading. */
export interface Known {
  /** What of a file is not known yet; null where all of it is. */
  freshOf(received: Received): Received | null
  note(received: Received): void
}

/** Ids of what is here: reports that were told, those that were read, and files of which nothing could be read. */
export interface Here {
  readonly told: ReadonlySet<string>
  readonly read: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

/** Looks through what was said so far. */
export async function createKnown(workspace: Workspace): Promise<Known> {
  const [told, read, files] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for await (const { body } of workspace.recorded()) {
    if (body?.kind === 'report') {
      told.add(body.report.id)
      if (body.texts.length === 0 && body.evidence !== null) files.add(body.evidence.id)
    }
    if (body?.kind === 'reading') read.add(body.reading.report)
  }
  return knownFrom({ told, read, files })
}

/** The same of what somebody else looked through. */
export function knownFrom(here: Here): Known {
  const [told, read, files] = [new Set(here.told), new Set(here.read), new Set(here.files)]
  return {
    freshOf(received) {
      const { evidence } = received
      if (received.reports.length === 0) return files.has(evidence?.id ?? '') ? null : received
      const reports = received.reports.filter(({ report }) => !(told.has(report.id) && read.has(report.id)))
      return reports.length === 0 ? null : { ...received, reports }
    },
    note({ reports, evidence }) {
      if (reports.length === 0 && evidence !== null) files.add(evidence.id)
      for (const { report } of reports) {
        told.add(report.id)
        read.add(report.id)
      }
    },
  }
}
