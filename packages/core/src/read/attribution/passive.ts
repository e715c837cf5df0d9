import type { TokenRun } from '../document.ts'
import { contentAfter, endOfContent } from './content.ts'
import { trimRun } from './content-end.ts'
import { type Cue, opensInfinitive } from './cue.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './phrase-after.ts'
import { nounPhraseBefore } from './phrase-before.ts'
import type { Unit, View } from './view.ts'
import { isComma } from './words.ts'

/** "is reported to have", "it is feared that", "was condemned by the council". */
export function passive(view: View, cue: Cue, unit: Unit): Draft | null {
  const { tokens } = view
  if (CHECKED.has(cue.verb.lemma)) return null
  if (tokens[cue.last]?.lower === 'by') return byAgent(view, cue, unit)
  const subject = nounPhraseBefore(tokens, cue.first, unit.first)
  if (opensInfinitive(tokens, cue.last) && NAMELESS.has(cue.verb.lemma)) {
    const end = withIncluded(view, endOfContent(view, cue.last, cue, unit), unit)
    const rest = trimRun(tokens, { first: cue.last, last: end })
    return rest === null
      ? null
      : nameless(cue, [...(subject === null ? [] : [antecedent(view, subject, unit)]), rest])
  }
  if (tokens[cue.last]?.lower !== 'that' && subject !== null && tokens[subject.first]?.lower !== 'it')
    return null
  const following = contentAfter(view, cue, unit)
  return following === null ? null : nameless(cue, [following.content])
}

/** "…, including seven civilians": what a number includes is said with it. */
function withIncluded({ tokens }: View, end: number, unit: Unit): number {
  const at = isComma(tokens[end]) ? end + 1 : end
  const includes = tokens[at]?.lower === 'including' || /^(?:among|of)$/.test(tokens[at]?.lower ?? '')
  return isComma(tokens[at - 1]) && includes && at < unit.last ? unit.last : end
}

/** "the wing, which is thought to house": what "which" stands for tells more than "which". */
function antecedent({ tokens }: View, subject: TokenRun, unit: Unit): TokenRun {
  const word = tokens[subject.first]?.lower
  if (word !== 'which' && word !== 'who' && word !== 'that') return subject
  const end = isComma(tokens[subject.first - 1]) ? subject.first - 1 : subject.first
  return nounPhraseBefore(tokens, end, unit.first) ?? subject
}

/** "was confirmed by" speaks of a statement and makes none. */
const CHECKED = new Set(['confirm', 'contradict', 'dispute', 'question'])

/** Verbs whose passive tells what somebody unnamed says. */
const NAMELESS = new Set(
  'report say believe think know understand expect fear allege claim estimate suspect assume rumour presume consider'.split(
    ' ',
  ),
)

function nameless(cue: Cue, content: readonly TokenRun[]): Draft {
  return { source: null, cue: { first: cue.first, last: cue.last }, content, confidence: 0.7 }
}

function byAgent(view: View, cue: Cue, unit: Unit): Draft | null {
  const { tokens } = view
  const source = nounPhraseAfter(tokens, cue.last + 1, unit.last)
  const subject = nounPhraseBefore(tokens, cue.first, unit.first)
  if (source === null || subject === null) return null
  return { source, cue: { first: cue.first, last: cue.last + 1 }, content: [subject], confidence: 0.6 }
}
