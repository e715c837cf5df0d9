import type { TokenRun } from '../document.ts'
import { contentAfter } from './content.ts'
import { type Cue, cueAt } from './cue.ts'
import type { Draft } from './draft.ts'
import { subjectBefore } from './subject.ts'
import type { View } from './view.ts'

/** "The ministry said the UN had told it that …": what another is told to have said. */
export function inside(view: View, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => draft.content.flatMap((run) => insideRun(view, run)))
}

function insideRun(view: View, run: TokenRun): readonly Draft[] {
  for (let at = run.first; at < run.last; at += 1) {
    const cue = cueAt(view.tokens, at, run)
    if (cue === null || !REPORTING.has(cue.verb.lemma) || cue.passive || cue.hanging) continue
    const draft = leadingIn(view, cue, run)
    const source = draft?.source
    if (draft === null || source === null || source === undefined) continue
    if (!SELVES.has(view.tokens[source.first]?.lower ?? '')) return [{ ...draft, confidence: 0.5 }]
  }
  return []
}

const REPORTING = new Set(['say', 'tell', 'claim', 'report', 'announce', 'allege', 'deny', 'confirm', 'warn'])
/** Inside what somebody says these mean the speaker or nobody. */
const SELVES = new Set('i we you he she it they who which that what'.split(' '))

/** A clause that follows a cue inside what another says. */
function leadingIn(view: View, cue: Cue, run: TokenRun): Draft | null {
  const following = contentAfter(view, cue, run)
  if (following === null || (following.kind !== 'clause' && following.kind !== 'quotation')) return null
  const source = subjectBefore(view, cue, run.first)
  if (source === null) return null
  return {
    source,
    cue: { first: cue.first, last: following.cueEnd },
    content: [following.content],
    confidence: 0.5,
  }
}
