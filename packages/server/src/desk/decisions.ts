import { type AsKnown, decide, type Projection, readActed, readTouched } from '@sanad/store/projection'
import type { Decided } from '../shape/index.ts'

type Kind = Exclude<Decided['kind'], 'as-read'>

/** What people decided, by statement; whatever is not here nobody decided about. */
export interface Decisions {
  readonly of: ReadonlyMap<string, Kind>
  /** How many statements of a report somebody decided about. */
  readonly byReport: ReadonlyMap<string, number>
}

/** Keeps what people decided beside the rows, and looks again only at reports that somebody touched since. */
export interface DecisionKeeper {
  now(rows: Projection): Promise<Decisions>
}

const EVER = 2_147_483_647

/** One keeper for the rows of one opened workspace. */
export function createDecisionKeeper(): DecisionKeeper {
  const byReport = new Map<string, ReadonlyMap<string, Kind>>()
  let seen = 0
  let told: Decisions = { of: new Map(), byReport: new Map() }
  let last: Promise<unknown> = Promise.resolve()
  const look = async (rows: Projection): Promise<Decisions> => {
    const { position } = rows
    if (position === seen) return told
    for (const report of await readTouched(rows, seen))
      byReport.set(report, await decidedIn(rows, report, EVER))
    seen = position
    told = summed(byReport)
    return told
  }
  return {
    now: (rows) => {
      const next = last.then(() => look(rows))
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** What people decided, as known now or when the log held so many entries. */
export function decisionsOf(
  keeper: DecisionKeeper,
  rows: Projection,
  { known }: AsKnown,
): Promise<Decisions> {
  return known === undefined ? keeper.now(rows) : decisionsAt(rows, known)
}

async function decisionsAt(rows: Projection, known: number): Promise<Decisions> {
  const byReport = new Map<string, ReadonlyMap<string, Kind>>()
  for (const report of await readTouched(rows, 0)) byReport.set(report, await decidedIn(rows, report, known))
  return summed(byReport)
}

async function decidedIn(
  rows: Projection,
  report: string,
  known: number,
): Promise<ReadonlyMap<string, Kind>> {
  const { on } = await readActed(rows, [report], known)
  const kinds = new Map<string, Kind>()
  for (const [statement, acts] of on) {
    const { kind } = decide(acts)
    if (kind !== 'as-read') kinds.set(statement, kind)
  }
  return kinds
}

function summed(byReport: ReadonlyMap<string, ReadonlyMap<string, Kind>>): Decisions {
  return {
    of: new Map([...byReport.values()].flatMap((kinds) => [...kinds])),
    byReport: new Map([...byReport].map(([report, kinds]) => [report, kinds.size])),
  }
}
