import type { Action } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { ACTION_PHRASES, ACTION_STARTS } from '../lexicon/en/actions.ts'
import { isPronoun, phraseAfter, phraseBefore } from './phrase.ts'
import { type Scene, sentenceOf } from './scene.ts'
import { objectAfter, subjectBefore, verbGroupAt } from './verb.ts'

/** An action that words name, with the tokens that name it. */
export interface NamedAction extends TokenRun {
  readonly action: Action
}

/** The actions named from a token up to another, each once. */
export function actionsBetween(scene: Scene, first: number, last: number): readonly NamedAction[] {
  const found: NamedAction[] = []
  for (let at = first; at < last; at += 1) {
    const action = actionAt(scene, at, last)
    if (action === null) continue
    if (!found.some((one) => one.action === action.action)) found.push(action)
    at = action.last - 1
  }
  return found
}

function actionAt(scene: Scene, at: number, limit: number): NamedAction | null {
  const token = scene.tokens[at]
  if (token === undefined || !ACTION_STARTS.test(token.lower)) return null
  const end = scene.tokens[limit - 1]?.end ?? token.end
  const words = scene.document.text
    .slice(token.begin, Math.min(end, token.begin + 80))
    .toLowerCase()
    .replace(/\s/gu, ' ')
  for (const [pattern, action] of ACTION_PHRASES) {
    const found = pattern.exec(words)
    if (found === null) continue
    let last = at + 1
    while ((scene.tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= token.begin + found[0].length) last += 1
    return { action, first: at, last }
  }
  return null
}

const OWNERS = new Set(['their', 'his', 'her'])

/** For whom an action is asked: its object, what follows "of" or "for", or the subject it is to be done to. */
export function beneficiaryOf(scene: Scene, { first, last }: NamedAction): TokenRun | null {
  const { last: limit } = sentenceOf(scene, first)
  const group = verbGroupAt(scene, first)
  if (group.passive) {
    const { first: floor } = sentenceOf(scene, first)
    return group.infinitive ? phraseBefore(scene, group.first, floor) : subjectBefore(scene, group.first)
  }
  const next = lowerAt(scene, last)
  if (next === 'of' || next === 'for') return phraseAfter(scene, last + 1, limit)
  const owner = scene.tokens[first - 1]
  if (owner !== undefined && OWNERS.has(owner.lower)) return { first: first - 1, last: first }
  return withinAction(scene, first, last) ?? objectAfter(scene, last - 1)
}

/** "bring the children home": whom it is for stands inside the words of the action. */
function withinAction(scene: Scene, first: number, last: number): TokenRun | null {
  if (last - first < 3) return null
  const inner = phraseAfter(scene, first + 1, last - 1) ?? phraseAfter(scene, first + 1, last)
  if (inner === null) return null
  const token = scene.tokens[inner.first]
  return token !== undefined && (isPronoun(token) || inner.last >= last - 1) ? inner : null
}
