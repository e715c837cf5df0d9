import { type Fork, type Ledger, type MergeReceipt, mergeLedger } from '@sanad/core/ledger'
import { noteAbsent } from './absent.ts'
import { type CarriedOut, carryOutErasures, isLocked, toldBy } from './carry-out.ts'
import { type AskedErasure, waitingErasures } from './erase-right.ts'
import type { WorkspaceTools } from './parts.ts'
import type { Workspace } from './workspace.ts'

/** What became of another replica's ledger, here. */
export interface Merged extends MergeReceipt {
  /** Names of bodies that the entries need and that never came. */
  readonly absent: readonly string[]
  /** Forks that came to light with these entries. */
  readonly forks: readonly Fork[]
  readonly erasing: CarriedOut
  /** Erasures that are not carried out before a person here confirms them. */
  readonly asked: readonly AskedErasure[]
  /** Whether something was erased that a locked device cannot sign for yet. */
  readonly isUnsigned: boolean
}

/** Takes all that another replica has and this workspace does not, and carries out what it says is to be erased. */
export async function mergeWorkspace(
  workspace: Workspace,
  tools: WorkspaceTools,
  other: Ledger,
): Promise<Merged> {
  const { folder, store, log, compartments } = workspace
  const { entries, bodies } = store
  const [before, known] = [log.tree.size, new Set(log.forks().map(forkName))]
  const receipt = await mergeLedger(tools.crypto, { entries, bodies, log }, other)
  const came = workspace.entries(before)
  const erasing = await carryOutErasures(workspace)
  const absent = await noteAbsent({ folder, store, tools, came, bodyOf: compartments.bodyOf })
  const forks = log.forks().filter((fork) => !known.has(forkName(fork)))
  const isUnsigned = erasing.bodies > 0 && (await isLocked(workspace))
  const asked = await waitingErasures(toldBy(workspace))
  return { ...receipt, absent, forks, erasing, asked, isUnsigned }
}

function forkName({ author, sequence, entries }: Fork): string {
  return [author, sequence, ...entries].join(' ')
}
