import type { ClaimFrame, Hedge, Quantifier, Realis, Span } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { ofWord } from '../of-word.ts'
import { type Scene, sentenceOf } from './scene.ts'
import type { VerbGroup } from './verb.ts'

type Frame = Partial<ClaimFrame>

const HEDGES: Readonly<Record<string, Hedge>> = {
  reportedly: 'hearsay',
  allegedly: 'alleged',
  alleged: 'alleged',
  claimed: 'alleged',
  suspected: 'believed',
  believed: 'believed',
  presumed: 'believed',
  presumably: 'believed',
  thought: 'believed',
  apparently: 'believed',
  possibly: 'possible',
  likely: 'possible',
  probably: 'possible',
  potentially: 'possible',
}
const POSSIBLE = new Set(['may', 'might', 'could'])
const COMING = new Set(['will', 'would', 'shall', "'ll"])

/** What a word before "to" makes of what follows; others say that it did not come to it. */
const GOVERNORS: Readonly<Record<string, Realis>> = {
  try: 'attempted',
  attempt: 'attempted',
  seek: 'attempted',
  plan: 'planned',
  intend: 'planned',
  prepare: 'planned',
  decide: 'planned',
  agree: 'planned',
  expect: 'expected',
  begin: 'ongoing',
  start: 'ongoing',
  continue: 'ongoing',
  manage: 'occurred',
  able: 'occurred',
  force: 'occurred',
  appear: 'occurred',
  seem: 'occurred',
  report: 'occurred',
  say: 'occurred',
  believe: 'occurred',
  think: 'occurred',
  allege: 'occurred',
  know: 'occurred',
}

/** "should", "must", "can" claim nothing to have been. */
const UNCLAIMED = new Set(['should', 'must', 'can', 'cannot', 'ca'])

/** "Don’t shoot" */
function isImperative(scene: Scene, { negated, first }: VerbGroup): boolean {
  const before = scene.tokens[first - 1]
  return negated && lowerAt(scene, first) === 'do' && (before === undefined || before.pos === 'PUNCT')
}

/** What the words round a verb make of the claim on it; null where they say that it was not claimed to be at all. */
export function frameOfVerb(scene: Scene, group: VerbGroup): Frame | null {
  if (group.modal !== null && UNCLAIMED.has(group.modal)) return null
  if (isImperative(scene, group)) return null
  const governed = group.infinitive ? governedRealis(scene, group) : 'none'
  if (governed === null) return null
  const condition = conditionOf(scene, group.first)
  return {
    ...(group.negated ? { stance: 'denies' as const } : {}),
    ...hedgeOf(scene, group),
    ...(governed !== 'none' && governed !== 'occurred' ? { realis: governed } : realisOf(group)),
    ...(condition === null ? {} : { condition }),
  }
}

function realisOf(group: VerbGroup): Frame {
  if (group.modal !== null && COMING.has(group.modal)) return { realis: 'expected' }
  return group.progressive ? { realis: 'ongoing' } : {}
}

/** The doubt that the words themselves bear: "reportedly killed", "may have fled", "believed to be dead". */
function hedgeOf(scene: Scene, group: VerbGroup): Frame {
  if (group.modal !== null && POSSIBLE.has(group.modal)) return { hedge: 'possible' }
  for (let at = group.first - (group.infinitive ? 2 : 1); at < group.last + 1; at += 1) {
    const hedge = at === group.verb ? undefined : ofWord(HEDGES, lowerAt(scene, at))
    if (hedge !== undefined && (at !== group.last || lowerAt(scene, at).endsWith('ly'))) return { hedge }
  }
  return {}
}

/** The doubt that an adjective before a noun bears: "an alleged Israeli strike". */
export function hedgeBefore(scene: Scene, { first, last }: TokenRun): Frame {
  for (let at = Math.max(0, first - 1); at < last; at += 1) {
    const hedge = ofWord(HEDGES, lowerAt(scene, at))
    if (hedge !== undefined && scene.tokens[at]?.pos !== 'VERB') return { hedge }
    if (hedge !== undefined && at >= first) return { hedge }
  }
  return {}
}

/** The realis that the word before "to" gives; null where nothing is said to have come of it. */
function governedRealis(scene: Scene, group: VerbGroup): Realis | null {
  let at = group.first
  while (at > 0 && at > group.first - 4 && !(lemma(scene, at - 1) in GOVERNORS)) at -= 1
  return ofWord(GOVERNORS, lemma(scene, at - 1)) ?? null
}

function lemma(scene: Scene, at: number): string {
  return scene.tokens[at]?.lemma.toLowerCase() ?? ''
}

/** The words of an "if" clause that holds the claim or stands before it in the sentence. */
function conditionOf(scene: Scene, at: number): readonly Span[] | null {
  const { first } = sentenceOf(scene, at)
  for (let i = at - 1; i >= Math.max(first, at - 20); i -= 1) {
    const lower = lowerAt(scene, i)
    if (
      (lower !== 'if' && lower !== 'unless') ||
      lowerAt(scene, i - 1) === 'as' ||
      lowerAt(scene, i - 1) === 'even'
    )
      continue
    return spanOf(scene, i, at)
  }
  return null
}

function spanOf(scene: Scene, first: number, last: number): readonly Span[] | null {
  const [from, to] = [scene.tokens[first], scene.tokens[last - 1]]
  if (from === undefined || to === undefined || to.end <= from.begin) return null
  return [scene.document.positions.span(from.begin, to.end)]
}

const QUANTIFIERS: Readonly<Record<string, Quantifier>> = {
  all: 'all',
  every: 'all',
  everyone: 'all',
  everybody: 'all',
  most: 'most',
  many: 'many',
  several: 'some',
  some: 'some',
  none: 'none',
  no: 'none',
  nobody: 'none',
}

/** Of how many the first words of a phrase speak, where they give no number. */
export function quantifierOf(scene: Scene, { first, last }: TokenRun): Frame {
  for (let at = first; at < Math.min(last, first + 2); at += 1) {
    const quantifier = ofWord(QUANTIFIERS, lowerAt(scene, at))
    if (quantifier !== undefined) return { quantifier }
  }
  return {}
}

const GENERIC_SUBJECT = /^(?:many|most|some|all) of (?:these|those|them|the)\b/iu

/** "Many of these children have faced atrocities" says what is so in general. */
export function isGeneric(words: string): boolean {
  return GENERIC_SUBJECT.test(words)
}
