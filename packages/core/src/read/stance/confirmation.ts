import type { ActorRef, Confirmation, Source, Stance } from '../../statement/index.ts'
import type { Document, Sentence, Stretch } from '../document.ts'
import { overlap } from '../document.ts'
import { CONFIRMING, MAY_CONFIRM, POINTING_BACK } from '../lexicon/en/stance.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { actorsIn } from '../source/names.ts'
import { tokenAfter } from '../source/runs.ts'

/** What a sentence says of how far something is confirmed, and of what it says so. */
export interface FoundConfirmation {
  readonly confirmation: Confirmation
  readonly words: Stretch
  /** The attribution it speaks of; null where it speaks of the report's own words. */
  readonly of: number | null
  /** The sentence it speaks of. */
  readonly sentence: number
  readonly by: readonly ActorRef[]
}

interface Scene {
  readonly document: Document
  readonly attributions: readonly Attribution[]
  readonly sources: readonly Source[]
  readonly stances: readonly Stance[]
  readonly lexicon: Lexicon
}

/** Who declines, asks or promises claims nothing that could be confirmed. */
const CLAIMING: ReadonlySet<Stance | undefined> = new Set<Stance>([
  'asserts',
  'denies',
  'doubts',
  'fears',
  'reports-unattributed',
])

/** Finds "could not be verified", "has not been confirmed", "confirmed by" and what each speaks of: one statement, unless it names several. */
export function findConfirmations(scene: Scene): readonly FoundConfirmation[] {
  return scene.document.sentences.flatMap((sentence) => inSentence(scene, sentence))
}

function inSentence(scene: Scene, sentence: Sentence): readonly FoundConfirmation[] {
  const words = scene.document.text.slice(sentence.begin, sentence.end)
  if (!MAY_CONFIRM.test(words)) return []
  for (const [confirmation, pattern] of CONFIRMING) {
    const match = pattern.exec(words)
    if (match === null) continue
    const at = { begin: sentence.begin + match.index, end: sentence.begin + match.index + match[0].length }
    const by =
      confirmation === 'confirmed' || confirmation === 'disputed' ? confirmers(scene, sentence, at) : []
    return targets(scene, sentence, at).map((target) => ({ confirmation, words: at, by, ...target }))
  }
  return []
}

function confirmers({ document, lexicon }: Scene, sentence: Sentence, at: Stretch): readonly ActorRef[] {
  const passive = /by$/i.test(document.text.slice(at.begin, at.end))
  const run = passive
    ? { first: tokenAfter(document, at.end), last: sentence.last }
    : { first: sentence.first, last: tokenAfter(document, at.begin) }
  const found = actorsIn(
    document,
    {
      first: Math.max(run.first, firstToken(document, sentence)),
      last: Math.min(run.last, lastToken(document, sentence)),
    },
    lexicon,
  )
  return found.map((one) => one.actor)
}

function firstToken(document: Document, sentence: Sentence): number {
  return tokenAfter(document, sentence.begin)
}

function lastToken(document: Document, sentence: Sentence): number {
  return tokenAfter(document, sentence.end)
}

interface Target {
  readonly of: number | null
  readonly sentence: number
}

/** What a confirmation speaks of: what its own sentence says before it, or what was said before. */
function targets(scene: Scene, sentence: Sentence, at: Stretch): readonly Target[] {
  const { document, attributions } = scene
  const words = document.text.slice(sentence.begin, sentence.end)
  const all = within(scene, sentence)
  const own = all.filter((i) => !isAbout(scene, i, at))
  if (own.length < all.length) return confirmedInSpeech(scene, sentence, at)
  const back = POINTING_BACK.exec(words)
  const apposed = own.filter((i) => endOf(attributions[i]) <= at.begin + 1 || holdsWords(attributions[i], at))
  const opens = back !== null && back.index < 60 && back.index < firstOf(scene, apposed) - sentence.begin
  if (apposed.length > 0 && !opens) return [{ of: apposed.at(-1) ?? null, sentence: sentence.index }]
  if (back === null && !startsBack(words)) return ownVoice(sentence, words)
  return before(scene, sentence, CLAIM_NOUN.exec(words)?.[0] ?? back?.[1] ?? '', words)
}

/** "The army could not confirm the claim": a statement of its own, which speaks of another where it names it. */
function confirmedInSpeech(scene: Scene, sentence: Sentence, at: Stretch): readonly Target[] {
  const words = scene.document.text.slice(sentence.begin, sentence.end)
  const passive = /by$/iu.test(scene.document.text.slice(at.begin, at.end))
  const noun = POINTING_BACK.exec(passive ? words : words.slice(at.begin - sentence.begin))?.[1]
  return noun === undefined ? [] : before(scene, sentence, noun, words)
}

/** "unconfirmed reports" in a sentence that nobody is told to have said. */
function ownVoice(sentence: Sentence, words: string): readonly Target[] {
  return words.split(/\s+/u).length > 9 ? [{ of: null, sentence: sentence.index }] : []
}

