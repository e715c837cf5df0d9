import type { ActorRef, Source, Voice } from '../../statement/index.ts'
import { type Document, type Stretch, type TokenRun, wordsOf } from '../document.ts'
import { DESCRIBED, SEX_OF } from '../lexicon/en/roles.ts'
import { nearbyCues } from '../nearby.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { accessOf, basisOf, chainOf, type Ways } from './access.ts'
import { unregistered } from './lexicon.ts'
import {
  byShortName,
  type Known,
  type Memory,
  organisationsFor,
  peopleFor,
  pluralsFor,
  remember,
} from './memory.ts'
import { mentionsIn } from './mentions.ts'
import { kindOfName, type Portrait, portray } from './portrait.ts'
import { antecedentOf, runOf, segmentAt, withoutClause } from './runs.ts'

/** Who speaks, told apart from where their words stand. */
interface Speaker {
  readonly kind: Source['kind']
  readonly actors: readonly ActorRef[]
  readonly role: string | null
  readonly voice: Voice
}

/** Says of each attribution who speaks: names, roles, organisations; "he" and "the group" by who was told of before. */
export function resolveSources(
  document: Document,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): readonly Source[] {
  const mentions = mentionsIn(document, lexicon)
  const order = attributions
    .map((_, i) => i)
    .toSorted((a, b) => beginOf(attributions[a]) - beginOf(attributions[b]))
  const speakers = new Map<number, Speaker>()
  let told = 0
  let state: State = { memory: [], last: null }
  for (const i of order) {
    const attribution = attributions[i]
    if (attribution === undefined) continue
    const at = runOf(document, attribution.source)?.first ?? runOf(document, attribution.content)?.first ?? 0
    const until = mentions.findIndex((one, m) => m >= told && one.at >= at)
    const since = mentions.slice(told, until < 0 ? mentions.length : until)
    told += since.length
    const scene = { document, lexicon, ...state, memory: since.reduce(remember, state.memory) }
    const heard = hear(scene, attribution, at)
    speakers.set(i, heard.speaker)
    state = heard.state
  }
  const cues = nearbyCues(attributions)
  return attributions.map((one, i) =>
    sourceOf({ document, attribution: one, cues, lexicon }, speakers.get(i) ?? NOBODY),
  )
}

/** What is remembered from one statement to the next. */
interface State {
  readonly memory: Memory
  readonly last: Speaker | null
}

/** Who speaks in one attribution, and what is to be remembered of it. */
function hear(scene: Scene, attribution: Attribution, at: number): { speaker: Speaker; state: State } {
  const { document } = scene
  const named = runOf(document, attribution.source)
  const run = named === null ? null : withoutClause(document, antecedentOf(document, named))
  const speaker = speakerOf(scene, attribution, run)
  const spoken = spokenBy(document, scene.memory, speaker, run ?? { first: at, last: at + 1 })
  const memory = withWholes(scene, spoken, speaker, at)
  return { speaker, state: { memory, last: speaker.kind === 'unattributed' ? scene.last : speaker } }
}

const NOBODY: Speaker = { kind: 'unattributed', actors: [], role: null, voice: 'explicit' }

function beginOf(attribution: Attribution | undefined): number {
  const stretches = [
    ...(attribution?.source ?? []),
    ...(attribution?.cue ?? []),
    ...(attribution?.content ?? []),
  ]
  return Math.min(...stretches.map((one) => one.begin))
}

interface Scene {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly memory: Memory
  readonly last: Speaker | null
}

function speakerOf(scene: Scene, attribution: Attribution, run: TokenRun | null): Speaker {
  if (run === null) {
    const goesOn = attribution.cue.length === 0 && scene.last !== null
    return goesOn && scene.last !== null ? { ...scene.last, voice: 'continued' } : NOBODY
  }
  const parts = conjuncts(scene.document, run)
  if (parts.length > 1) {
    const all = parts.map((part) => namedBy(scene, part))
    const actors = all.flatMap((one) => one.actors)
    const first = all[0]
    if (first !== undefined && all.every((one) => one.actors.length > 0)) return { ...first, actors }
  }
  return namedBy(scene, run)
}

/** "The army and residents": the phrases that "and" joins, where each could stand alone. */
function conjuncts(document: Document, run: TokenRun): readonly TokenRun[] {
  const { tokens } = document
  for (let at = run.first + 1; at < run.last - 1; at += 1) {
    if (tokens[at]?.lower !== 'and') continue
    const next = tokens[at + 1]
    const opens =
      next?.pos === 'DET' || /^\p{Lu}/u.test(next?.text ?? '') || isPluralPhrase(document, at + 1, run.last)
    const before = tokens.slice(run.first, at).some((token) => token.text === ',' || token.pos === 'ADP')
    if (opens && !before)
      return [
        { first: skipBoth(document, run.first), last: at },
        { first: at + 1, last: run.last },
      ]
  }
  return [run]
}

function skipBoth(document: Document, first: number): number {
  return document.tokens[first]?.lower === 'both' ? first + 1 : first
}

