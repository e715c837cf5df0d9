import type { Token } from '../document.ts'
import { endOfContent } from './content.ts'
import { trimRun } from './content-end.ts'
import type { Cue } from './cue.ts'
import type { Draft } from './draft.ts'
import { subjectBefore } from './subject.ts'
import type { Unit, View } from './view.ts'
import { bearsTense, isComma } from './words.ts'

const RELATIVES = new Set(['which', 'that', 'who', 'what'])

/** "the wing, which officials say houses minors": the clause about the noun is what is said. */
export function parenthetic(view: View, cue: Cue, unit: Unit): Draft | null {
  const { tokens } = view
  if (!cue.verb.frames.has('clause') || !opensVerb(tokens[cue.last])) return null
  const source = subjectBefore(view, cue, unit.first)
  const relative = source === null ? undefined : tokens[source.first - 1]
  if (source === null || relative === undefined || !RELATIVES.has(relative.lower)) return null
  const rest = trimRun(tokens, { first: cue.last, last: clauseEnd(view, cue, unit) })
  if (rest === null) return null
  const subject = { first: source.first - 1, last: source.first }
  return { source, cue: { first: cue.first, last: cue.last }, content: [subject, rest], confidence: 0.7 }
}

/** A verb, also one that the model takes for a plural noun. */
function opensVerb(token: Token | undefined): boolean {
  return bearsTense(token) || (token?.pos === 'NOUN' && token.lower.endsWith('s'))
}

/** The clause ends with what the cue says, or at a comma after which the sentence goes on. */
function clauseEnd(view: View, cue: Cue, unit: Unit): number {
  const end = endOfContent(view, cue.last, cue, unit)
  for (let at = cue.last; at < end; at += 1) {
    if (isComma(view.tokens[at]) && bearsTense(view.tokens[at + 1])) return at
  }
  return end
}
