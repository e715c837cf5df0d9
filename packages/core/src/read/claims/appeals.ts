import type { Group } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { ASKING, PLAIN_ACTIONS } from '../lexicon/en/actions.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { actionsBetween, beneficiaryOf, type NamedAction } from './actions.ts'
import { draftAt } from './draft.ts'
import { groupOf, isActing, isPeople } from './group.ts'
import { phraseAfter } from './phrase.ts'
import { claimsByToken, createScene, type Scene, sentenceOf } from './scene.ts'
import { subjectBefore, verbGroupAt } from './verb.ts'

/** Finds what is called for, promised, threatened or opposed: each action a claim of its own. */
export const findAppeals: ClaimFinder = (context) => {
  const scene = createScene(context)
  return claimsByToken(
    scene,
    (at) => appealsAt(scene, at),
    ({ anchor, body }) => `${anchor.begin} ${body.kind === 'appeal' ? body.action : ''}`,
  )
}

type Stance = 'calls-for' | 'promises' | 'threatens' | 'opposes'

/** An appeal before its actions: to whom it goes and where its words run to. */
interface Appeal {
  readonly stance: Stance
  readonly to: TokenRun | null
  /** Whom it is about, where the words told that before. */
  readonly about: TokenRun | null
  readonly first: number
  readonly last: number
}

function appealsAt(scene: Scene, at: number): readonly ClaimDraft[] {
  const appeal = askingAt(scene, at) ?? dutyAt(scene, at) ?? needAt(scene, at)
  if (appeal === null) return []
  return actionsBetween(scene, appeal.first, appeal.last).flatMap((action) => {
    const draft = draftOf(scene, appeal, action)
    return draft === null ? [] : [draft]
  })
}

const NEEDED = new Map([
  ['call', ['for', 'on', 'upon']],
  ['appeal', ['for', 'to']],
  ['press', ['for']],
  ['plead', ['for', 'with', 'to']],
  ['beg', ['for', 'to']],
  ['commit', ['to']],
  ['insist', ['on', 'that']],
])

/** "called on governments to repatriate", "urged the forces to protect", "demands the release of", "vowed to free" */
function askingAt(scene: Scene, at: number): Appeal | null {
  const token = scene.tokens[at]
  const stance = token === undefined ? undefined : ASKING.get(asLemma(scene, at))
  if (token === undefined || stance === undefined || (token.pos !== 'VERB' && token.pos !== 'NOUN'))
    return null
  if (token.pos === 'VERB' && verbGroupAt(scene, at).negated) return null
  const lemma = asLemma(scene, at)
  const needed = NEEDED.get(lemma)
  const next = lowerAt(scene, at + 1)
  if (needed !== undefined && !needed.includes(next) && !needed.includes(lowerAt(scene, at + 2))) return null
  const { last } = sentenceOf(scene, at)
  const end = clauseEnd(scene, at + 1, last)
  const to = addressee(scene, at, last)
  return {
    stance: reversed(scene, at, stance),
    to,
    about: null,
    first: to === null ? at + 1 : to.last,
    last: end,
  }
}

function asLemma(scene: Scene, at: number): string {
  const token = scene.tokens[at]
  return token === undefined
    ? ''
    : token.pos === 'NOUN'
      ? token.lower.replace(/s$/, '')
      : token.lemma.toLowerCase()
}

/** "rejected calls for" */
function reversed(scene: Scene, at: number, stance: Stance): Stance {
  const before = [at - 1, at - 2].map((i) => scene.tokens[i]?.lemma.toLowerCase() ?? '')
  return before.some((lemma) => ['reject', 'ignore', 'refuse', 'oppose', 'dismiss'].includes(lemma))
    ? 'opposes'
    : stance
}

const ADDRESSING = new Set(['call', 'appeal', 'urge', 'ask', 'press', 'plead', 'beg', 'request'])

/** The phrase after "on", "urge", "ask", before what it is asked to do. */
function addressee(scene: Scene, at: number, limit: number): TokenRun | null {
  if (!ADDRESSING.has(asLemma(scene, at))) return null
  const next = lowerAt(scene, at + 1)
  const from =
    next === 'on' || next === 'upon' || next === 'with' || (next === 'to' && asLemma(scene, at) === 'appeal')
      ? at + 2
      : at + 1
  if (['for', 'to', 'that'].includes(next) && from === at + 1) return null
  const phrase = phraseAfter(scene, from, limit)
  if (phrase === null) return null
  const asked = lowerAt(scene, phrase.last)
  return asked === 'to' || asked === 'for' || asked === 'not' ? phrase : null
}

/** "must be released", "should repatriate", "need to be reunited": a duty told of its subject. */
function dutyAt(scene: Scene, at: number): Appeal | null {
  if (!isDuty(scene, at)) return null
  const { last } = sentenceOf(scene, at)
  const end = clauseEnd(scene, at + 1, last)
  const verb = mainVerb(scene, at + 1, end)
  if (verb === null) return null
  const { passive } = verbGroupAt(scene, verb)
  if (!passive && lowerAt(scene, at) !== 'must' && lowerAt(scene, at) !== 'should') return null
  const next = lowerAt(scene, at + 1)
  const stance = next === 'not' || next === 'never' ? 'opposes' : 'calls-for'
  const subject = subjectBefore(scene, at)
  return { stance, to: passive ? null : subject, about: passive ? subject : null, first: verb, last: end }
}

