import type { Reason, Statement } from '../../statement/index.ts'
import type { Entry } from './entry.ts'
import { type End, type Ends, statementsOf } from './span.ts'
import type { Total } from './total.ts'

const SURE = new Set(['none', 'hearsay'])

/** Why a range reads as it does: sums, open and approximate ends, and ends that rest only on what is not asserted outright. */
export function reasonsOf(totals: readonly Total[], ends: Ends): readonly Reason[] {
  const wordsOnly = totals.filter((total) => total.low === null && total.high === null)
  return [
    ...(ends.low === null && ends.high === null
      ? wordsOnly.map((total) => reason(total, 'range/words-only', { words: total.words }))
      : []),
    ...totals.filter((total) => total.entries.length > 1 && !total.roster).map(summed),
    ...totals.filter((total) => total.roster).map(oneByOne),
    ...totals.filter(isInPassing).map((total) => reason(total, 'range/in-passing', { words: total.words })),
    ...totals
      .filter(isAsSaid)
      .slice(0, 1)
      .map((total) => reason(total, 'range/as-said', {})),
    ...(ends.open && ends.high !== null ? [openAbove(ends.high)] : []),
    ...endReasons('low', ends.low),
    ...(ends.open ? [] : endReasons('high', ends.high)),
  ]
}

function summed(total: Total): Reason {
  return reason(total, 'range/summed', { value: total.low ?? total.high, parts: total.entries.length })
}

function oneByOne(total: Total): Reason {
  return {
    code: 'range/told-one-by-one',
    params: { value: total.low },
    statements: [...new Set(total.entries.map(({ statement }) => statement.id))],
  }
}

function isInPassing({ entries }: Total): boolean {
  return entries.some(({ inPassing }) => inPassing)
}

function isAsSaid({ scope, saidOn }: Total): boolean {
  return scope.kind === 'stock' && scope.asOf === null && saidOn !== null
}

function openAbove(end: End): Reason {
  return { code: 'range/open-above', params: { value: end.value }, statements: statementsOf(end) }
}

/** What all that set an end have in common. */
function endReasons(which: 'low' | 'high', end: End | null): readonly Reason[] {
  const entries = end === null ? [] : end.totals.flatMap((total) => total.entries)
  const [first] = entries
  if (end === null || first === undefined) return []
  const statements = statementsOf(end)
  const all = (test: (entry: Entry) => boolean): boolean => entries.every(test)
  const { confirmation, hedge } = first.claim
  const { count } = first.claim.figure
  const { interest } = first.statement
  const found: (readonly [boolean, string, Reason['params']])[] = [
    [all(isApproximate), 'range/approximate', { words: count.words }],
    [all((entry) => isUnconfirmed(entry)), 'range/unconfirmed', { confirmation }],
    [all((entry) => isUnattributed(entry.statement)), 'range/unattributed', {}],
    [all((entry) => entry.statement.interest !== 'none-known'), 'range/interested', { interest }],
    [all((entry) => !SURE.has(entry.claim.hedge)), 'range/hedged', { hedge }],
  ]
  return found
    .filter(([holds]) => holds)
    .map(([, code, params]) => ({ code, params: { end: which, ...params }, statements }))
}

function isApproximate(entry: Entry): boolean {
  return ['about', 'almost'].includes(entry.claim.figure.count.bound)
}

function isUnconfirmed(entry: Entry): boolean {
  return ['unconfirmed', 'could-not-verify', 'disputed'].includes(entry.claim.confirmation)
}

function isUnattributed(statement: Statement): boolean {
  return statement.source.kind === 'unattributed'
}

function reason(total: Total, code: string, params: Reason['params']): Reason {
  return { code, params, statements: [total.statement.id] }
}
