import type { ReportId, SourceKind, StatementId } from '../../statement/index.ts'
import type { Total } from './total.ts'

/** The ends that totals set together, and the totals that stand below a report's own. */
export interface Ends {
  readonly low: End | null
  readonly high: End | null
  /** Whether the highest number is one that its source left open above. */
  readonly open: boolean
  readonly below: readonly { readonly total: Total; readonly own: Total }[]
}

/** A number at an end and the totals that set it. */
export interface End {
  readonly value: number
  readonly totals: readonly Total[]
}

const OWN: ReadonlySet<SourceKind> = new Set<SourceKind>(['report-voice', 'unattributed'])

/**
 * From the lowest to the highest. Where a report states a total in its own words, lower numbers in the same report are earlier
 * counts or parts and do not lower it; higher ones widen it.
 */
export function endsOf(totals: readonly Total[]): Ends {
  const numbered = totals.filter((total) => total.low !== null || total.high !== null)
  const reports = [...new Set(numbered.map((total) => total.statement.report))]
  const each = reports.map((report) => endsOfReport(numbered, report))
  const low = least(each.map((one) => one.low))
  const high = greatest(each.map((one) => one.high))
  const open = high?.totals.every((total) => total.open) === true
  return { low, high, open, below: each.flatMap((one) => one.below) }
}

/** The statements of an end, at most four of them. */
export function statementsOf(end: End | null, most = 4): readonly StatementId[] {
  if (end === null) return []
  const entries = end.totals.flatMap((total) => total.entries)
  return [...new Set(entries.map(({ statement }) => statement.id))].slice(0, most)
}

function endsOfReport(all: readonly Total[], report: ReportId): Omit<Ends, 'open'> {
  const totals = all.filter((total) => total.statement.report === report)
  const own = totals.find(isHeadlined) ?? totals.find((total) => OWN.has(total.statement.source.kind))
  const floor = own?.low ?? null
  const below = totals.filter((total) => floor !== null && topOf(total) < floor)
  const kept = totals.filter((total) => !below.includes(total))
  const high = greatest(kept.map((total) => ({ value: topOf(total), totals: [total] })))
  const low = own === undefined ? least(kept.map(bottomOf)) : lowOf(own, kept, topOf(own))
  return { low, high, below: own === undefined ? [] : below.map((total) => ({ total, own })) }
}

/** A report's title tells which number it takes for the whole, whoever says it. */
function isHeadlined({ entries }: Total): boolean {
  return entries.some(({ headlined }) => headlined)
}

/** A report's own total has its lower end; where it has none ("up to 12"), the highest lower end below it that anybody gives. */
function lowOf(own: Total, kept: readonly Total[], top: number): End | null {
  const mine = bottomOf(own)
  if (mine !== null) return withEqual(mine, kept)
  const others = kept.map(bottomOf).filter((end) => end !== null && end.value <= top)
  return least(others)
}

function withEqual(end: End, kept: readonly Total[]): End {
  const same = kept.filter((total) => total.low === end.value && !end.totals.includes(total))
  return { ...end, totals: [...end.totals, ...same] }
}

function bottomOf(total: Total): End | null {
  return total.low === null ? null : { value: total.low, totals: [total] }
}

function topOf(total: Total): number {
  return total.high ?? total.low ?? 0
}

function least(ends: readonly (End | null)[]): End | null {
  return pick(ends, (a, b) => a < b)
}

function greatest(ends: readonly (End | null)[]): End | null {
  return pick(ends, (a, b) => a > b)
}

function pick(ends: readonly (End | null)[], better: (a: number, b: number) => boolean): End | null {
  let best: End | null = null
  for (const end of ends) {
    if (end === null) continue
    if (best === null || better(end.value, best.value)) best = end
    else if (end.value === best.value) best = { value: best.value, totals: [...best.totals, ...end.totals] }
  }
  return best
}
