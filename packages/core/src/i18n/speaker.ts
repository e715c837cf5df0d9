import {
  ACTORS,
  type ActorRef,
  type Claim,
  CONFIRMATION,
  HEDGE,
  INTEREST,
  STANCE,
  type Statement,
} from '../statement/index.ts'
import { dateWords } from './date.ts'
import { excerptOf } from './excerpt.ts'
import { keepApart } from './params.ts'
import { plainWords } from './plain.ts'
import type { Words } from './words.ts'

const NAMES: ReadonlyMap<string, string> = new Map(ACTORS.map(({ id, names }) => [id, names[0] ?? id]))
const ALL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ACTORS.map(({ id, names }) => [id, names.map((name) => name.toLowerCase())]),
)

const POINTING =
  /^(?:(?:the|this|that|its?|his|her|their) )?(?:he|she|it|they|force|forces|group|army|council|agency|organi[sz]ation|body|ministry|militia|movement|authority|administration|observatory|coalition|government)$/i

/** Statements whose speaker a pronoun or "the force" stands for are named as the same report names that speaker elsewhere. */
export function nameSpeakers(statements: readonly Statement[]): readonly Statement[] {
  const named = new Map<string, string>()
  for (const { report, source } of statements) {
    const [actor, ...others] = source.actors
    const text = plainWords(source.text).replace(/[,;:]+$/, '')
    if (actor?.id == null || others.length > 0 || source.role !== null || !isNameOf(text, actor.id)) continue
    const key = `${report} ${actor.id}`
    if (!named.has(key)) named.set(key, text)
  }
  return statements.map((statement) => {
    const { report, source } = statement
    const points = source.voice === 'explicit' && POINTING.test(plainWords(source.text))
    if (source.role !== null || !(points || source.voice === 'continued')) return statement
    const actors = source.actors.map((actor) => ({
      ...actor,
      name: named.get(`${report} ${actor.id}`) ?? actor.name,
    }))
    const text = points ? (actors[0]?.name ?? source.text) : source.text
    return { ...statement, source: { ...source, actors, text } }
  })
}

/** Whether words are a name of an actor, with its initials beside it or not. */
function isNameOf(text: string, id: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '')
  const [first = '', second] = text.split(/ \(|\)/)
  const names = ALL_NAMES.get(id) ?? []
  return names.includes(bare(first)) && (second === undefined || names.includes(bare(second)))
}

/** Who speaks, in a reader's words: the source as it is named, with what its name does not tell. */
export function whoSpeaks(statement: Statement, words: Words): string {
  const { source } = statement
  if (statement.quoted === 'none') return words.say('view/report-voice')
  const names = source.actors.map(({ name }) => name)
  if (source.voice === 'ambiguous' && names.length > 1) return words.say('view/one-of', { names })
  const named = plainWords(source.text)
    .replace(/, (?:which|who|whose) .*$/u, '')
    .replace(/[,;:]+$/, '')
  const known = listed(names, words)
  if (source.voice === 'continued' && known !== '') return known
  if (named === '') return known === '' ? words.say('view/nobody') : known
  const more = [source.role, ...source.actors.flatMap(affiliations)].filter(
    (one): one is string => one !== null && !tells(named, one),
  )
  return listed([named, ...new Set(more)], words)
}

/** Parts of one name, with the comma of the name's own letters. */
function listed(names: readonly string[], words: Words): string {
  return names.join(/\p{Script=Latin}/u.test(names[0] ?? '') ? ', ' : words.say('view/comma'))
}

/** How a source stands to what it says: its cue, stance, doubts, interest, and when it spoke. */
export function howItSpeaks(statement: Statement, words: Words): string {
  return mannerOf(statement, words).join(' · ')
}

/** The same in short: that somebody who says something asserts it need not be said. */
export function howItSpeaksInShort(statement: Statement, words: Words): string {
  const plain = statement.cue !== null && statement.stance === 'asserts'
  return mannerOf(statement, words)
    .filter((part) => !plain || part !== words.label(STANCE, 'asserts'))
    .join(' · ')
}

function mannerOf(statement: Statement, words: Words): readonly string[] {
  const { source, cue, stance, hedge, confirmation, interest, said } = statement
  const parts = [
    cue === null ? null : words.say('view/quote', { words: plainWords(cue.text) }),
    words.label(STANCE, stance),
    hedge === 'none' ? null : words.label(HEDGE, hedge),
    confirmation === 'not-stated' ? null : words.label(CONFIRMATION, confirmation),
    interest === 'none-known' ? null : words.label(INTEREST, interest),
    source.voice === 'continued' ? words.say('view/goes-on') : null,
    ...source.chain.map((hand) => handWords(hand, words)),
    said === null ? null : dateWords(said, words),
  ]
  return parts.filter((part) => part !== null)
}

/** "told Harbour News", "via Amaq" in the reader's language; other ways stay in their words. */
function handWords(hand: string, words: Words): string {
  const [, how, name = ''] = /^(told|via) (.+)$/su.exec(hand) ?? []
  if (how === undefined) return plainWords(hand)
  return words.say(how === 'told' ? 'view/told' : 'view/via', { name: plainWords(name) })
}

/**
 * What is said, between quotation marks of the reader's language; the "that" that leads to it is left out. Of more
 * words than a limit, those that make a claim.
 */
export function quoteOf(
  statement: Statement,
  words: Words,
  limit: number = Number.POSITIVE_INFINITY,
  about?: Claim,
): string {
  const text = unquoted(
    plainWords(excerptOf(statement, limit, about))
      .replace(/^that (?=\S)/, '')
      .replace(/,+$/, ''),
  )
  const shown = text.length > limit ? `${text.slice(0, text.lastIndexOf(' ', limit)).trimEnd()}…` : text
  return plainWords(words.say('view/quote', { words: shown }))
}

/** Words without the marks that stand round all of them; marks round a part of them stay. */
function unquoted(text: string): string {
  const inside = /^["“«„](.*)["”»“]$/u.exec(text)?.[1]
  return inside === undefined || /["“”«»„]/u.test(inside) ? text : inside
}

function affiliations({ of }: ActorRef): readonly string[] {
  return of === null ? [] : [NAMES.get(of) ?? of]
}

/** Whether a name already tells what would be added: the words of the shorter stand in the longer. */
function tells(name: string, more: string): boolean {
  const inside = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) /, '')
  const initials = more.replace(/\B\p{Ll}+|[^\p{L}]/gu, '')
  return inside(name).includes(inside(more)) || (initials.length > 1 && name.includes(initials))
}

/** Who said it and when. */
export function bylineOf(statement: Statement, dated: string, words: Words): string {
  return [keepApart(words, whoSpeaks(statement, words)), dated].join(words.say('view/comma'))
}
