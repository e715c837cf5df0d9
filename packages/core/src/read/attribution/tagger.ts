import type { Document, TokenRun } from '../document.ts'
import type { Attribution, Tagger } from '../port.ts'
import { accordingTo } from './according.ts'
import { carryOn } from './carried.ts'
import { contentAfter } from './content.ts'
import { type Cue, cueAt } from './cue.ts'
import { attributionOf, type Draft, holds } from './draft.ts'
import { inside } from './inside.ts'
import { nounsOfSaying } from './nouns.ts'
import { parenthetic } from './parenthetic.ts'
import { passive } from './passive.ts'
import { signed } from './signed.ts'
import { subjectBefore } from './subject.ts'
import { keepsNameBack, tidied } from './tidied.ts'
import { followsMark, trailing } from './trailing.ts'
import { type Unit, type View, viewOf } from './view.ts'
import { isComma } from './words.ts'

/** A tagger that answers at once. */
export interface RuleTagger extends Tagger {
  tag(document: Document): readonly Attribution[]
}

/** Finds by rules who said what: verbs of saying with their subjects, "according to", passives that name nobody. */
export function createRuleTagger(): RuleTagger {
  return {
    reader: 'rules',
    version: '1',
    tag(document) {
      return tagView(viewOf(document))
    },
  }
}

function tagView(view: View): readonly Attribution[] {
  const drafts = carryOn(
    view,
    view.units.map((unit) => tagUnit(view, unit)),
  )
  return drafts.flatMap((draft) => attributionOf(view.document, draft) ?? [])
}

/** Trailing attributions first, since what they hold is theirs; then from left to right; then what stands inside. */
function tagUnit(view: View, unit: Unit): readonly Draft[] {
  const cues = cuesIn(view, unit)
  const drafts: Draft[] = [...signed(view, unit), ...accordingTo(view, unit)]
  const taken: TokenRun[] = []
  for (const cue of cues) {
    if (!isFree(drafts, cue)) continue
    const draft = trailing(view, cue, unit, endOfTaken(taken, cue))
    if (draft === null) continue
    drafts.push(draft)
    taken.push({ first: unit.first, last: Math.max(cue.last, ...draft.content.map((run) => run.last)) })
  }
  for (const cue of cues) {
    if (!isFree(drafts, cue)) continue
    const draft = leading(view, cue, unit, drafts)
    if (draft !== null) drafts.push(draft)
  }
  drafts.push(...nounsOfSaying(view, unit).filter((draft) => isOutside(drafts, draft)))
  return [...drafts, ...inside(view, drafts)]
    .flatMap((draft) => tidied(view, draft))
    .toSorted((a, b) => beginOf(a) - beginOf(b))
}

function isOutside(drafts: readonly Draft[], draft: Draft): boolean {
  const at = draft.cue?.first ?? 0
  return !drafts.some((one) => holds(one.content, at) || (one.cue !== null && holds([one.cue], at)))
}

function beginOf(draft: Draft): number {
  return Math.min(
    ...[draft.source, draft.cue, ...draft.content].map((run) => run?.first ?? Number.POSITIVE_INFINITY),
  )
}

function endOfTaken(taken: readonly TokenRun[], cue: Cue): number {
  return Math.max(0, ...taken.filter((run) => run.last <= cue.first).map((run) => run.last))
}

function isFree(drafts: readonly Draft[], cue: Cue): boolean {
  return !drafts.some(
    (draft) => holds(draft.content, cue.head) || (draft.cue !== null && holds([draft.cue], cue.head)),
  )
}

function cuesIn(view: View, unit: Unit): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.quotationAt.get(at)?.speech === true) continue
    const cue = cueAt(view.tokens, at, unit)
    const hidden = cue !== null && (keepsNameBack(view, cue.first) || keepsNameBack(view, cue.last))
    if (cue !== null && !hidden) cues.push(cue)
  }
  return cues
}

/** "She said that …". */
function leading(view: View, cue: Cue, unit: Unit, drafts: readonly Draft[]): Draft | null {
  if (cue.passive) return passive(view, cue, unit)
  const about = parenthetic(view, cue, unit)
  if (about !== null) return about
  const following = contentAfter(view, cue, unit)
  if (following === null) return null
  const source = sharedWith(view, cue, drafts) ?? subjectBefore(view, cue, unit.first)
  if (source === null) return null
  return {
    source,
    cue: { first: cue.first, last: following.cueEnd },
    content: [following.content, ...continuedIn(view, following.content, unit)],
    confidence: cue.verb.speech ? 0.85 : 0.6,
  }
}

/** "…, and denied that", "…, adding that": the source of the statement that ends right before the cue. */
function sharedWith({ tokens }: View, cue: Cue, drafts: readonly Draft[]): TokenRun | null {
  let end = cue.first
  while (end > 0 && (tokens[end - 1]?.pos === 'CCONJ' || isComma(tokens[end - 1]))) end -= 1
  if (end === cue.first || (!cue.hanging && tokens[cue.first - 1]?.pos !== 'CCONJ')) return null
  const before = drafts.find((draft) => draft.content.some((run) => run.last === end))
  return before?.source ?? null
}

function continuedIn(view: View, content: TokenRun, unit: Unit): readonly TokenRun[] {
  if (!view.quotationAt.has(content.last - 1)) return []
  return unit.quotations.filter(
    (one) => one.speech && one.first >= content.last && followsMark(view, one.first),
  )
}