function isDuty(scene: Scene, at: number): boolean {
  const [lower, next, after] = [lowerAt(scene, at), lowerAt(scene, at + 1), lowerAt(scene, at + 2)]
  if (lower === 'must' || lower === 'should') return next !== 'have'
  if (next !== 'to') return false
  return lower === 'need' || lower === 'needs' || ((lower === 'has' || lower === 'have') && after === 'be')
}

const NEEDS = new Set(['need', 'needs', 'require', 'requires', 'deserve', 'deserves'])

/** "The children need psychosocial care" */
function needAt(scene: Scene, at: number): Appeal | null {
  if (!NEEDS.has(lowerAt(scene, at)) || lowerAt(scene, at + 1) === 'to') return null
  const about = subjectBefore(scene, verbGroupAt(scene, at).first) ?? sharedSubject(scene, at)
  if (about === null || !isPeople(groupOf(scene, about))) return null
  return {
    stance: 'calls-for',
    to: null,
    about,
    first: at + 1,
    last: Math.min(sentenceOf(scene, at).last, at + 6),
  }
}

/** "… have suffered and need care": the subject of the verb before "and". */
function sharedSubject(scene: Scene, at: number): TokenRun | null {
  if (lowerAt(scene, at - 1) !== 'and') return null
  const { first } = sentenceOf(scene, at)
  for (let i = at - 2; i > Math.max(first, at - 12); i -= 1) {
    const token = scene.tokens[i]
    if (token?.pos === 'VERB') return subjectBefore(scene, verbGroupAt(scene, i).first)
  }
  return null
}

function mainVerb(scene: Scene, from: number, last: number): number | null {
  for (let at = from; at < Math.min(last, from + 6); at += 1) {
    const token = scene.tokens[at]
    if (token?.pos === 'VERB' || token?.pos === 'ADJ') return at
  }
  return null
}

const CLAUSE_STARTS = new Set([
  'but',
  'because',
  'after',
  'while',
  'although',
  'though',
  'since',
  'when',
  'who',
  'which',
  'saying',
  'adding',
  'said',
  'as',
])

/** Where the words of an appeal end: before another clause or the end of the quotation. */
function clauseEnd(scene: Scene, from: number, last: number): number {
  for (let at = from; at < last; at += 1) {
    const lower = lowerAt(scene, at)
    if (CLAUSE_STARTS.has(lower) || lower === ';' || lower === '”') return at
  }
  return last
}

function draftOf(scene: Scene, appeal: Appeal, action: NamedAction): ClaimDraft | null {
  const forRun = beneficiaryOf(scene, action) ?? appeal.about ?? sharedBeneficiary(scene, appeal, action)
  const group = forRun === null ? null : groupOf(scene, forRun)
  const asked = appeal.to === null ? null : groupOf(scene, appeal.to)
  const to = asked === null || NOBODY.test(asked.words) ? null : asked
  if (!isWorthTelling(action, group, to)) return null
  const beneficiary = group !== null && isFor(group) ? group : null
  const body = {
    kind: 'appeal' as const,
    action: action.action,
    to: to === null ? [] : [to],
    for: beneficiary,
  }
  return draftAt(scene, action, [appeal.to, beneficiary === null ? null : forRun], {
    body,
    frame: { stance: appeal.stance },
  })
}

const NOBODY = /^(?:everything|everyone|it|this|that|there|more|what|nothing|which)$/iu

/** In a list ("release, rehabilitation and repatriation of children") the last, or "their" before the first, says for whom all are. */
function sharedBeneficiary(scene: Scene, appeal: Appeal, action: NamedAction): TokenRun | null {
  const later = actionsBetween(scene, action.last, appeal.last).at(-1)
  const last = later === undefined ? null : beneficiaryOf(scene, later)
  if (last !== null) return last
  const [first] = actionsBetween(scene, appeal.first, action.first)
  return first === undefined ? null : beneficiaryOf(scene, first)
}

function isFor(group: Group): boolean {
  return (
    isPeople(group) ||
    /\bnationals\b/u.test(group.words) ||
    ['them', 'they', 'their', 'him', 'his', 'her', 'everyone'].includes(group.words.toLowerCase())
  )
}

/** "He should release his tax returns" is no appeal of a monitor’s kind. */
function isWorthTelling(
  { action, first, last }: NamedAction,
  group: Group | null,
  to: Group | null,
): boolean {
  if (group !== null && isFor(group)) return true
  if (group !== null)
    return (
      action === 'cease-fire' ||
      action === 'grant-access' ||
      (action === 'protect' && group.unit === 'facility')
    )
  if (last - first > 1 && action === 'repatriate') return false
  return PLAIN_ACTIONS.has(action) || (isActing(to) && (action === 'release' || action === 'protect'))
}
