import type { Body } from '@sanad/core/ledger'
import type { Received } from '@sanad/intake/report'
import type { Workspace } from '@sanad/store/workspace'

/** Which reports the workspace has, whole: with a reading. */
export interface Known {
  /** What of a file is not known yet; null where all of it is. */
  freshOf(received: Received): Received | null
  note(received: Received): void
  /** Why a file with these bytes was erased here; null where none was, as far as can be known. */
  erasedFor(received: Received): string | null
}

/** Ids of what is here: reports that were told, those that were read, and files of which nothing could be read. */
export interface Here {
  readonly told: ReadonlySet<string>
  readonly read: ReadonlySet<string>
  readonly files: ReadonlySet<string>
  /** Why files were erased, by their ids; left out where that was not looked for. */
  readonly erased?: ReadonlyMap<string, string>
}

/** Looks through what was said so far. */
export async function createKnown(workspace: Workspace): Promise<Known> {
  const [told, read, files] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const erased = new Map<string, string>()
  const learn = (body: Body): void => {
    switch (body.kind) {
      case 'report':
        told.add(body.report.id)
        if (body.texts.length === 0 && body.evidence !== null) files.add(body.evidence.id)
        return
      case 'reading':
        read.add(body.reading.report)
        return
      case 'erase':
        for (const name of body.names) erased.set(name, body.reason)
    }
  }
  for await (const { body } of workspace.recorded()) if (body !== null) learn(body)
  return knownFrom({ told, read, files, erased })
}

/** The same of what somebody else looked through. */
export function knownFrom(here: Here): Known {
  const [told, read, files] = [new Set(here.told), new Set(here.read), new Set(here.files)]
  const { erased = new Map<string, string>() } = here
  return {
    freshOf(received) {
      const { evidence } = received
      if (received.reports.length === 0) return files.has(evidence?.id ?? '') ? null : received
      const reports = received.reports.filter(({ report }) => !(told.has(report.id) && read.has(report.id)))
      return reports.length === 0 ? null : { ...received, reports }
    },
    erasedFor: ({ evidence }) => erased.get(evidence?.id ?? '') ?? null,
    note({ reports, evidence }) {
      if (reports.length === 0 && evidence !== null) files.add(evidence.id)
      for (const { report } of reports) {
        told.add(report.id)
        read.add(report.id)
      }
    },
  }
}
