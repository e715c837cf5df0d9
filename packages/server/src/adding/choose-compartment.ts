import type { Compartment } from '@sanad/core/ledger'
import type { Received } from '@sanad/intake/report'

/** Kinds of files that come from people and not from publishers. */
const PRIVATE = /^(?:audio|video|image|message)\//

/** What a person said of some files. */
export interface SaidOfFiles {
  readonly open?: boolean
  readonly sealed?: boolean
  readonly interview?: boolean
}

/** Where a file belongs: as it was said, else in the clear only where it is evidently public. */
export function chooseCompartment(
  { evidence, reports }: Received,
  { open, sealed, interview }: SaidOfFiles,
): Compartment {
  if (open === true) return 'open'
  if (sealed === true || interview === true) return 'sealed'
  const published = reports.length > 0 && reports.every(({ report }) => report.publisher !== null)
  const spoken = reports.some(({ turns }) => turns.length > 0)
  return published && !spoken && !PRIVATE.test(evidence?.type ?? '') ? 'open' : 'sealed'
}
