import { countHolding } from '../../statement/index.ts'
import { nounPhraseBefore } from '../attribution/index.ts'
import type { Document, Stretch, Token, TokenRun } from '../document.ts'
import { sentenceAt } from '../document.ts'

/** The tokens from the first to the last of stretches, or null where there are none. */
export function runOf(document: Document, stretches: readonly Stretch[]): TokenRun | null {
  const begin = stretches[0]?.begin
  const end = stretches.at(-1)?.end
  if (begin === undefined || end === undefined) return null
  const first = tokenAfter(document, begin)
  const last = tokenAfter(document, end)
  return last > first ? { first, last } : null
}

/** The index of the first token that begins at a string index or after it. */
export function tokenAfter(document: Document, index: number): number {
  const { tokens } = document
  return countHolding(tokens.length, (i) => (tokens[i]?.begin ?? 0) < index)
}

/** The segment a token stands in. */
export function segmentAt(document: Document, token: number): number {
  const at = document.tokens[token]?.begin ?? 0
  return sentenceAt(document, at)?.segment ?? 0
}

/** "the monitors, who blamed the army": whom a relative pronoun stands for; other runs stand for themselves. */
export function antecedentOf(document: Document, run: TokenRun): TokenRun {
  const { tokens } = document
  const word = tokens[run.first]?.lower
  if (run.last - run.first !== 1 || (word !== 'who' && word !== 'which')) return run
  const end = tokens[run.first - 1]?.text === ',' ? run.first - 1 : run.first
  const sentence = sentenceAt(document, tokens[run.first]?.begin ?? 0)
  return nounPhraseBefore(tokens, end, sentence?.first ?? 0) ?? run
}

/** "Amaq, which speaks for the group": the name before a clause that only tells more of it. */
export function withoutClause({ tokens }: Document, { first, last }: TokenRun): TokenRun {
  const length = tokens
    .slice(first, last)
    .findIndex(({ text }, i, run) => i > 0 && text === ',' && RELATIVE.has(run[i + 1]?.lower ?? ''))
  return { first, last: length < 0 ? last : first + length }
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whose'])

/** The tokens of stretches. */
export function tokensIn(document: Document, stretches: readonly Stretch[]): readonly Token[] {
  return stretches.flatMap((one) =>
    document.tokens.slice(tokenAfter(document, one.begin), tokenAfter(document, one.end)),
  )
}
