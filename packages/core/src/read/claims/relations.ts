import type { Duration, Group, Relation } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { draftAt } from './draft.ts'
import { durationAfter } from './duration.ts'
import { frameOfVerb } from './frame.ts'
import { groupOf, isActing, isFacility, isPeople } from './group.ts'
import { isNominal, phraseAfter, phraseBefore } from './phrase.ts'
import { relationNouns } from './relation-nouns.ts'
import { claimsByToken, createScene, type Scene, sentenceOf } from './scene.ts'
import { agentAfter, isBe, objectAfter, subjectBefore, verbGroupAt } from './verb.ts'

/** Finds who holds, rules, belongs to, is kin or national of whom. */
export const findRelations: ClaimFinder = (context) => {
  const scene = createScene(context)
  return claimsByToken(
    scene,
    (at) => {
      const draft =
        holderInAdjective(scene, at) ??
        ruling(scene, at) ??
        inTheHandsOf(scene, at) ??
        inPlace(scene, at) ??
        relationNouns(scene, at)
      return draft === null ? [] : [draft]
    },
    ({ body }) => (body.kind === 'relation' ? `${body.relation} ${body.from.words} ${body.to.words}` : ''),
  )
}

const HELD_BY = new Set([
  'administered',
  'run',
  'held',
  'controlled',
  'guarded',
  'managed',
  'operated',
  'supervised',
  'ruled',
  'occupied',
])

/** "SDF-administered prison", "Kurdish-run camps": the holder is told in an adjective. */
function holderInAdjective(scene: Scene, at: number): ClaimDraft | null {
  if (!HELD_BY.has(lowerAt(scene, at)) || lowerAt(scene, at - 1) !== '-') return null
  const { first, last } = sentenceOf(scene, at)
  const holder = nameBefore(scene, at - 1, first)
  const held = phraseAfter(scene, at + 1, last)
  if (holder === null || held === null) return null
  const to = groupOf(scene, held)
  if (!isHeld(scene, held, to)) return null
  const from = groupOf(scene, holder)
  if (!isActing(from) && !/^\p{Lu}/u.test(from.words)) return null
  return relationDraft(scene, {
    at: { first: holder.first, last: at + 1 },
    relation: custodyOrControl(to),
    from: holder,
    to: held,
    frame: {},
  })
}

/** The name right before a hyphen: "SDF", "Kurdish", "Islamic State". */
function nameBefore(scene: Scene, end: number, floor: number): TokenRun | null {
  let first = end
  while (first > floor && end - first < 4) {
    const token = scene.tokens[first - 1]
    if (token === undefined || !/^\p{Lu}/u.test(token.text) || scene.timed.has(first - 1)) break
    if (first < end && !isNominal(token)) break
    first -= 1
  }
  return first < end ? { first, last: end } : null
}

function isHeld(scene: Scene, run: TokenRun, group: Group): boolean {
  if (isPeople(group) || isFacility(group)) return true
  return (
    scene.placed.has(run.last - 1) ||
    /\b(?:territor(?:y|ies)|areas?|towns?|city|cities|villages?|regions?|districts?|north|east|northeast)\b/iu.test(
      group.words,
    )
  )
}

/** People and prisons are held in custody; camps, towns and land are controlled. */
function custodyOrControl(to: Group): Relation {
  const custody = isPeople(to) || /\b(?:prisons?|jails?|detention|cells?)\b/iu.test(to.words)
  return custody ? 'custody-of' : 'controls'
}

const RULING = new Set([
  'control',
  'hold',
  'run',
  'administer',
  'guard',
  'detain',
  'imprison',
  'rule',
  'occupy',
  'manage',
])

/** "is holding hundreds of boys", "held by the SDF for three years", "run by the administration" */
function ruling(scene: Scene, at: number): ClaimDraft | null {
  const token = scene.tokens[at]
  if (token?.pos !== 'VERB' || !RULING.has(token.lemma.toLowerCase())) return null
  if (lowerAt(scene, at - 1) === '-') return null
  const parts = rulerAndRuled(scene, at)
  const frame = frameOfVerb(scene, verbGroupAt(scene, at))
  if (parts === null || frame === null) return null
  const [holder, held] = [groupOf(scene, parts.from), groupOf(scene, parts.to)]
  if (!isActing(holder) || isFacility(holder) || !isHeld(scene, parts.to, held)) return null
  return relationDraft(scene, { at, relation: custodyOrControl(held), ...parts, frame })
}

