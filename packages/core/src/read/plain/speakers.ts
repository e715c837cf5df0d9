import type { ActorRef, Source } from '../../statement/index.ts'
import type { Document, Token } from '../document.ts'
import type { SpeakerWords } from '../lexicon/speakers.ts'
import { plainWord, unjoined } from '../plain-word.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { tokensIn, unregistered } from '../source/index.ts'
import { actorsAmong } from './actors-among.ts'
import { type PersonName, personNameIn } from './person-name.ts'

type Speaker = Pick<Source, 'kind' | 'actors' | 'role' | 'voice'>

const NOBODY: Speaker = { kind: 'unattributed', actors: [], role: null, voice: 'explicit' }

/** Says who speaks by the words of the source alone: known actors, roles, people by what they are called. */
export function createPlainSpeakers(
  words: SpeakerWords,
): (document: Document, attributions: readonly Attribution[], lexicon: Lexicon) => readonly Source[] {
  return (document, attributions, lexicon) => {
    let last: readonly ActorRef[] = []
    return attributions.map(({ source }) => {
      const spans = source.map(({ begin, end }) => document.positions.span(begin, end))
      const text = document.positions.words(spans)
      const speaker = speakerBy(tokensIn(document, source), {
        text,
        around: document.text,
        words,
        lexicon,
        last,
      })
      if (speaker.voice === 'explicit' && speaker.actors.length > 0) last = speaker.actors
      const own = speaker.kind === 'document' || speaker.kind === 'recording'
      return {
        text,
        spans,
        ...speaker,
        access: own ? 'own-publication' : 'quoted-by',
        basis: 'not-stated',
        chain: [],
      }
    })
  }
}

interface Told {
  /** The source's words, and the whole text they stand in. */
  readonly text: string
  readonly around: string
  readonly words: SpeakerWords
  readonly lexicon: Lexicon
  /** Who spoke before: whom a pronoun may mean. */
  readonly last: readonly ActorRef[]
}

/** Who is meant by some words. */
export function speakerBy(tokens: readonly Token[], told: Told): Speaker {
  if (tokens.length === 0) return NOBODY
  const { words, last, text } = told
  const find = finderOf(tokens, text)
  if (tokens.length <= 2 && find(words.pronouns) !== null)
    return { kind: 'described', actors: last, role: null, voice: 'ambiguous' }
  const known = actorsAmong(tokens, told.around, told.lexicon)
  const person = personNameIn(tokens, words)
  const name = person === null ? text : nameOf(person, told.around)
  const one = (kind: ActorRef['kind']): readonly ActorRef[] => [
    unregistered(name, kind, known[0]?.id ?? known[0]?.name ?? null),
  ]
  const { kind, role } = kindOf(find, words, person)
  if (kind === 'document' || kind === 'recording') return { ...EXPLICIT, kind, actors: known }
  if (kind !== null) return { ...EXPLICIT, kind, actors: one('person'), role }
  if (known.length > 0) return { ...EXPLICIT, kind: 'organisation', actors: known }
  const described = words.described.get(find(words.described)?.plain ?? '') ?? 'other'
  return { ...EXPLICIT, kind: 'described', actors: one(described) }
}

const EXPLICIT = { role: null, voice: 'explicit' } as const

/** What kind of source some words tell of and in which role, where they tell; null where only known actors or a description may. */
function kindOf(
  find: Find,
  words: SpeakerWords,
  person: PersonName | null,
): { readonly kind: Source['kind'] | null; readonly role: string | null } {
  const [speaks, role] = [find(words.speaking), find(words.roles)]
  if (speaks !== null) return { kind: 'spokesperson', role: speaks.written }
  const called = role?.written ?? null
  if (person?.alone === true) return { kind: 'named-person', role: called }
  if (find(words.documents) !== null) return { kind: 'document', role: null }
  if (find(words.recordings) !== null) return { kind: 'recording', role: null }
  if (person !== null) return { kind: 'named-person', role: called ?? find(words.described)?.written ?? null }
  return { kind: role === null ? null : 'described', role: called }
}

function nameOf({ tokens }: PersonName, around: string): string {
  return around.slice(tokens[0]?.begin, tokens.at(-1)?.end)
}

/** A word of a list: in plain letters, and as it is written. */
interface Found {
  readonly plain: string
  readonly written: string
}

type Find = (list: Listed) => Found | null

interface Listed {
  has(word: string): boolean
}

/** Finds the first word of a list among some words: as they stand, and without what Arabic joins to them. */
function finderOf(tokens: readonly Token[], text: string): Find {
  const forms = [
    ...tokens.flatMap((token) =>
      unjoined(token.lemma).map((plain) => ({ plain, written: writtenAs(plain, token) })),
    ),
    ...(text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((written) => ({ plain: plainWord(written), written })),
  ]
  return (list) => forms.find(({ plain }) => list.has(plain)) ?? null
}

/** The letters of a word that a plain form stands for: all of them, or the last ones. */
function writtenAs(plain: string, { lemma, lower }: Token): string {
  return lemma.length === lower.length ? lower.slice(lower.length - plain.length) : plain
}
