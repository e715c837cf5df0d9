import { type Document, lowerAt, type Sentence } from '../document.ts'
import { ageAt, findHead, type Head } from '../groups/index.ts'
import { BOUNDS_BEFORE } from '../lexicon/en/bounds.ts'
import { NOT_PEOPLE } from '../lexicon/en/measures.ts'
import { FRACTIONS, MULTIPLIERS, SMALL, TENS, VAGUE } from '../lexicon/en/numbers.ts'
import { allOfThem } from './all-of-them.ts'
import { headlined } from './headline.ts'
import { type Mention, plain } from './mentioned.ts'
import { nameAt } from './name.ts'
import { agedOne, bearerOf, firstNamed, namedOne, relativeOf } from './named-one.ts'
import { nominalAt } from './nominal.ts'
import { beginsWithDigit } from './number.ts'
import { ordinal } from './ordinal.ts'
import { ownDeath } from './own-death.ts'
import { nobodyAt, type Quantity, quantityAt } from './quantity.ts'
import { articleMention, kinMention, secondKin, twinsAt } from './single.ts'
import { DETERMINER, determinedNumber, harmed, isOfThose, isOthers } from './some-of.ts'
import { spokenOf } from './spoken-of.ts'
import { withAges } from './told-ages.ts'
import { unnumberedAt } from './unnumbered.ts'

export type { Mention } from './mentioned.ts'

const OPENERS: ReadonlySet<string> = new Set([
  ...BOUNDS_BEFORE.keys(),
  ...VAGUE.keys(),
  ...SMALL.keys(),
  ...TENS.keys(),
  ...MULTIPLIERS.keys(),
  ...FRACTIONS.keys(),
  ...'the a an all both another other additional further these those his her its their total between from no not nobody none'.split(
    ' ',
  ),
])
const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'which'])

/** The mentions of a sentence, in order, that could count something. */
export function findMentions(document: Document, sentence: Sentence): readonly Mention[] {
  const found: Mention[] = []
  let at = sentence.first
  while (at < sentence.last) {
    const mention = agedOf(document, mentionAfter(document, found.at(-1), at, sentence))
    const bearer = mention?.name === true ? bearerOf(document, found.at(-1), mention) : null
    if (bearer !== null) found[found.length - 1] = bearer
    else if (mention !== null) found.push(mention)
    at = Math.max(at + 1, mention?.last ?? 0, mention === null ? skipAge(document, at) : 0)
  }
  return found
}

function mentionAfter(
  document: Document,
  before: Mention | undefined,
  at: number,
  sentence: Sentence,
): Mention | null {
  return (
    secondKin(document, before, at, sentence) ??
    allOfThem(document, before, at, sentence) ??
    twinsAt(document, at, sentence) ??
    mentionAt(document, at, sentence)
  )
}

function agedOf(document: Document, mention: Mention | null): Mention | null {
  return mention === null ? null : withAges(document, mention)
}

/** An age is passed over as a whole, so that its number counts nobody. */
function skipAge(document: Document, at: number): number {
  return ageAt(document, at)?.last ?? 0
}

function mentionAt(document: Document, at: number, sentence: Sentence): Mention | null {
  const token = document.tokens[at]
  const one = personAt(document, at, sentence)
  if (one !== null) return one
  if (token === undefined) return null
  if (!OPENERS.has(token.lower) && !beginsWithDigit(token.text)) return unnumberedAt(document, at, sentence)
  if (ageAt(document, at) !== null) return agedOne(document, at, sentence)
  const nobody = nobodyAt(document, at)
  if (nobody !== null) return { ...plain(nobody, nobody.last), others: true }
  const family = familyOf(document, at, sentence)
  if (family !== null) return family
  const quantity = isAsked(document, at) || isOfParent(document, at) ? null : quantityAt(document, at)
  if (quantity !== null && quantity.last <= sentence.last) return withHead(document, quantity, sentence)
  return articleMention(document, at, sentence) ?? kinMention(document, at, sentence)
}

/** One person told by name, as spoken of before, or without an article. */
function personAt(document: Document, at: number, sentence: Sentence): Mention | null {
  const name = nameAt(document, at, sentence)
  if (name !== null) return namedOne(document, name)
  return (
    ownDeath(document, at) ??
    ordinal(document, at, sentence) ??
    relativeOf(document, at, sentence) ??
    firstNamed(document, at, sentence) ??
    spokenOf(document, at, sentence) ??
    headlined(document, at, sentence)
  )
}

/** "how many of the 700 boys": nobody says that it befell 700. */
function isAsked(document: Document, at: number): boolean {
  const of = DETERMINER.test(lowerAt(document, at - 1)) ? at - 2 : at - 1
  return lowerAt(document, of) === 'of' && lowerAt(document, of - 2) === 'how'
}

function withHead(document: Document, quantity: Quantity, sentence: Sentence): Mention | null {
  const limit = sentence.last
  const of = afterOf(document, quantity)
  if (of.ofThem || isOfThose(document, quantity, sentence)) {
    return partOfThem(document, quantity, of.last, limit)
  }
  const dead = harmed(document, { quantity, of: of.last, limit })
  if (dead !== null) return dead
  const head = findHead(document, of.last, limit)
  if (!counts(document, quantity, head, of.last)) return null
  const also = head === null ? null : sharedHead(document, head, limit)
  const others = isOthers(document, of.last)
  const last = Math.max((also ?? head)?.last ?? 0, others ? of.last + 1 : of.last)
  return { ...plain(quantity, last), head, also, others }
}

/** "a father of three": how many children somebody has. */
function isOfParent(document: Document, at: number): boolean {
  return lowerAt(document, at - 1) === 'of' && PARENT.test(lowerAt(document, at - 2))
}