function rulerAndRuled(scene: Scene, at: number): { readonly from: TokenRun; readonly to: TokenRun } | null {
  const group = verbGroupAt(scene, at)
  const agent = agentAfter(scene, at)
  const subject = subjectBefore(scene, group.first)
  const bare = group.first === at && /(?:ed|held|run)$/.test(lowerAt(scene, at))
  if (agent !== null && (group.passive || bare)) {
    const to = group.passive ? subject : lastPart(scene, phraseBefore(scene, at, sentenceOf(scene, at).first))
    return to === null ? null : { from: agent, to }
  }
  const object = group.passive || lowerAt(scene, at + 1) === 'by' ? null : objectAfter(scene, at)
  return subject === null || object === null ? null : { from: subject, to: object }
}

/** "fighters in prisons run by": only the prisons are. */
function lastPart(scene: Scene, run: TokenRun | null): TokenRun | null {
  if (run === null) return null
  for (let at = run.last - 1; at > run.first; at -= 1) {
    if (['in', 'inside', 'at', 'from', 'near', 'to'].includes(lowerAt(scene, at)))
      return { first: at + 1, last: run.last }
  }
  return run
}

/** "in SDF custody", "in the custody of the SDF", "under the control of IS" */
function inTheHandsOf(scene: Scene, at: number): ClaimDraft | null {
  const lower = lowerAt(scene, at)
  if (lower !== 'custody' && lower !== 'control') return null
  const { first, last } = sentenceOf(scene, at)
  const of = lowerAt(scene, at + 1) === 'of' || lowerAt(scene, at + 1) === 'by'
  const holder = of ? phraseAfter(scene, at + 2, last) : nameBefore(scene, at, first)
  const opener = openerBefore(scene, holder !== null && !of ? holder.first : at)
  if (holder === null || opener === null || !isActing(groupOf(scene, holder))) return null
  const to = heldBefore(scene, opener)
  if (to === null || !isHeld(scene, to, groupOf(scene, to))) return null
  const relation = lower === 'custody' ? 'custody-of' : 'controls'
  return relationDraft(scene, { at, relation, from: holder, to, frame: {} })
}

function openerBefore(scene: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const lower = lowerAt(scene, i)
    if (lower === 'in' || lower === 'under') return i
  }
  return null
}

function heldBefore(scene: Scene, opener: number): TokenRun | null {
  const { first } = sentenceOf(scene, opener)
  const before = scene.tokens[opener - 1]
  if (before?.pos === 'AUX' || before?.pos === 'VERB')
    return subjectBefore(scene, verbGroupAt(scene, opener - 1).first)
  return phraseBefore(scene, opener, first)
}

const HOLDING = /\b(?:prisons?|jails?|camps?|cells?|detention cent(?:re|er)s?|hospitals?|shelters?)\b/iu

/** "The children are in the camp" */
function inPlace(scene: Scene, at: number): ClaimDraft | null {
  if (!['in', 'inside', 'at'].includes(lowerAt(scene, at))) return null
  const verb = scene.tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1
  if (!isBe(lowerAt(scene, verb)) && !['remain', 'remains', 'remained'].includes(lowerAt(scene, verb)))
    return null
  const to = phraseAfter(scene, at + 1, sentenceOf(scene, at).last)
  const from = subjectBefore(scene, verbGroupAt(scene, verb).first)
  const frame = frameOfVerb(scene, verbGroupAt(scene, verb))
  if (to === null || from === null || frame === null || !isPeople(groupOf(scene, from))) return null
  if (!scene.placed.has(to.last - 1) && !HOLDING.test(groupOf(scene, to).words)) return null
  return relationDraft(scene, { at, relation: 'located-in', from, to, frame })
}

interface Found {
  readonly at: number | TokenRun
  readonly relation: Relation
  readonly from: TokenRun
  readonly to: TokenRun
  readonly frame: ClaimDraft['frame']
}

function relationDraft(scene: Scene, { at, relation, from, to, frame }: Found): ClaimDraft {
  const anchor = typeof at === 'number' ? at : at.last - 1
  const duration: Duration | null = durationAfter(scene, anchor)
  const { realis: _, ...rest } = frame
  const body = {
    kind: 'relation' as const,
    relation,
    from: groupOf(scene, from),
    to: groupOf(scene, to),
    duration,
  }
  return draftAt(scene, at, [from, to], { body, frame: rest })
}
