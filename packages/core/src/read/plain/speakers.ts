import type { ActorRef, Source } from '../../statement/index.ts'
import type { Document, Token } from '../document.ts'
import type { SpeakerWords } from '../lexicon/speakers.ts'
import { plainWord, unjoined } from '../plain-word.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { tokensIn, unregistered } from '../source/index.ts'

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
  const of = known[0]?.id ?? known[0]?.name ?? null
  const one = (kind: ActorRef['kind']): readonly ActorRef[] => [unregistered(text, kind, of)]
  const [speaks, role] = [find(words.speaking), find(words.roles)]
  const plain = { role: null, voice: 'explicit' } as const
  if (speaks !== null) return { ...plain, kind: 'spokesperson', actors: one('person'), role: speaks }
  if (isPersonsName(tokens, words)) return { ...plain, kind: 'named-person', actors: one('person'), role }
  if (find(words.documents) !== null) return { ...plain, kind: 'document', actors: known }
  if (find(words.recordings) !== null) return { ...plain, kind: 'recording', actors: known }
  if (role !== null) return { ...plain, kind: 'described', actors: one('person'), role }
  if (known.length > 0) return { ...plain, kind: 'organisation', actors: known }
  return {
    ...plain,
    kind: 'described',
    actors: one(words.described.get(find(words.described) ?? '') ?? 'other'),
  }
}

/** Finds the first word of a list among some words: as they stand, and without what Arabic joins to them. */
function finderOf(tokens: readonly Token[], text: string): (list: Listed) => string | null {
  const hyphened = plainWord(text).match(/\p{L}+(?:-\p{L}+)+/gu) ?? []
  const forms = [...tokens.flatMap(({ lemma }) => unjoined(lemma)), ...hyphened]
  return (list) => forms.find((form) => list.has(form)) ?? null
}

interface Listed {
  has(word: string): boolean
}

/** Known actors by their names, the longest first; a joined particle or article is no part of a name. */
function actorsAmong(tokens: readonly Token[], around: string, lexicon: Lexicon): readonly ActorRef[] {
  const found = new Map<string, ActorRef>()
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = longestAt(tokens, at, around, lexicon)
    if (longest === null) continue
    found.set(longest.actor.id ?? longest.actor.name, longest.actor)
    at = longest.last
  }
  return [...found.values()]
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  around: string,
  lexicon: Lexicon,
): { readonly actor: ActorRef; readonly last: number } | null {
  const first = tokens[at]
  if (first === undefined || /^\p{Ll}/u.test(first.text)) return null
  const cuts = unjoined(first.text).map((form) => first.end - form.length)
  for (let last = Math.min(tokens.length, at + 2 * lexicon.longest) - 1; last >= at; last -= 1) {
    const end = tokens[last]?.end ?? first.end
    for (const begin of cuts) {
      const actor = lexicon.actor(around.slice(begin, end))
      if (actor !== null) return { actor, last }
    }
  }
  return null
}

/** Two to four words with capitals and nothing else: in the scripts that have capitals, most often a person. */
function isPersonsName(tokens: readonly Token[], { leading }: SpeakerWords): boolean {
  const capital = tokens.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  const bare = tokens.every(({ text, lemma }) => /^\p{Lu}\p{Ll}/u.test(text) || leading.has(lemma))
  return bare && capital.length >= 2 && capital.length <= 4 && !leading.has(tokens[0]?.lemma ?? '')
}
