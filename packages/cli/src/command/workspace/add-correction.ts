import { parseId, type Report, type ReportId } from '@sanad/core/statement'
import type { Received } from '@sanad/intake/report'
import type { Workspace } from '@sanad/store/workspace'
import type { TypedOptions } from '../options.ts'
import { findOne } from './find.ts'

/** Reports that what is added corrects or takes the place of, as its publisher says. */
export type Corrected = Pick<Report, 'corrects' | 'supersedes'>

/** The reports that were named; refuses one that is not here. */
export async function findCorrected(
  workspace: Workspace,
  { corrects = [], supersedes = [] }: TypedOptions,
): Promise<Corrected> {
  const find = async (given: readonly string[]): Promise<readonly ReportId[]> => {
    const found: ReportId[] = []
    for (const one of given) found.push(parseId<'report'>(await findOne(workspace, 'report', one)))
    return found
  }
  return { corrects: await find(corrects), supersedes: await find(supersedes) }
}

/** What was received, saying which reports it corrects or takes the place of. */
export function correcting(received: Received, { corrects, supersedes }: Corrected): Received {
  if (corrects.length === 0 && supersedes.length === 0) return received
  const reports = received.reports.map((one) => ({
    ...one,
    report: {
      ...one.report,
      corrects: [...one.report.corrects, ...corrects],
      supersedes: [...one.report.supersedes, ...supersedes],
    },
  }))
  return { ...received, reports }
}
