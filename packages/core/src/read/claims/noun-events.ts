import type { EventType, Group } from '../../statement/index.ts'
import { lowerAt, type TokenRun, wordsOf } from '../document.ts'
import {
  CARRYING,
  EVENT_NOUNS,
  type EventNoun,
  FOILING,
  HAPPENING,
  NARROWED,
  WISHED,
  WISHING,
} from '../lexicon/en/events.ts'
import type { ClaimDraft } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb, hedgeBefore } from './frame.ts'
import { actorInModifiers, groupOf, isActing } from './group.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { type Scene, sentenceOf, verbLemmaAt } from './scene.ts'
import { subjectBefore, verbGroupAt } from './verb.ts'
import { placeOf, timeOf } from './where.ts'

/** What a noun tells: "an Israeli airstrike on a house", "militants launched an attack on the prison". */
export function nounEvents(scene: Scene, at: number): ClaimDraft | null {
  const token = scene.tokens[at]
  const noun = token === undefined ? undefined : EVENT_NOUNS.get(token.lower)
  if (noun === undefined || isModifier(scene, at)) return null
  if (token?.pos === 'VERB' && noun.after === null) return null
  if (noun.after !== null && !noun.after.test(lowerAt(scene, at - 1))) return null
  const phrase = phraseBefore(scene, token?.pos === 'VERB' ? at : at + 1, sentenceOf(scene, at).first)
  if (phrase === null) return null
  const core = { first: coreFirst(scene, phrase, at), last: at + 1 }
  const carried = carrier(scene, core)
  const parts = partsOf(scene, core, noun, carried)
  if (!isTold(scene, at, { noun, parts, carried }) || isWished(scene, noun, core.first)) return null
  return draftOf(scene, { core, noun, parts, carried })
}

/** "called for the release of the children": it is asked for, and has not happened. */
function isWished(scene: Scene, { event }: EventNoun, before: number): boolean {
  if (!WISHED.has(event)) return false
  const { first } = sentenceOf(scene, before)
  for (let i = before - 1; i >= Math.max(first, before - 12); i -= 1) {
    const token = scene.tokens[i]
    if (
      token !== undefined &&
      WISHING.has(token.pos === 'NOUN' ? token.lower.replace(/s$/, '') : token.lemma.toLowerCase())
    )
      return true
  }
  return false
}

/** "attack helicopter", "strike team": the noun only narrows another. */
function isModifier(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]
  return (
    next !== undefined &&
    next.pos === 'NOUN' &&
    next.begin - (scene.tokens[at]?.end ?? 0) <= 1 &&
    !scene.timed.has(at + 1)
  )
}

/** Where the noun’s own phrase begins: after the last preposition before it. */
function coreFirst(scene: Scene, { first }: TokenRun, at: number): number {
  for (let i = at - 1; i >= first; i -= 1) {
    if (scene.tokens[i]?.pos === 'ADP' || lowerAt(scene, i) === 'and') return i + 1
  }
  return first
}

/** The verb that says that the event was made, or came to nothing. */
interface Carrier {
  readonly verb: number
  readonly foiled: boolean
  readonly tried: boolean
}

function carrier(scene: Scene, core: TokenRun): Carrier | null {
  return carrierBefore(scene, core) ?? foiledAfter(scene, core)
}

function carrierBefore(scene: Scene, { first }: TokenRun): Carrier | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const token = scene.tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return null
    const lemma = verbLemmaAt(scene, at)
    if (lemma === null) continue
    const foiled = FOILING.has(lemma)
    return CARRYING.has(lemma) || foiled ? { verb: at, foiled, tried: lemma === 'attempt' } : null
  }
  return null
}

/** "The attack was repelled" */
function foiledAfter(scene: Scene, { last }: TokenRun): Carrier | null {
  for (let at = last; at < last + 5; at += 1) {
    const token = scene.tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return null
    if (FOILING.has(token.lemma.toLowerCase()) && verbGroupAt(scene, at).passive)
      return { verb: at, foiled: true, tried: false }
  }
  return null
}

interface Parts {
  readonly by: Group | null
  readonly upon: TokenRun | null
  readonly byRun: TokenRun | null
}

function partsOf(scene: Scene, core: TokenRun, noun: EventNoun, carried: Carrier | null): Parts {
  const told = actorInModifiers(scene, { first: core.first, last: core.last - 1 })
  const upon = uponAfter(scene, core.last, noun)
  const byRun = told === null ? byAfter(scene, core.last, noun) : null
  const by = told ?? (byRun === null ? carriedBy(scene, carried) : groupOf(scene, byRun))
  return { by: by !== null && isActing(by) ? by : told, upon, byRun }
}