const PARENT = /^(?:father|mother|dad|mum|mom|parent|parents|grandfather|grandmother|widow|widower)$/

/** Whether a number counts the noun after it, or may count people where none follows: it measures nothing and is no aside. */
function counts(document: Document, quantity: Quantity, head: Head | null, at: number): boolean {
  if (head === null) return !NOT_PEOPLE.has(lowerAt(document, at)) && !isAside(document, quantity)
  return !isNotPeople(document, head) && !isOneOfMany(quantity, head)
}

/** A number with a noun in the singular is part of a name or a year: "the 2011 raid". */
function isOneOfMany(quantity: Quantity, head: Head): boolean {
  return head.known && !head.plural && (quantity.count.stated ?? 1) > 1
}

/** An age or a reference in brackets or between commas: "Basil Amsha (51)", "Basil Amsha, 51,", "Basil and Rim Amsha, both 16,". */
function isAside(document: Document, quantity: Quantity): boolean {
  const before = lowerAt(document, quantity.first - 1)
  const after = lowerAt(document, quantity.last)
  if (before === '(' || after === ')' || (before === ',' && after === ',')) return true
  if (isAgeOf(document, quantity)) return true
  const named = before === ',' && document.tokens[quantity.first - 2]?.pos === 'PROPN'
  return (named && /^[.;—–-]?$/.test(after)) || (before === 'both' && /^[,.;]$/.test(after))
}

/** "17- and 18-year-old", "also 18": an age by the words about it. */
function isAgeOf(document: Document, { first, last }: Quantity): boolean {
  const end = document.tokens[last - 1]?.end ?? 0
  const hangs = document.text[end] === '-' || document.text[end - 1] === '-'
  if (hangs && /^-?,? ?(?:and |or |to )\d+-year-olds?\b/u.test(document.text.slice(end, end + 24)))
    return true
  return (
    lowerAt(document, first - 1) === 'also' &&
    lowerAt(document, first - 2) === ',' &&
    /^[.,;]?$/.test(lowerAt(document, last))
  )
}

/** "a family of six", "the entire family of six members": so many persons. */
function familyOf(document: Document, at: number, sentence: Sentence): Mention | null {
  let noun = at
  while (noun < at + 3 && /^(?:a|an|the|entire|whole|same|one)$/.test(lowerAt(document, noun))) noun += 1
  if (lowerAt(document, noun) !== 'family' || lowerAt(document, noun + 1) !== 'of') return null
  const quantity = quantityAt(document, noun + 2)
  const head = findHead(document, noun, noun + 1)
  if (quantity === null || quantity.kind !== 'number' || head === null) return null
  const last = /^(?:members|people|persons)$/.test(lowerAt(document, quantity.last))
    ? quantity.last + 1
    : quantity.last
  if (last > sentence.last) return null
  const member = { ...head, unit: 'person' as const, population: { role: 'family-member' }, plural: true }
  return { ...plain({ ...quantity, first: at }, last), head: member }
}

/** "three of them children", "four of whom were women". */
function partOfThem(document: Document, quantity: Quantity, at: number, limit: number): Mention {
  const one = quantity.count.bound === 'exactly' && quantity.count.stated === 1
  const copula = /^(?:were|was|are|is)$/.test(lowerAt(document, at)) ? at + 1 : at
  const article = /^(?:an?)$/.test(lowerAt(document, copula)) ? copula + 1 : copula
  const named = findHead(document, article, limit)
  const head = named?.known === true ? named : null
  const aged = head === null ? ageAt(document, lowerAt(document, copula) === ',' ? copula + 1 : copula) : null
  return { ...plain(quantity, head?.last ?? at), ofThem: true, head, kin: one, age: aged?.age ?? null }
}

/** "12 women and children": plural nouns with one number. */
function sharedHead(document: Document, head: Head, limit: number): Head | null {
  if (!head.known || !head.plural || !/^(?:and|or)$/.test(lowerAt(document, head.last))) return null
  const also = findHead(document, head.last + 1, limit)
  const people = also?.unit === 'person' || also?.unit === 'child'
  return also?.known === true && also.plural && people && !/^others$/.test(lowerAt(document, also.at))
    ? also
    : null
}

/** "three of the civilians", "two of them", "two out of the 13 children": past the whole, of which the number counts some. */
function afterOf(document: Document, quantity: Quantity): { last: number; ofThem: boolean } {
  const out = lowerAt(document, quantity.last) === 'out' && lowerAt(document, quantity.last + 1) === 'of'
  const last = out ? quantity.last + 1 : quantity.last
  const before = lowerAt(document, last - 1) === 'of'
  if (lowerAt(document, last) !== 'of' && !before) return { last, ofThem: false }
  const at = before ? last : last + 1
  if (THEM.has(lowerAt(document, at))) return { last: at + 1, ofThem: true }
  const determined = DETERMINER.test(lowerAt(document, at))
  if (!before && !determined) return { last, ofThem: false }
  const noun = determined ? at + 1 : at
  return { last: pastWhole(document, noun, quantity), ofThem: false }
}

/** Past the number of a whole ("of the 13"), unless it counts by itself ("nine of the 22 dead"). */
function pastWhole(document: Document, at: number, quantity: Quantity): number {
  const whole = determinedNumber(document, at)
  const [some, all] = [quantity.count.stated, whole?.count.stated ?? null]
  if (whole === null || some === null || all === null || all <= some) return at
  return nominalAt(document, whole.last, document.tokens.length) === null ? whole.last : at
}

/** Things that are measured, and heads before which the number is part of a name. */
function isNotPeople(document: Document, head: Head): boolean {
  return !head.known && NOT_PEOPLE.has(lowerAt(document, head.at))
}
