import type { Axis } from '../../statement/index.ts'
import { lowerAt, stretchOf, type TokenRun, wordsOf } from '../document.ts'
import { JUDGED, JUDGED_PAIRS, JUDGEMENTS } from '../lexicon/en/assessments.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb } from './frame.ts'
import { groupOf } from './group.ts'
import { phraseAfter } from './phrase.ts'
import { claimsByToken, createScene, type Scene, sentenceOf } from './scene.ts'
import { subjectBefore, verbGroupAt } from './verb.ts'

/** Finds judgements: "very dangerous", "unlawful"; they stay somebody’s words on a line of judgement. */
export const findAssessments: ClaimFinder = (context) => {
  const scene = createScene(context)
  return claimsByToken(
    scene,
    (at) => {
      const draft = assessmentAt(scene, at)
      return draft === null ? [] : [draft]
    },
    ({ body }) => (body.kind === 'assessment' ? `${body.axis} ${body.of?.words ?? ''}` : ''),
  )
}

function assessmentAt(scene: Scene, at: number): ClaimDraft | null {
  const told = judgementAt(scene, at)
  if (told === null) return null
  const { run, axis } = told
  const verb = linkBefore(scene, run.first)
  const frame = verb === null ? {} : frameOfVerb(scene, verbGroupAt(scene, verb))
  const of = judged(scene, run, verb)
  if (frame === null || !isWorthTelling(scene, run, of)) return null
  const negated =
    verb !== null && [verb + 1, verb + 2].some((i) => ['not', "n't", 'n’t'].includes(lowerAt(scene, i)))
  const body = { kind: 'assessment' as const, of: of === null ? null : groupOf(scene, of), axis }
  return draftAt(scene, run, [of], { body, frame: negated ? { ...frame, stance: 'denies' } : frame })
}

function judgementAt(scene: Scene, at: number): { readonly run: TokenRun; readonly axis: Axis } | null {
  const token = scene.tokens[at]
  if (token === undefined) return null
  const axis = lowerAt(scene, at - 1) === 'less' ? undefined : JUDGEMENTS.get(token.lower)
  if (axis !== undefined) return { run: { first: withDegree(scene, at), last: at + 1 }, axis }
  return pairAt(scene, at)
}

const PAIR_ENDS = new Set(['crime', 'crimes', 'humanity', 'catastrophe', 'disaster', 'crisis', 'law'])

function pairAt(scene: Scene, at: number): { readonly run: TokenRun; readonly axis: Axis } | null {
  if (!PAIR_ENDS.has(lowerAt(scene, at))) return null
  const first = Math.max(sentenceOf(scene, at).first, at - 4)
  const { begin, end } = stretchOf(scene.document, { first, last: at + 1 })
  const words = scene.document.text.slice(begin, end).toLowerCase()
  for (const [pattern, axis] of JUDGED_PAIRS) {
    const found = pattern.exec(words)
    if (found === null) continue
    const run = { first, last: at + 1 }
    while (run.first < at && (scene.tokens[run.first]?.begin ?? 0) < begin + found.index) run.first += 1
    return { run, axis }
  }
  return null
}

const DEGREE = new Set([
  'very',
  'extremely',
  'highly',
  'increasingly',
  'so',
  'particularly',
  'incredibly',
  'deeply',
  'more',
  'most',
  'utterly',
])

function withDegree(scene: Scene, at: number): number {
  return DEGREE.has(lowerAt(scene, at - 1)) ? at - 1 : at
}

function linkBefore(scene: Scene, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = scene.tokens[at]
    if (token === undefined) return null
    if (
      token.pos === 'AUX' ||
      ['remain', 'become', 'call', 'constitute', 'amount', 'describe', 'be'].includes(
        token.lemma.toLowerCase(),
      )
    )
      return at
    if (
      token.pos !== 'ADV' &&
      token.pos !== 'PART' &&
      token.pos !== 'DET' &&
      token.lower !== 'to' &&
      token.lower !== 'as'
    )
      return null
  }
  return null
}

/** What is judged: the noun it stands before, or the subject of the verb before it. */
function judged(scene: Scene, run: TokenRun, verb: number | null): TokenRun | null {
  if (lowerAt(scene, run.last - 1).endsWith('ly') && scene.tokens[run.first - 1]?.pos === 'VERB') {
    return subjectBefore(scene, verbGroupAt(scene, run.first - 1).first)
  }
  const after = phraseAfter(scene, run.last, sentenceOf(scene, run.first).last)
  const next = scene.tokens[run.last]
  if (after !== null && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return after
  return verb === null ? null : subjectBefore(scene, verbGroupAt(scene, verb).first)
}

/** Judgements of a match or a candidate are none of ours. */
function isWorthTelling(scene: Scene, run: TokenRun, of: TokenRun | null): boolean {
  if (of !== null && JUDGED.test(wordsOf(scene.document, of))) return true
  const { first, last } = sentenceOf(scene, run.first)
  const near = { first: Math.max(first, run.first - 8), last: Math.min(last, run.last + 8) }
  const isPair = run.last - run.first > 1 && JUDGEMENTS.get(lowerAt(scene, run.last - 1)) === undefined
  return JUDGED.test(wordsOf(scene.document, near)) && (isPair || of === null || isPronounOf(scene, of))
}

function isPronounOf(scene: Scene, { first, last }: TokenRun): boolean {
  return last - first === 1 && ['it', 'this', 'that', 'they', 'these'].includes(lowerAt(scene, first))
}
