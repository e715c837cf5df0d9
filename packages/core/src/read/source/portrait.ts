import type { ActorKind, ActorRef, SourceKind } from '../../statement/index.ts'
import { type Document, type Token, type TokenRun, wordsOf } from '../document.ts'
import {
  DESCRIBED,
  DOCUMENTS,
  ORGANISATION_WORDS,
  RECORDINGS,
  ROLES,
  SEX_OF,
  SHORT_FOR,
  SPEAKING_ROLES,
  STATES,
  TITLES,
} from '../lexicon/en/roles.ts'
import type { Lexicon } from '../port.ts'
import { unregistered } from './lexicon.ts'
import { actorsIn, type FoundActor } from './names.ts'

/** What the words for a source tell by themselves. */
export interface Portrait {
  readonly kind: SourceKind
  /** Names of persons, without titles. */
  readonly people: readonly string[]
  readonly organisations: readonly ActorRef[]
  readonly role: string | null
  readonly sex: 'female' | 'male' | null
  readonly plural: boolean
  /** Whether it begins with "its", "their": one of an organisation told before. */
  readonly owned: boolean
  /** A noun that points back to an organisation told before ("the group"), or null. */
  readonly short: string | null
  /** The common noun the phrase is about. */
  readonly head: string | null
  /** What kind of people an unnamed source is. */
  readonly described: ActorKind | null
}

/** Reads the noun phrase of a source. */
export function portray(document: Document, run: TokenRun, lexicon: Lexicon): Portrait {
  const tokens = document.tokens.slice(run.first, run.last)
  const known = actorsIn(document, run, lexicon)
  const roleAt = tokens.findIndex((token) => ROLES.has(token.lower))
  const names = capitalRuns(document, run, known)
  const persons = names.filter((one) => isPerson(document, one, run, roleAt >= 0))
  const bodies = names.filter(
    (one) => !persons.includes(one) && !(roleAt >= 0 && isPlace(document, one, run)),
  )
  const head = headOf(document, run, [...known, ...names])
  const people = persons.map((one) => wordsOf(document, one))
  const told = {
    head,
    speaking: tokens.some((token) => SPEAKING_ROLES.has(token.lower)),
    people,
    organisations: organisationsIn(document, known, bodies),
    role: roleAt < 0 ? null : roleWords(document, run, roleAt, known),
    described: head === null ? null : (DESCRIBED.get(head) ?? null),
    short: shortOf(tokens),
  }
  const plural = head !== null && people.length === 0 && /s$|people|police|authorities/.test(head)
  const owned = ['its', 'their'].includes(tokens[0]?.lower ?? '')
  return { ...told, sex: sexOf(tokens), plural, owned, kind: kindOf(told) }
}

/** The organisations in their order, the one that owns another ("the UN's office, OCHA") last. */
function organisationsIn(
  document: Document,
  known: readonly FoundActor[],
  bodies: readonly TokenRun[],
): readonly ActorRef[] {
  const all = [...known, ...bodies.map((one) => ({ ...one, actor: organisation(document, one) }))]
  const owns = ({ last }: TokenRun): number =>
    document.tokens.slice(last - 1, last + 1).some((token) => /^['’]s?$/.test(token.text)) ? 1 : 0
  return all.toSorted((a, b) => owns(a) - owns(b) || a.first - b.first).map((one) => one.actor)
}

interface Told {
  readonly head: string | null
  readonly speaking: boolean
  readonly people: readonly string[]
  readonly organisations: readonly ActorRef[]
  readonly role: string | null
  readonly described: ActorKind | null
  readonly short: string | null
}

function kindOf(told: Told): SourceKind {
  const head = told.head ?? ''
  if (told.speaking) return 'spokesperson'
  if (told.people.length > 0) return 'named-person'
  if (RECORDINGS.has(head)) return 'recording'
  if (DOCUMENTS.has(head)) return 'document'
  if (BODIES.has(head)) return 'organisation'
  if (told.role !== null || told.described !== null) return 'described'
  const body = told.organisations.length > 0 || told.short !== null || ORGANISATION_WORDS.has(head)
  return body ? 'organisation' : 'described'
}

/** Plural bodies told without a name. */
const BODIES = new Set([
  'groups',
  'charities',
  'agencies',
  'organisations',
  'organizations',
  'ngos',
  'authorities',
  'police',
])

/** The common noun the phrase is about: the last one before a preposition, comma or relative. */
function headOf(document: Document, run: TokenRun, names: readonly TokenRun[]): string | null {
  let head: string | null = null
  for (let at = run.first; at < run.last; at += 1) {
    const token = document.tokens[at]
    if (token === undefined || endsHead(token, head !== null)) break
    const named = names.some((one) => one.first <= at && at < one.last)
    const noun = token.pos === 'NOUN' || token.pos === 'PROPN' || DESCRIBED.has(token.lower)
    if (noun && !named) head = token.lower
  }
  return head
}

function endsHead(token: Token, found: boolean): boolean {
  if (token.text === ',' || token.text === '(' || ['who', 'which', 'that'].includes(token.lower)) return true
  return found && (token.pos === 'ADP' || (token.pos === 'VERB' && /..ed$/.test(token.lower)))
}

/** "The group", "the trust's director": a determined common noun for an organisation told before. */
function shortOf(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token, i) => isShort(token) && determined(tokens, i))
  return tokens[at]?.lower ?? null
}

