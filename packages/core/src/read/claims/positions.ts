import type { Attitude, Group, Span } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { ofWord } from '../of-word.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { actionsBetween } from './actions.ts'
import { draftAt } from './draft.ts'
import { groupOf } from './group.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { claimsByToken, createScene, type Scene, sentenceOf } from './scene.ts'
import { subjectBefore, verbGroupAt } from './verb.ts'

const ATTITUDES: Readonly<Record<string, Attitude>> = {
  reluctant: 'reluctant',
  unwilling: 'refuses',
  hesitant: 'reluctant',
  loath: 'reluctant',
  slow: 'reluctant',
  willing: 'willing',
  ready: 'willing',
  prepared: 'willing',
  reluctance: 'reluctant',
  unwillingness: 'refuses',
  refusal: 'refuses',
  willingness: 'willing',
  refuse: 'refuses',
  refused: 'refuses',
  refuses: 'refuses',
  refusing: 'refuses',
  declined: 'refuses',
  hesitated: 'reluctant',
  agreed: 'accepts',
  agrees: 'accepts',
  accepted: 'accepts',
  undecided: 'undecided',
}
const WHY = new Set(['because', 'citing', 'over', 'fearing', 'due', 'owing'])

/** Finds how states and parties stand to what is asked of them: reluctant, refusing, willing, and why. */
export const findPositions: ClaimFinder = (context) => {
  const scene = createScene(context)
  return claimsByToken(
    scene,
    (at) => {
      const attitude = ofWord(ATTITUDES, lowerAt(scene, at))
      return attitude === undefined ? [] : positionsAt(scene, at, attitude)
    },
    ({ body }) => (body.kind === 'position' ? `${body.attitude} ${body.on}` : ''),
  )
}

function positionsAt(scene: Scene, at: number, attitude: Attitude): readonly ClaimDraft[] {
  const { last } = sentenceOf(scene, at)
  const because = reasonOf(scene, at, last)
  const actions = actionsBetween(scene, at + 1, Math.min(because?.first ?? last, at + 14)).filter((action) =>
    isAsked(scene, at, action.first),
  )
  const of = actions.length === 0 ? null : holderOf(scene, at)
  if (of === null || !isHolder(groupOf(scene, of))) return []
  return actions.map((action) => {
    const body = {
      kind: 'position' as const,
      of: [groupOf(scene, of)],
      on: action.action,
      attitude,
      why: because === null ? [] : spansOf(scene, because),
    }
    return draftAt(scene, at, [of, action, because], { body, frame: {} })
  })
}

/** The action follows by "to", or is the noun right after. */
function isAsked(scene: Scene, at: number, action: number): boolean {
  for (let i = at + 1; i < action; i += 1) {
    if ([',', ';', 'that', 'but'].includes(lowerAt(scene, i))) return false
  }
  return true
}

function holderOf(scene: Scene, at: number): TokenRun | null {
  const token = scene.tokens[at]
  if (token?.pos === 'NOUN') return nounHolder(scene, at)
  const verb = token?.pos === 'VERB' ? at : linkBefore(scene, at)
  return verb === null ? null : subjectBefore(scene, verbGroupAt(scene, verb).first)
}

/** "the reluctance of states", "the states’ refusal" */
function nounHolder(scene: Scene, at: number): TokenRun | null {
  const next = lowerAt(scene, at + 1)
  if (next === 'of' || next === 'by' || next === 'among')
    return phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  const genitive = ["'s", '’s', "'", '’'].includes(lowerAt(scene, at - 1))
  return genitive ? phraseBefore(scene, at - 1, sentenceOf(scene, at).first) : null
}

function linkBefore(scene: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = scene.tokens[i]
    if (token?.pos === 'AUX' || ['remain', 'seem', 'prove', 'be'].includes(token?.lemma.toLowerCase() ?? ''))
      return i
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return null
  }
  return null
}

const HOLDERS =
  /\b(?:states?|countr(?:y|ies)|governments?|nations?|authorit(?:y|ies)|capitals?|ministr(?:y|ies)|parties|forces?|administration|council|officials|army|military|europe(?:an)?)\b/iu

function isHolder(group: Group): boolean {
  return group.unit === 'country' || group.actors.length > 0 || HOLDERS.test(group.words)
}

/** The words that say why, to the end of their clause. */
function reasonOf(scene: Scene, at: number, last: number): TokenRun | null {
  for (let i = at + 1; i < last; i += 1) {
    const isFear = lowerAt(scene, i) === 'for' && lowerAt(scene, i + 1) === 'fear'
    if (!WHY.has(lowerAt(scene, i)) && !isFear) continue
    let end = i + 1
    while (end < last && ![',', ';', '.', '”'].includes(lowerAt(scene, end))) end += 1
    return { first: i, last: end }
  }
  return null
}

function spansOf(scene: Scene, { first, last }: TokenRun): readonly Span[] {
  const [from, to] = [scene.tokens[first], scene.tokens[last - 1]]
  return from === undefined || to === undefined ? [] : [scene.document.positions.span(from.begin, to.end)]
}
