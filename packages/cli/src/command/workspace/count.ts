import type { PrintedBlock, PrintedCount } from '@sanad/core/schema'
import type { Edtf, ViolationType } from '@sanad/core/statement'
import {
  type BlockName,
  blockOf,
  type CountedViolation,
  countedOf,
  countQuarter,
  parseQuarter,
  type Quarter,
  type StandingViolation,
} from '@sanad/core/weigh'
import { readStanding } from '@sanad/server/settled'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { renderCount } from '../view/count.ts'
import { asKnown } from './as-known.ts'
import { withWorkspace } from './opening.ts'
import { parseType } from './violation-parts.ts'
import { type Known, type SortedIncident, sortAll, weighPinned } from './weighed.ts'

/** A violation with all that stands of it, and as it is counted. */
export interface Counted {
  readonly standing: StandingViolation
  readonly row: CountedViolation
}

/** Counts a quarter's violations by type, party, place and how far they are verified: as it is now, or as it was known at a position or on a day. */
export async function count(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const quarter = parseQuarter(given)
  if (quarter === null) throw new UsageError('fault/bad-quarter', { given })
  const why = typed.why === undefined ? null : parseType(typed.why)
  return withWorkspace(typed, async (workspace) => {
    const known = await asKnown(workspace, typed)
    const all = await countedIn(workspace, known)
    const printed = printCount(all, quarter, known.known ?? workspace.log.tree.size)
    const { output, look } = context
    await output.write(
      typed.json === true ? line(printed) : renderCount(printed, whyOf(all, quarter, why), look),
    )
    return EXIT.ok
  })
}

/** Every violation as it is counted. Of one that does not say when it was, its incident is asked. */
async function countedIn(workspace: Workspace, known: Known): Promise<readonly Counted[]> {
  const all = await readStanding(await workspace.projection(), known)
  const asked = all.some(({ violation }) => violation.when === null)
  const whenOf = createDates(asked ? await sortAll(workspace, known) : [])
  return all.map((standing) => {
    const { when, incident } = standing.violation
    return {
      standing,
      row: countedOf(standing, { when: when === null ? whenOf(incident) : null, status: 'open' }),
    }
  })
}

/** When pinned incidents were; each is weighed once. */
function createDates(incidents: readonly SortedIncident[]): (incident: string) => Edtf | null {
  const known = new Map<string, Edtf | null>()
  return (incident) => {
    const date = known.get(incident) ?? weighPinned(incidents, incident)?.date ?? null
    known.set(incident, date)
    return date
  }
}

function printCount(all: readonly Counted[], quarter: Quarter, position: number): PrintedCount {
  const rows = all.map(({ row }) => row)
  const report = countQuarter(rows, quarter)
  const block = (name: BlockName): PrintedBlock => ({
    ...report[name],
    counted: rows.filter((row) => blockOf(row, quarter) === name).map(({ violation }) => violation.id),
  })
  const blocks = {
    verified: block('verified'),
    late: block('late'),
    unverified: block('unverified'),
    monitored: block('monitored'),
  }
  return { quarter, position, blocks }
}

/** The violations of one type that a quarter counts. */
function whyOf(
  all: readonly Counted[],
  quarter: Quarter,
  type: ViolationType | null,
): readonly StandingViolation[] {
  return all
    .filter(({ row }) => row.violation.type === type && blockOf(row, quarter) !== null)
    .map(({ standing }) => standing)
}
