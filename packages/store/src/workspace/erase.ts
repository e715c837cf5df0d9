import { type EraseBody, heldIn } from '@sanad/core/ledger'
import type { ReportId } from '@sanad/core/statement'
import { type CarriedOut, carryOutErasures, toldBy } from './carry-out.ts'
import { type AskedErasure, waitingErasures } from './erase-right.ts'
import { readScope, type Scope } from './erase-scope.ts'
import type { Workspace } from './workspace.ts'

/** Why something is erased: one word, which stays in the clear for ever. */
export interface Why {
  readonly reason: string
}

/** What went. */
export interface Gone {
  /** The entry that asks every replica to erase it. */
  readonly erase: string
  /** Entries that say nothing any more. */
  readonly entries: number
  readonly texts: number
  readonly files: number
  /** Keys of what was sealed. */
  readonly keys: number
  /** Texts and files that stay because another report needs them. */
  readonly shared: number
  /** Reports that it came inside, or that came inside it: they stay, and may hold its words. */
  readonly related: readonly ReportId[]
}

/**
 * Erases all that is said of a report: the entries' bodies, texts, files, keys, rows. Entries stay, and with them that this
 * device wrote something at a time. Null where no report by that id can be read.
 */
export async function eraseReport(workspace: Workspace, id: ReportId, why: Why): Promise<Gone | null> {
  const scope = await readScope(workspace, id)
  if (scope === null) return null
  const { reports, others, readings, acts } = scope
  const entries = [...reports, ...others, ...readings, ...acts].map(({ entry }) => entry)
  const body = eraseBody(workspace, why, entries, goingNames(scope))
  const [placed] = await workspace.record('open', [body])
  return goneBy({ erase: placed?.entry.id ?? '', body, scope, carried: await carryOutErasures(workspace) })
}

/** Has an erasure carried out that somebody asked for who may not alone: this device asks for the same, and answers for it. */
export async function confirmErasure(workspace: Workspace, asked: AskedErasure): Promise<CarriedOut> {
  const { reason, entries, names } = asked
  await workspace.record('open', [eraseBody(workspace, { reason }, entries, names)])
  return carryOutErasures(workspace)
}

/** Erasures that wait for a person here. */
export async function erasuresAsked(workspace: Workspace): Promise<readonly AskedErasure[]> {
  const isAlone = workspace.log.lengths().size < 2
  return isAlone ? [] : waitingErasures(toldBy(workspace))
}

/** Asks for it in the clear, whatever the compartment: it holds ids only, and replicas that cannot unseal must obey and verify too. */
export function eraseBody(
  { person, clock }: Workspace,
  { reason }: Why,
  entries: readonly string[],
  names: readonly string[],
): EraseBody {
  return { kind: 'erase', entries, names, reason, by: person, at: clock() }
}

/** Texts and files that no other report needs. */
export function goingNames({ held, shared }: Scope): readonly string[] {
  return [...held].filter((name) => !shared.has(name))
}

/** What went, counted. */
export function goneBy({
  erase,
  body: { entries, names },
  scope,
  carried,
}: {
  readonly erase: string
  readonly body: EraseBody
  readonly scope: Scope
  readonly carried: CarriedOut
}): Gone {
  const files = new Set(
    scope.reports.flatMap(({ body }) => (body.evidence === null ? [] : [body.evidence.bytes.name])),
  )
  const texts = new Set(
    [...scope.reports, ...scope.others]
      .flatMap(({ body }) => heldIn(body).map(({ name }) => name))
      .filter((name) => !files.has(name)),
  )
  return {
    erase,
    entries: entries.length,
    texts: names.filter((name) => texts.has(name)).length,
    files: names.filter((name) => files.has(name)).length,
    keys: carried.keys,
    shared: scope.shared.size,
    related: scope.related,
  }
}
