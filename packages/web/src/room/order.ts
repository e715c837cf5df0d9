import type { Statement } from '@sanad/core/statement'
import type { StandingStatement, WholeReport } from '@sanad/server/client'
import { groundOf } from './shown.ts'

/** A reader by rules says not how sure it is; it is looked at after those that doubt themselves. */
const UNSAID = 0.6

/** Statements in the order in which one reads them, the title's first, or those first of which their reader is least sure. What a person told comes last. */
export function inOrder(
  report: Pick<WholeReport, 'statements' | 'texts'>,
  leastSureFirst: boolean,
): readonly StandingStatement[] {
  const isBelow = (one: StandingStatement): number => (groundOf(report, one) === 'title' ? 0 : 1)
  const asRead = report.statements.toSorted((a, b) => isBelow(a) - isBelow(b) || begins(a) - begins(b))
  return leastSureFirst ? asRead.toSorted((a, b) => sureness(a.statement) - sureness(b.statement)) : asRead
}

function begins({ statement }: StandingStatement): number {
  return Math.min(...statement.content.spans.map(([begin]) => begin))
}

function sureness({ reader, confidence }: Statement): number {
  return reader === 'person' ? 1 : (confidence ?? UNSAID)
}

/** The statement so many steps from one; at an end, that end. */
export function stepFrom(
  ordered: readonly StandingStatement[],
  from: string | null,
  steps: number,
): string | null {
  const at = ordered.findIndex(({ statement }) => statement.id === from)
  if (at < 0) return ordered[0]?.statement.id ?? null
  const to = Math.min(ordered.length - 1, Math.max(0, at + steps))
  return ordered[to]?.statement.id ?? null
}
