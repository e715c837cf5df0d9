import type { ReportId } from '@sanad/core/statement'
import { judgedPairs } from '@sanad/core/weigh'
import { type AsKnown, type Projection, readJudgements, readPins } from '@sanad/store/projection'
import type { SettledReports } from '../weighing/index.ts'

/** What people settled of which reports are of one incident, as known at a position. */
export async function readSettled(rows: Projection, known: AsKnown): Promise<SettledReports> {
  const pins = await readPins(rows, known)
  return {
    pins: pins.map(({ incident, name, reports }) => ({ incident, name, reports: reports as ReportId[] })),
    judged: judgedPairs(await readJudgements(rows, known)),
  }
}
