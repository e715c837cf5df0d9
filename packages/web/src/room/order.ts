import type { Statement } from '@sanad/core/statement'
import type { StandingStatement } from '@sanad/server/client'

/** A reader by rules says not how sure it is; it is looked at after those that doubt themselves. */
const UNSAID = 0.6

/** Statements in the order of the text, or those first of which their reader is least sure. What a person told comes last. */
export function inOrder(
  statements: readonly StandingStatement[],
  leastSureFirst: boolean,
): readonly StandingStatement[] {
  const begins = ({ statement }: StandingStatement): number =>
    Math.min(...statement.content.spans.map(([begin]) => begin))
  const inText = statements.toSorted((a, b) => begins(a) - begins(b))
  return leastSureFirst ? inText.toSorted((a, b) => sureness(a.statement) - sureness(b.statement)) : inText
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
