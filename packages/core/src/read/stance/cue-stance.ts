import type { Hedge, Stance } from '../../statement/index.ts'
import type { Token } from '../document.ts'
import { SAYING_FORMS, type SayingVerb } from '../lexicon/en/saying.ts'
import { ofWord } from '../of-word.ts'

/** How a source stands to what it says, as far as the cue tells. */
export interface CueStance {
  readonly stance: Stance
  readonly hedge: Hedge
  readonly verb: SayingVerb | null
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'no'])
const SPEAKING = new Set(
  'say comment discuss disclose confirm speculate answer elaborate respond reveal specify tell mention give identify explain'.split(
    ' ',
  ),
)
const KNOWING = new Set(['say', 'know', 'tell', 'confirm', 'estimate', 'specify', 'determine', 'understand'])

/** Nouns and adjectives of saying, and how one who uses them stands. */
const NOUNS: ReadonlyMap<string, readonly [Stance, Hedge]> = new Map<string, readonly [Stance, Hedge]>([
  ['denial', ['denies', 'none']],
  ['fear', ['fears', 'none']],
  ['fears', ['fears', 'none']],
  ['afraid', ['fears', 'none']],
  ['worried', ['fears', 'none']],
  ['concern', ['fears', 'none']],
  ['concerns', ['fears', 'none']],
  ['concerned', ['fears', 'none']],
  ['warning', ['fears', 'none']],
  ['warnings', ['fears', 'none']],
  ['claim', ['asserts', 'alleged']],
  ['claims', ['asserts', 'alleged']],
  ['allegation', ['asserts', 'alleged']],
  ['allegations', ['asserts', 'alleged']],
  ['accusation', ['asserts', 'alleged']],
  ['accusations', ['asserts', 'alleged']],
  ['call', ['calls-for', 'none']],
  ['calls', ['calls-for', 'none']],
  ['appeal', ['calls-for', 'none']],
  ['appeals', ['calls-for', 'none']],
  ['demand', ['calls-for', 'none']],
  ['demands', ['calls-for', 'none']],
  ['promise', ['promises', 'none']],
  ['pledge', ['promises', 'none']],
  ['vow', ['promises', 'none']],
  ['threat', ['threatens', 'none']],
  ['threats', ['threatens', 'none']],
  ['prediction', ['predicts', 'none']],
  ['doubts', ['doubts', 'none']],
  ['sceptical', ['doubts', 'none']],
  ['skeptical', ['doubts', 'none']],
  ['belief', ['asserts', 'believed']],
  ['convinced', ['asserts', 'believed']],
  ['estimate', ['asserts', 'estimated']],
  ['estimates', ['asserts', 'estimated']],
  ['suggestion', ['asserts', 'possible']],
  ['suggestions', ['asserts', 'possible']],
  ['speculation', ['asserts', 'possible']],
])

/** Verbs that say little by themselves: "expressed concern", "repeated its call". */
const LIGHT = new Set(['express', 'voice', 'repeat', 'reiterate', 'echo', 'post', 'announce'])

/** Reads the words of a cue: its verb, negation and modals. */
export function stanceOfCue(cue: readonly Token[], content: readonly Token[]): CueStance {
  const verbs = cue.flatMap((token) => SAYING_FORMS.get(token.lower)?.verb ?? [])
  const verb = verbs.at(-1) ?? null
  const noun = nounStance(cue, content, verb)
  if (noun !== null) return { ...noun, verb }
  if (verb === null) return { stance: 'asserts', hedge: 'none', verb }
  if (cue.some((token) => /^(?:declin|refus)/.test(token.lower))) {
    return { stance: declinesToSpeak(cue, content) ? 'declines' : 'opposes', hedge: 'none', verb }
  }
  const stance = narrowed(verb, cue, content)
  const denied = cue.some((token) => NEGATIONS.has(token.lower))
  return denied
    ? { stance: negated(verb, cue, stance), hedge: 'none', verb }
    : { stance, hedge: verb.hedge, verb }
}

/** What a noun of the cue tells ("the group's claim"), or of the content after a verb that says little. */
function nounStance(
  cue: readonly Token[],
  content: readonly Token[],
  verb: SayingVerb | null,
): { stance: Stance; hedge: Hedge } | null {
  if (verb !== null && verb.stance !== 'asserts') return null
  const light = verb !== null && LIGHT.has(verb.lemma) ? content.slice(0, 4) : []
  const noun = [...cue, ...light].map((token) => NOUNS.get(token.lower)).find((one) => one !== undefined)
  return noun === undefined ? null : { stance: noun[0], hedge: noun[1] }
}

function declinesToSpeak(cue: readonly Token[], content: readonly Token[]): boolean {
  const words = [...cue.slice(1), ...content.slice(0, 3)]
  return words.some((token) => SPEAKING.has(token.lower) || token.lower === 'comments')
}

type Narrow = (cue: readonly Token[], content: readonly Token[]) => Stance

/** What a verb means with what follows it: "asked for" and "asked whether", "warned that … could" and "warned of". */
const NARROWED: Readonly<Record<string, Narrow>> = {
  ask: (cue, content) => (cue.at(-1)?.lower === 'for' || hasInfinitive(content) ? 'calls-for' : 'not-known'),
  warn: (cue, content) => (warns(cue, content) ? 'fears' : 'asserts'),
  tell: (_, content) => (content[0]?.lower === 'to' ? 'calls-for' : 'asserts'),
  call: (cue) => (cue.some((token) => APPEALING.has(token.lower)) ? 'calls-for' : 'asserts'),
  insist: (cue) => (cue.at(-1)?.lower === 'on' ? 'calls-for' : 'asserts'),
}

const APPEALING = new Set(['for', 'on', 'upon'])

function narrowed(verb: SayingVerb, cue: readonly Token[], content: readonly Token[]): Stance {
  return ofWord(NARROWED, verb.lemma)?.(cue, content) ?? verb.stance
}

function hasInfinitive(content: readonly Token[]): boolean {
  return content.slice(0, 8).some((token, i) => token.lower === 'to' && content[i + 1]?.pos === 'VERB')
}

const AHEAD = new Set([
  'could',
  'may',
  'might',
  'will',
  'would',
  'risk',
  'risks',
  'danger',
  'threat',
  'against',
])

function warns(cue: readonly Token[], content: readonly Token[]): boolean {
  if (cue.some((token) => token.lower === 'of' || token.lower === 'against')) return true
  return content.some((token) => AHEAD.has(token.lower))
}

/** "could not say" is not known, "did not say" declines, "does not believe" doubts, "does not want" opposes. */
function negated(verb: SayingVerb, cue: readonly Token[], stance: Stance): Stance {
  const able = cue.some((token) => ABLE.has(token.lower))
  if ((able && KNOWING.has(verb.lemma)) || verb.lemma === 'know' || verb.lemma === 'understand')
    return 'not-known'
  if (verb.hedge === 'believed') return 'doubts'
  const opposite = OPPOSITE.get(stance)
  if (opposite !== undefined) return opposite
  return cue.some((token) => token.lower === 'never') && verb.lemma !== 'respond' ? 'denies' : 'declines'
}

const ABLE = new Set(['could', 'can', 'ca', 'able', 'cannot'])

/** Where one who says the opposite stands. */
const OPPOSITE: ReadonlyMap<Stance, Stance> = new Map<Stance, Stance>([
  ['calls-for', 'opposes'],
  ['promises', 'opposes'],
  ['predicts', 'doubts'],
  ['fears', 'doubts'],
  ['denies', 'declines'],
  ['opposes', 'declines'],
])