function isShort(token: Token): boolean {
  return /^\p{Ll}/u.test(token.text) && (SHORT_FOR.has(token.lower) || ORGANISATION_WORDS.has(token.lower))
}

const DETERMINERS = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her', 'our'])

function determined(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  const next = tokens[at + 1]
  const heads = next === undefined || /^(?:['’]s?|,)$/.test(next.text) || next.pos === 'ADP'
  return heads && before.some((token) => DETERMINERS.has(token.lower))
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.pos === 'PUNCT'
}

function sexOf(tokens: readonly Token[]): 'female' | 'male' | null {
  for (const token of tokens) {
    const sex = SEX_OF.get(token.lower)
    if (sex !== undefined) return sex
  }
  return null
}

const NAME_PARTICLES = new Set('al el bin ibn abu umm de van von der la di bint'.split(' '))
const PARTICLES = new Set([...NAME_PARTICLES, '-', '‐', '‑', 'and', '&', 'of', 'for', 'the'])

/** Runs of capitalised words that are no known actor. */
function capitalRuns(document: Document, run: TokenRun, known: readonly FoundActor[]): readonly TokenRun[] {
  const { tokens } = document
  const runs: TokenRun[] = []
  let at = run.first
  while (at < run.last) {
    const inside = known.find((one) => one.first <= at && at < one.last)
    if (inside !== undefined) at = inside.last
    else if (!opensName(tokens, at)) at += 1
    else {
      const last = runEnd(tokens, at, run.last, known)
      runs.push({ first: at, last })
      at = last
    }
  }
  return runs
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !CAPITAL.test(token.text) || NAMELESS.some((list) => list.has(token.lower)))
    return false
  const next = tokens[at + 1]
  if (/^[-‐‑]$/.test(next?.text ?? '') && !CAPITAL.test(tokens[at + 2]?.text ?? '')) return false
  const small = next !== undefined && /^\p{Ll}/u.test(next.text)
  if (small && opensSentence(tokens, at) && ORGANISATION_WORDS.has(token.lower)) return false
  if (SMALL_WORDS.has(token.pos)) return false
  return token.pos !== 'ADJ' || CAPITAL.test(next?.text ?? '')
}

const CAPITAL = /^\p{Lu}/u
const NAMELESS = [TITLES, ROLES, DESCRIBED, RECORDINGS, DOCUMENTS]
const SMALL_WORDS = new Set(['DET', 'PRON', 'ADP', 'ADV', 'CCONJ', 'SCONJ'])
const JOINING = new Set(['and', 'of', 'for', 'the', '&'])

function runEnd(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
  known: readonly FoundActor[],
): number {
  let last = first + 1
  for (let at = first + 1; at < ceiling; at += 1) {
    const token = tokens[at]
    if (token === undefined || known.some((one) => one.first === at)) break
    if (CAPITAL.test(token.text) && !ROLES.has(token.lower)) last = at + 1
    else if (!joinsName(tokens, first, at)) break
  }
  return last
}

/** "al-Hol", "Ministry of Health": a small word inside a name; "of" and "and" only in an organisation's. */
function joinsName(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || !PARTICLES.has(token.lower)) return false
  const leads = CAPITAL.test(next?.text ?? '') || NAME_PARTICLES.has(next?.lower ?? '') || token.text === '-'
  if (!leads) return false
  return !JOINING.has(token.lower) || tokens.slice(first, at).some((one) => ORGANISATION_WORDS.has(one.lower))
}

