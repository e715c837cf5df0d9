import { openWords, wordProblem } from '@sanad/core/i18n'
import { toHex } from '@sanad/core/ledger'
import type { UiLanguage } from '@sanad/core/statement'
import { readCounts, readReport, readSavedSearches, readStatement } from '@sanad/store/projection'
import { erasuresAsked, readLastCheck } from '@sanad/store/workspace'
import type {
  AsKnown,
  NewSearch,
  SavedSearch,
  TracedStatement,
  WholeReport,
  WorkspaceView,
} from '../shape/index.ts'
import { findOne } from './acts.ts'
import { type DecisionKeeper, decisionsOf } from './decisions.ts'
import type { Room } from './door.ts'
import { DeskFault } from './fault.ts'
import { asKnown } from './known.ts'
import type { Tally } from './tally.ts'

/** What is kept beside the rows of one opened workspace. */
export interface Kept {
  readonly decisions: DecisionKeeper
  readonly tally: Tally
}

/** What the workspace holds and how it stands. */
export async function workspaceView(
  room: Room,
  { decisions, tally }: Kept,
  underway: Pick<WorkspaceView, 'jobs' | 'weighing'>,
  question: AsKnown = {},
): Promise<WorkspaceView> {
  const { workspace, locked } = room
  const rows = await room.rows()
  const known = await asKnown(workspace, question)
  const counted = known.known === undefined ? await tally.now(rows) : await readCounts(rows, known)
  const { open, sealed } = counted
  const size = known.known ?? counted.position
  const { of } = await decisionsOf(decisions, rows, known)
  return {
    folder: workspace.folder,
    person: workspace.person,
    device: workspace.device,
    size,
    root: toHex(workspace.log.tree.root(size)),
    forks: workspace.log.forks().length,
    damage: workspace.store.entries.damage.length,
    asked: (await erasuresAsked(workspace)).map(({ entry }) => entry),
    checked: await readLastCheck(workspace.folder),
    sealing: await workspace.keys.hasPassphrase(),
    locked,
    open,
    sealed,
    undecided: Math.max(0, open.statements + (sealed?.statements ?? 0) - of.size),
    ...underway,
  }
}

/** A report with everything that is known of it. */
export async function reportView(
  room: Room,
  id: string,
  question: AsKnown,
  language: UiLanguage,
): Promise<WholeReport> {
  const whole = await readReport(await room.rows(), id, await asKnown(room.workspace, question))
  if (whole === null) throw new DeskFault(404, 'workspace/no-such', { given: id.slice(0, 12) })
  const words = openWords(language)
  return {
    ...whole,
    located: whole.located as WholeReport['located'],
    problems: whole.problems.map((problem) => wordProblem(words, problem)),
  }
}

/** A statement and everything it came through; its id, or how it begins. */
export async function statementView(room: Room, given: string, question: AsKnown): Promise<TracedStatement> {
  const rows = await room.rows()
  const id = await findOne(rows, 'statement', given)
  const traced = await readStatement(rows, id, await asKnown(room.workspace, question))
  if (traced === null) throw new DeskFault(404, 'workspace/no-such', { given })
  return traced
}

/** Searches that are kept; one that asks for nothing was given up. */
export async function searchesOf(room: Room): Promise<readonly SavedSearch[]> {
  const found = await readSavedSearches(await room.rows(), { person: room.workspace.person })
  return found
    .filter(({ query }) => query !== '')
    .map(({ name, query, person, done }) => ({ name, query, person, done }))
}

/** Keeps a search: sealed where that can be, since what somebody looks for may be a name. */
export async function saveSearch(room: Room, { name, query }: NewSearch): Promise<readonly SavedSearch[]> {
  const { workspace } = room
  const compartment = workspace.unlocked === null ? 'open' : 'sealed'
  await workspace.record(compartment, [
    { kind: 'search', name, query, by: workspace.person, at: workspace.clock() },
  ])
  return searchesOf(room)
}