function isPluralPhrase(document: Document, first: number, last: number): boolean {
  return document.tokens.slice(first, last).some((token) => DESCRIBED.has(token.lower))
}

function namedBy(scene: Scene, run: TokenRun): Speaker {
  const { document, lexicon } = scene
  const pronoun = run.last - run.first === 1 ? document.tokens[run.first]?.lower : undefined
  if (pronoun !== undefined && PRONOUNS.has(pronoun)) return byPronoun(scene, run, pronoun)
  const portrait = portray(document, run, lexicon)
  return (
    byPerson(scene, portrait) ??
    byOrganisation(scene, portrait, run) ??
    byBackReference(scene, portrait, run) ??
    described(scene, portrait, run)
  )
}

const PRONOUNS = new Set('he she they it we i you who which that his her their its our my'.split(' '))

function byPronoun(scene: Scene, run: TokenRun, pronoun: string): Speaker {
  const segment = segmentAt(scene.document, run.first)
  if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') return UNRESOLVED
  if (['we', 'i', 'you', 'our', 'my'].includes(pronoun))
    return { kind: 'described', actors: [], role: null, voice: 'ambiguous' }
  if (pronoun === 'they' || pronoun === 'their')
    return (
      pick(pluralsFor(scene.memory, segment)) ?? pick(peopleFor(scene.memory, null, segment)) ?? UNRESOLVED
    )
  if (pronoun === 'it' || pronoun === 'its')
    return (
      pick(
        scene.memory.filter((one) => !one.person && one.spoke && segment - one.segment <= 3).toReversed(),
      ) ?? UNRESOLVED
    )
  return pick(peopleFor(scene.memory, SEX_OF.get(pronoun) ?? null, segment)) ?? UNRESOLVED
}

const UNRESOLVED: Speaker = { kind: 'described', actors: [], role: null, voice: 'ambiguous' }

/** The likeliest of several: who spoke last, unless another has begun a sentence since. */
function pick(candidates: Memory): Speaker | null {
  const spoke = candidates.find((one) => one.spoke)
  const other = candidates.find((one) => one.leads && !one.spoke)
  const first = candidates[0]
  if (first === undefined) return null
  if (spoke === undefined) return continued(other ?? first)
  const since = other?.person === true && other.at > spoke.at
  return since ? ambiguous([other, spoke]) : continued(spoke)
}

function ambiguous(candidates: Memory): Speaker {
  return {
    kind: candidates[0]?.kind ?? 'described',
    actors: candidates.map((one) => one.actor),
    role: null,
    voice: 'ambiguous',
  }
}

function continued(known: Known): Speaker {
  return { kind: known.kind, actors: [known.actor], role: known.role, voice: 'continued' }
}

function byPerson({ memory }: Scene, portrait: Portrait): Speaker | null {
  const [name] = portrait.people
  if (name === undefined) return null
  const actors = portrait.people.map((one) => personRef(memory, portrait, one))
  const before = byShortName(memory, name)
  const role = portrait.role ?? before?.role ?? null
  const plain = portrait.kind === 'named-person' && portrait.role === null
  const kind = plain && before !== null ? before.kind : portrait.kind
  return { kind, actors, role, voice: isShort(before, name, plain) ? 'continued' : 'explicit' }
}

/** Whether a name is a short one of somebody told of before. */
function isShort(before: Known | null, name: string, plain: boolean): boolean {
  if (before === null) return false
  return before.actor.name !== name || (before.spoke && plain && !name.includes(' '))
}

function personRef(memory: Memory, portrait: Portrait, name: string): ActorRef {
  const before = byShortName(memory, name)
  const [organisation] = portrait.organisations
  const of = organisation === undefined ? backTo(memory, portrait) : (organisation.id ?? organisation.name)
  if (before !== null && before.actor.name.length >= name.length) {
    return before.actor.of === null && of !== null ? { ...before.actor, of } : before.actor
  }
  return unregistered(name, 'person', of)
}

/** "a spokesman for the group": the organisation that the short word means. */
function backTo(memory: Memory, portrait: Portrait): string | null {
  const last = portrait.owned ? memory.findLast((one) => !one.person) : undefined
  const short = portrait.short
  const found = short === null ? last : organisationsFor(memory, short, Number.NEGATIVE_INFINITY)[0]
  return found === undefined ? null : (found.actor.id ?? found.actor.name)
}

function byOrganisation(scene: Scene, portrait: Portrait, run: TokenRun): Speaker | null {
  const { kind, organisations } = portrait
  if (organisations.length === 0) return null
  if (kind === 'spokesperson' || kind === 'described') return memberOf(scene, portrait, run)
  const told = kind === 'document' || kind === 'recording' ? kind : 'organisation'
  return { kind: told, actors: organisations.slice(0, 1), role: null, voice: 'explicit' }
}

