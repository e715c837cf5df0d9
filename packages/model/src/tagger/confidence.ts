import type { Settings } from '../pieces/index.ts'
import type { Linked } from './links.ts'
import type { Span } from './spans.ts'

const EDGE = 1e-4

/** How sure a statement is, 0 to 1: a logistic regression, fitted on texts the network did not learn from; null where none was. */
export function confidenceOf(linked: Linked, { confidence }: Settings): number | null {
  if (confidence === undefined) return null
  const sum = figuresOf(linked).reduce((total, figure, i) => total + figure * (confidence[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

/** What a confidence is made of, in the order that training knows. */
export function figuresOf({
  source,
  cue,
  contents,
  sureOfSource,
  sureOfContents,
}: Linked): readonly number[] {
  const least = contents.reduce<Span | null>(
    (min, one) => (min === null || one.chance < min.chance ? one : min),
    null,
  )
  return [
    ...[source, cue, least].map((span) => (span === null ? 0 : logit(span.chance))),
    logit(sureOfSource),
    logit(sureOfContents),
    source === null ? 1 : 0,
    cue === null ? 1 : 0,
    1,
  ]
}

function logit(chance: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, chance))
  return Math.log(kept / (1 - kept))
}