/** A run is a person's name where a role or title stands by it, or where nothing in it names an organisation or a state. */
function isPerson(document: Document, name: TokenRun, run: TokenRun, hasRole: boolean): boolean {
  const { tokens } = document
  const words = tokens.slice(name.first, name.last)
  if (words.some((token) => ORGANISATION_WORDS.has(token.lower) || STATES.has(token.lower))) return false
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]?.text ?? '')) return false
  const before = name.first > run.first ? tokens[name.first - 1] : undefined
  if (before !== undefined && TITLES.has(before.lower)) return true
  return !opensBody(before) && !narrowsNext(tokens, name.last, run) && (hasRole || words.length <= 4)
}

/** "the Council", "at Kite", "news agency Sana": what comes before tells that no person is named. */
function opensBody(before: Token | undefined): boolean {
  if (before === undefined) return false
  if (before.pos === 'ADP' || before.lower === 'the' || before.lower === 'a') return true
  return before.pos === 'NOUN' && NAMED_BODIES.has(before.lower)
}

/** "news agency Sana", "the charity Kite": nouns before the name of an organisation. */
const NAMED_BODIES = new Set(
  'agency outlet charity newspaper broadcaster channel website group ngo organisation organization party militia magazine network company hospital'.split(
    ' ',
  ),
)

/** "Kurdish officials", "Hasakah's mayor": the name belongs to what follows it. */
function narrowsNext(tokens: readonly Token[], at: number, run: TokenRun): boolean {
  const next = at < run.last ? tokens[at] : undefined
  if (next === undefined) return false
  return ROLES.has(next.lower) || /^['’]s?$/.test(next.text) || next.pos === 'NOUN'
}

/** "director for Syria", "officials in Erbil": a name after a preposition of place is no organisation. */
function isPlace(document: Document, name: TokenRun, run: TokenRun): boolean {
  const before = name.first > run.first ? document.tokens[name.first - 1]?.lower : undefined
  const words = wordsOf(document, name)
  if (kindOfName(words) !== 'other' && kindOfName(words) !== 'foreign-state') return false
  return (
    before === 'in' ||
    before === 'near' ||
    (before !== undefined && before !== 'at' && STATES.has(words.toLowerCase()))
  )
}

function organisation(document: Document, run: TokenRun): ActorRef {
  const name = wordsOf(document, run)
  return unregistered(name, kindOfName(name))
}

/** The kind of actor that the words of a name suggest. */
export function kindOfName(name: string): ActorKind {
  const words = name.toLowerCase().split(/[\s-]+/u)
  const word = words.findLast((one) => ORGANISATION_WORDS.has(one))
  if (word !== undefined) return ORGANISATION_WORDS.get(word) ?? 'other'
  return words.some((one) => STATES.has(one)) ? 'foreign-state' : 'other'
}

const ROLE_HEADS = new Set([
  'head',
  'chief',
  'director',
  'member',
  'leader',
  'commander',
  'secretary',
  'coordinator',
  'manager',
  'minister',
  'officer',
  'chair',
  'representative',
])

/** "military spokesman", "head of the child unit": the role with the words that narrow it, without the organisation's name. */
function roleWords(document: Document, run: TokenRun, at: number, known: readonly FoundActor[]): string {
  const { tokens, text } = document
  const head = run.first + at
  let first = head
  while (first > run.first && narrows(tokens[first - 1]) && !known.some((one) => one.last === first))
    first -= 1
  let last = head + 1
  const of = tokens[last]
  if (ROLE_HEADS.has(tokens[head]?.lower ?? '') && of?.lower === 'of' && last + 1 < run.last) {
    const end = lowerRunEnd(tokens, last + 1, run.last)
    if (end > last + 1 && narrows(tokens[end - 1])) last = end
  }
  return text.slice(tokens[first]?.begin, tokens[last - 1]?.end)
}

function narrows(token: Token | undefined): boolean {
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return false
  return token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === '-'
}

function lowerRunEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  let at = start
  while (at < ceiling && (narrows(tokens[at]) || tokens[at]?.lower === 'the')) at += 1
  return at
}