/** Somebody unnamed of an organisation: "an SDF spokesman", "UN officials". */
function memberOf({ document, memory }: Scene, portrait: Portrait, run: TokenRun): Speaker {
  const { kind, organisations, role, described: people } = portrait
  const whole = organisations.find((one) => one.id !== null || one.kind !== 'other')
  const of = whole === undefined ? backTo(memory, portrait) : (whole.id ?? whole.name)
  const actor = unregistered(
    wordsOf(document, run),
    kind === 'described' ? (people ?? 'person') : 'person',
    of,
  )
  return { kind, actors: [actor], role, voice: 'explicit' }
}

/** "the group", "the spokesman", "the organisation". */
function byBackReference({ document, memory }: Scene, portrait: Portrait, run: TokenRun): Speaker | null {
  const segment = segmentAt(document, run.first)
  const whole = portrait.head === portrait.short || (portrait.described === null && portrait.role === null)
  if (portrait.short !== null && whole) return pick(organisationsFor(memory, portrait.short, segment))
  const definite = document.tokens[run.first]?.lower === 'the'
  const { role } = portrait
  if (!definite || role === null || portrait.plural) return null
  const fitting = peopleFor(memory, portrait.sex, segment).filter((one) => rolesMeet(one.role, role))
  return pick(fitting)
}

/** "the spokesman" means the "military spokesperson" of before. */
function rolesMeet(one: string | null, other: string): boolean {
  if (one === null) return false
  const [a, b] = [one, other].map((role) =>
    role.toLowerCase().replace(/(?:man|woman|person|people|men)$/, ''),
  )
  if (a === undefined || b === undefined) return false
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b)
}

function described({ document, memory }: Scene, portrait: Portrait, run: TokenRun): Speaker {
  const kind = portrait.kind === 'named-person' ? 'described' : portrait.kind
  const speaking = kind === 'spokesperson'
  const unnamed =
    portrait.short === null && kind !== 'organisation' ? null : kindOfName(wordsOf(document, run))
  const holder = speaking || portrait.role !== null ? 'person' : unnamed
  const actor = speaking ? 'person' : (portrait.described ?? holder)
  if (actor === null || kind === 'document' || kind === 'recording') {
    return { kind, actors: [], role: portrait.role, voice: 'explicit' }
  }
  const of = backTo(memory, portrait) ?? (speaking ? wholeWords(document, run) : null)
  return {
    kind,
    actors: [unregistered(wordsOf(document, run), actor, of)],
    role: portrait.role,
    voice: 'explicit',
  }
}

/** "a spokesman for the coalition": the words of the organisation, where nothing more is known of it. */
function wholeWords(document: Document, run: TokenRun): string | null {
  const { tokens } = document
  for (let at = run.first + 1; at < run.last - 1; at += 1) {
    if (/^(?:for|of|at|from)$/.test(tokens[at]?.lower ?? ''))
      return wordsOf(document, { first: at + 1, last: run.last })
  }
  return null
}

function spokenBy(document: Document, memory: Memory, speaker: Speaker, run: TokenRun): Memory {
  if (speaker.voice === 'ambiguous') return memory
  const words = document.tokens.slice(run.first, run.last)
  const sex = words.map((token) => SEX_OF.get(token.lower)).find((one) => one !== undefined) ?? null
  return speaker.actors.reduce<Memory>(
    (all, actor) =>
      remember(all, {
        actor,
        person:
          speaker.kind === 'named-person' ||
          speaker.kind === 'spokesperson' ||
          (speaker.kind === 'described' && !isPlural(actor.name)),
        role: speaker.role,
        sex,
        plural: isPlural(actor.name) || speaker.actors.length > 1,
        kind: speaker.kind,
        at: run.first,
        segment: segmentAt(document, run.first),
        leads: false,
        spoke: true,
      }),
    memory,
  )
}

/** The organisation of one who spoke has spoken. */
function withWholes({ document, lexicon }: Scene, memory: Memory, speaker: Speaker, at: number): Memory {
  return speaker.actors.reduce<Memory>((all, actor) => {
    if (actor.of === null || speaker.voice === 'ambiguous') return all
    const whole = lexicon.byId(actor.of) ?? unregistered(actor.of, kindOfName(actor.of))
    return remember(all, {
      ...STRANGER,
      actor: whole,
      at,
      segment: segmentAt(document, at),
      leads: false,
      spoke: true,
    })
  }, memory)
}

const STRANGER = { person: false, role: null, sex: null, plural: false, kind: 'organisation' as const }

function isPlural(name: string): boolean {
  return /s$|people|police/.test(name) && /^\p{Ll}|^[\p{Lu}][\p{Ll}]+$/u.test(name)
}

function sourceOf(ways: Ways, speaker: Speaker): Source {
  const { document, attribution } = ways
  const spans = attribution.source.map((one: Stretch) => document.positions.span(one.begin, one.end))
  return {
    text: document.positions.words(spans),
    spans,
    ...speaker,
    access: accessOf(ways, speaker.kind),
    basis: basisOf(ways),
    chain: chainOf(ways),
  }
}