function carriedBy(scene: Scene, carried: Carrier | null): Group | null {
  if (carried === null || carried.foiled) return null
  const subject = subjectBefore(scene, verbGroupAt(scene, carried.verb).first)
  return subject === null ? null : groupOf(scene, subject)
}

function uponAfter(scene: Scene, at: number, { ofIs }: EventNoun): TokenRun | null {
  const preposition = lowerAt(scene, at)
  const fits =
    ['on', 'against', 'targeting', 'upon', 'at'].includes(preposition) ||
    (preposition === 'of' && ofIs === 'upon')
  return fits && !scene.timed.has(at + 1) ? phraseAfter(scene, at + 1, sentenceOf(scene, at).last) : null
}

function byAfter(scene: Scene, at: number, { ofIs }: EventNoun): TokenRun | null {
  const { last } = sentenceOf(scene, at)
  for (let i = at; i < Math.min(last, at + 9); i += 1) {
    const lower = lowerAt(scene, i)
    if (lower === ',' || scene.tokens[i]?.pos === 'VERB') return null
    if (lower === 'by' || (i === at && lower === 'of' && ofIs === 'by'))
      return phraseAfter(scene, i + 1, last)
  }
  return null
}

/** A mention is a claim where somebody or something is hit, a party is named, or a verb says that it happened. */
function isTold(
  scene: Scene,
  at: number,
  {
    noun,
    parts,
    carried,
  }: { readonly noun: EventNoun; readonly parts: Parts; readonly carried: Carrier | null },
): boolean {
  const conflict = parts.by !== null || isConflictPhrase(scene, parts.upon)
  const next = verbAfter(scene, at)
  const happens = next !== null && HAPPENING.has(verbLemmaAt(scene, next) ?? '')
  const there =
    ['was', 'were', 'been', 'is', 'are'].includes(lowerAt(scene, at - 1)) ||
    lowerAt(scene, at - 2) === 'there'
  if (noun.weak) return conflict
  const means =
    ['with', 'using'].includes(lowerAt(scene, at - 2)) || ['with', 'using'].includes(lowerAt(scene, at - 3))
  if (noun.event === 'vehicle-bomb' && means) return true
  return happens || carried !== null || there || parts.upon !== null || parts.by !== null
}

function verbAfter(scene: Scene, at: number): number | null {
  const { last } = sentenceOf(scene, at)
  for (let i = at + 1; i < Math.min(last, at + 14); i += 1) {
    const token = scene.tokens[i]
    if (token === undefined || token.text === ';') return null
    if (verbLemmaAt(scene, i) !== null) return i
  }
  return null
}

function isConflictPhrase(scene: Scene, run: TokenRun | null): boolean {
  if (run === null) return false
  const { unit } = groupOf(scene, run)
  if (unit === 'facility' || unit === 'child' || unit === 'family') return true
  for (let at = run.first; at < run.last; at += 1) if (scene.placed.has(at)) return true
  return unit === 'person' && groupOf(scene, run).population.role !== undefined
}

interface Found {
  readonly core: TokenRun
  readonly noun: EventNoun
  readonly parts: Parts
  readonly carried: Carrier | null
}

function draftOf(scene: Scene, { core, noun, parts, carried }: Found): ClaimDraft | null {
  const at = core.last - 1
  const framed = carried === null ? {} : frameOfVerb(scene, verbGroupAt(scene, carried.verb))
  if (framed === null || lowerAt(scene, core.first) === 'no') return null
  const realis =
    carried?.foiled === true
      ? { realis: 'foiled' as const }
      : carried?.tried === true
        ? { realis: 'attempted' as const }
        : {}
  const body = {
    kind: 'event' as const,
    event: narrowed(wordsOf(scene.document, core), noun.event, parts, scene),
    role: null,
    by: parts.by === null ? [] : [parts.by],
    upon: parts.upon === null ? [] : [groupOf(scene, parts.upon)],
    place: placeOf(scene, at),
    time: timeOf(scene, at),
  }
  const frame = { ...framed, ...hedgeBefore(scene, core), ...realis }
  return draftAt(scene, at, [core, parts.upon, parts.byRun], { body, frame })
}

function narrowed(words: string, event: EventType, parts: Parts, scene: Scene): EventType {
  const found = NARROWED.find(([pattern]) => pattern.test(words))
  if (found !== undefined) return found[1]
  const target = parts.upon === null ? '' : wordsOf(scene.document, parts.upon)
  const facility = /\b(?:schools?|hospitals?|clinics?)\b/iu.test(target)
  return event === 'ground-attack' && facility ? 'facility-attack' : event
}
