import type { Hedge, Stance } from '../../statement/index.ts'
import type { Token } from '../document.ts'
import { SAYING_FORMS, type SayingVerb } from '../lexicon/en/saying.ts'

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
  const light = verb !== null && LIGHT.has(verb.lemma) ? content.slice(0, 4) : []
  const noun = [...cue, ...light].map((token) => NOUNS.get(token.lower)).find((one) => one !== undefined)
  if (noun !== undefined && (verb === null || verb.stance === 'asserts')) {
    const [stance, hedge] = noun
    return { stance, hedge, verb }
  }
  if (verb === null) return { stance: 'asserts', hedge: 'none', verb }
  const declining = /^(?:declin|refus)/.test(
    cue.find((token) => /^(?:declin|refus)/.test(token.lower))?.lower ?? '',
  )
  if (declining)
    return { stance: declinesToSpeak(cue, content) ? 'declines' : 'opposes', hedge: 'none', verb }
  const stance = narrowed(verb, cue, content)
  if (cue.some((token) => NEGATIONS.has(token.lower)))
    return { stance: negated(verb, cue, stance), hedge: 'none', verb }
  return { stance, hedge: verb.hedge, verb }
}

function declinesToSpeak(cue: readonly Token[], content: readonly Token[]): boolean {
  const words = [...cue.slice(1), ...content.slice(0, 3)]
  return words.some((token) => SPEAKING.has(token.lower) || token.lower === 'comments')
}

/** What the verb means with what follows it: "asked for" and "asked whether", "warned that … could" and "warned of". */
function narrowed(verb: SayingVerb, cue: readonly Token[], content: readonly Token[]): Stance {
  const opener = content[0]?.lower ?? ''
  if (verb.lemma === 'ask')
    return opener === 'to' || cue.at(-1)?.lower === 'for' || hasInfinitive(content)
      ? 'calls-for'
      : 'not-known'
  if (verb.lemma === 'warn') return warns(cue, content) ? 'fears' : 'asserts'
  if (verb.lemma === 'tell') return opener === 'to' ? 'calls-for' : 'asserts'
  if (verb.lemma === 'call')
    return cue.some((token) => ['for', 'on', 'upon'].includes(token.lower)) ? 'calls-for' : 'asserts'
  if (verb.lemma === 'insist') return cue.at(-1)?.lower === 'on' ? 'calls-for' : 'asserts'
  if (verb.lemma === 'claim' || verb.lemma === 'say') return 'asserts'
  return verb.stance
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
  const able = cue.some((token) => ['could', 'can', 'ca', 'able', 'cannot'].includes(token.lower))
  if (able && KNOWING.has(verb.lemma)) return 'not-known'
  if (verb.lemma === 'know' || verb.lemma === 'understand') return 'not-known'
  if (verb.hedge === 'believed') return 'doubts'
  if (stance === 'calls-for' || stance === 'promises') return 'opposes'
  if (stance === 'predicts' || stance === 'fears') return 'doubts'
  if (stance === 'denies' || stance === 'opposes') return 'declines'
  return cue.some((token) => token.lower === 'never') && verb.lemma !== 'respond' ? 'denies' : 'declines'
}
