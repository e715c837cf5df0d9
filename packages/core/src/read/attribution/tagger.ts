import type { Document, TokenRun } from '../document.ts'
import type { Attribution, Tagger } from '../port.ts'
import { accordingTo } from './according.ts'
import { contentBefore } from './before.ts'
import { carryOn } from './carried.ts'
import { contentAfter } from './content.ts'
import { type Cue, cueAt } from './cue.ts'
import { attributionOf, type Draft, holds } from './draft.ts'
import { nounsOfSaying } from './nouns.ts'
import { passive } from './passive.ts'
import { signed } from './signed.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { type Unit, type View, viewOf } from './view.ts'
import { isComma, isStop, isVerbal } from './words.ts'

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
  return [...drafts, ...inside(view, drafts)].toSorted((a, b) => beginOf(a) - beginOf(b))
}

function isOutside(drafts: readonly Draft[], draft: Draft): boolean {
  const at = draft.cue?.first ?? 0
  return !drafts.some((one) => holds(one.content, at) || (one.cue !== null && holds([one.cue], at)))
}

/** "The ministry said the UN had told it that …": what another is told to have said. */
function inside(view: View, drafts: readonly Draft[]): readonly Draft[] {
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
    if (cue !== null) cues.push(cue)
  }
  return cues
}

/** "…, she said", "…, said she, …". */
function trailing(view: View, cue: Cue, unit: Unit, floor: number): Draft | null {
  if (
    (!cue.verb.frames.has('trails') && !cue.verb.frames.has('quotation')) ||
    cue.passive ||
    cue.form === 'ing'
  )
    return null
  const inverted = contentBefore(view, cue.first, unit, { floor, goesOn: false })
  if (inverted !== null) {
    const source = cue.verb.frames.has('trails') ? subjectAfter(view.tokens, cue, unit.last) : null
    if (source !== null && endsOrGoesOn(view, source.last, unit)) {
      return {
        source,
        cue: cueRun(cue),
        content: withContinuation(view, inverted, source.last, unit),
        confidence: 0.9,
      }
    }
  }
  const source = subjectBefore(view, cue, unit.first)
  if (source === null || source.first <= unit.first) return null
  const goesOn = isComma(view.tokens[cue.last]) && clauseAfter(view, cue.last + 1, unit) !== null
  const content = contentBefore(view, source.first, unit, { floor, goesOn })
  if (content === null || !endsAfter(view, cue, unit)) return null
  return {
    source,
    cue: cueRun(cue),
    content: withContinuation(view, content, cue.last, unit),
    confidence: 0.9,
  }
}

function endsOrGoesOn(view: View, at: number, unit: Unit): boolean {
  const token = view.tokens[at]
  if (isVerbal(token) && !/ing$/.test(token?.lower ?? '')) return false
  return (
    at >= unit.last ||
    isStop(token) ||
    isComma(token) ||
    token?.pos === 'ADP' ||
    token?.pos === 'SCONJ' ||
    token?.pos === 'ADV' ||
    token?.pos === 'PUNCT' ||
    token?.pos === 'PROPN' ||
    token?.pos === 'VERB' ||
    token?.pos === 'PRON' ||
    token?.pos === 'NOUN'
  )
}

/** After "…, she said" nothing more is said but what a quotation or another comma brings. */
function endsAfter(view: View, cue: Cue, unit: Unit): boolean {
  const following = contentAfter(view, cue, unit)
  if (following === null) return true
  return following.kind === 'quotation'
}

/** A quotation or clause that goes on after "she said,". */
function withContinuation(view: View, content: TokenRun, from: number, unit: Unit): readonly TokenRun[] {
  const more: TokenRun[] = []
  for (const quotation of unit.quotations) {
    if (quotation.first >= from && quotation.speech && startsAfterMark(view, quotation.first, from))
      more.push(quotation)
  }
  if (more.length === 0 && isComma(view.tokens[from]) && !view.quotationAt.has(content.last - 1)) {
    const rest = clauseAfter(view, from + 1, unit)
    if (rest !== null) more.push(rest)
  }
  return [content, ...more]
}

function startsAfterMark(view: View, at: number, from: number): boolean {
  const before = view.tokens[at - 1]
  return (
    at === from ||
    isComma(before) ||
    isStop(before) ||
    before?.text === ':' ||
    before?.text === '—' ||
    before?.text === '–'
  )
}

/** "The army, he said, has left": what follows the comma with a verb but without a subject of saying. */
function clauseAfter(view: View, at: number, unit: Unit): TokenRun | null {
  const opener = view.tokens[at]
  const opens =
    opener?.pos === 'AUX' ||
    (opener?.pos === 'VERB' && !/ing$/.test(opener.lower)) ||
    opener?.lower === 'and' ||
    opener?.lower === 'but'
  if (!opens) return null
  const end = isStop(view.tokens[unit.last - 1]) ? unit.last - 1 : unit.last
  return end > at ? { first: at, last: end } : null
}

/** "She said that …". */
function leading(view: View, cue: Cue, unit: Unit, drafts: readonly Draft[]): Draft | null {
  if (cue.passive) return passive(view, cue, unit)
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
  if (end === cue.first) return null
  const before = drafts.find((draft) => draft.content.some((run) => run.last === end))
  return before?.source ?? null
}

function continuedIn(view: View, content: TokenRun, unit: Unit): readonly TokenRun[] {
  if (!view.quotationAt.has(content.last - 1)) return []
  return unit.quotations.filter(
    (one) => one.speech && one.first >= content.last && startsAfterMark(view, one.first, -1),
  )
}

function cueRun(cue: Cue): TokenRun {
  return { first: cue.first, last: cue.last }
}