function startsBack(words: string): boolean {
  return words.split(/\s+/u).length <= 14
}

/** The attributions whose cue or content stands in a sentence. */
function within({ attributions }: Scene, sentence: Stretch): readonly number[] {
  return attributions.flatMap((one, i) =>
    [...one.cue, ...one.content].some((stretch) => overlap(stretch, sentence)) ? [i] : [],
  )
}

/** Whether an attribution is the confirming itself ("the army could not confirm it"). */
function isAbout({ attributions }: Scene, i: number, at: Stretch): boolean {
  return attributions[i]?.cue.some((one) => overlap(one, at)) ?? false
}

function holdsWords(attribution: Attribution | undefined, at: Stretch): boolean {
  return attribution?.content.some((one) => one.begin <= at.begin && at.end <= one.end) ?? false
}

function endOf(attribution: Attribution | undefined): number {
  return attribution?.content.at(-1)?.end ?? 0
}

function firstOf({ attributions }: Scene, own: readonly number[]): number {
  return Math.min(...own.map((i) => attributions[i]?.content[0]?.begin ?? 0))
}

/** The statement before: in the sentence before, or the nearest that fits the noun ("the claim", "the figure", "the group's claim"). */
function before(scene: Scene, sentence: Sentence, noun: string, words: string): readonly Target[] {
  const { document } = scene
  const wanted = /\b(?:neither|both)\b/iu.test(words) ? 2 : 1
  const found: Target[] = []
  for (let back = 1; back <= REACH && found.length < wanted; back += 1) {
    const earlier = document.sentences[sentence.index - back]
    if (earlier === undefined) break
    if (document.segments[earlier.segment]?.kind === 'heading') continue
    const said = within(scene, earlier)
    const fitting = said.filter((i) => fits(scene, i, noun, sentence))
    const some = wanted > 1 ? fitting.toReversed() : chosen(fitting, noun)
    found.push(...some.map((of) => ({ of, sentence: earlier.index })))
    if (back === 1 && said.length === 0 && !CLAIMED.test(noun)) return [{ of: null, sentence: earlier.index }]
  }
  return found
}

const REACH = 5
const CLAIM_NOUN = /\b(?:claim|allegation|accusation|assertion)s?\b/iu
/** Nouns that speak of what somebody said, never of the report's own words. */
const CLAIMED = /^(?:claim|allegation|accusation|account|assertion)/iu

/** A plural noun speaks of all of them, a singular one of the last. */
function chosen(said: readonly number[], noun: string): readonly number[] {
  if (/s$/u.test(noun) && said.length > 1) return said
  const last = said.at(-1)
  return last === undefined ? [] : [last]
}

/** Whether a statement has a number where a figure is spoken of, and is its owner's where one is named. */
function fits(scene: Scene, i: number, noun: string, sentence: Sentence): boolean {
  const { document, attributions, sources, stances } = scene
  if (!CLAIMING.has(stances[i]) || (CLAIMED.test(noun) && stances[i] === 'fears')) return false
  const content = (attributions[i]?.content ?? [])
    .map((one) => document.text.slice(one.begin, one.end))
    .join(' ')
  if (/^(?:figure|number|toll)/iu.test(noun) && !NUMBER.test(content)) return false
  const owner = ownerIn(scene, sentence)
  return owner === null || (sources[i]?.actors.some((one) => one.id === owner || one.of === owner) ?? false)
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|scores)\b/iu

/** "the IS claim", "the army's figures": the actor named right before the noun. */
function ownerIn({ document, lexicon }: Scene, sentence: Sentence): string | null {
  const { tokens } = document
  for (const { last, actor } of actorsIn(document, sentence, lexicon)) {
    const next = /^['’]s?$/.test(tokens[last]?.text ?? '') ? last + 1 : last
    if (actor.id !== null && OWNED.test(tokens[next]?.lower ?? '')) return actor.id
  }
  return null
}

const OWNED =
  /^(?:claim|figure|report|account|statement|allegation|accusation|number|toll|version|video|announcement)s?$/u

/** What is near enough to a word to speak of it. */
const NEAR = 500

/** What the same or the next sentence says of how far the report's own words at a place are confirmed. */
export function confirmationOf(document: Document, sentence: Sentence, at: number): Confirmation | null {
  const begin = Math.max(sentence.begin, at - NEAR)
  const own = confirmationIn(document.text.slice(begin, Math.min(sentence.end, at + NEAR)))
  const next = document.sentences[sentence.index + 1]
  if (own !== null || next === undefined) return own
  const words = document.text.slice(next.begin, Math.min(next.end, next.begin + NEAR))
  const back = POINTING_BACK.exec(words)
  return back !== null && back.index < 60 && !CLAIMED.test(back[1] ?? '') ? confirmationIn(words) : null
}

function confirmationIn(words: string): Confirmation | null {
  if (!MAY_CONFIRM.test(words)) return null
  return CONFIRMING.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
