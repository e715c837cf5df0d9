import { createCount } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, type TokenRun, wordsOf } from '../document.ts'
import { ageAfterName, ageAt, type FoundAge, findHead } from '../groups/index.ts'
import { type Mention, plain } from './mentioned.ts'
import { firstNameOf, nameAt, ownerAt } from './name.ts'

/** One person told by name, with the age told beside it: "Basil Amsha (9 years old)", "Basil Amsha, aged 9". */
export function namedOne(document: Document, name: TokenRun): Mention {
  const aside = ageAfterName(document, name.last) ?? childAfterName(document, name.last)
  return { ...oneBy(document, name), last: aside?.last ?? name.last, age: aside?.age ?? null }
}

/** "Ibrahim, aged nine", "Ibrahim (9 years old)": one word names somebody right before an age that says so. */
export function firstNamed(document: Document, at: number, sentence: Sentence): Mention | null {
  const name = firstNameOf(document, at, sentence)
  const age = name === null ? null : ageAfterName(document, name.last)
  if (name === null || age === null) return null
  const told = document.tokens.slice(age.first, age.last).some(({ lower }) => /^(?:aged|olds?)$/.test(lower))
  return told ? { ...oneBy(document, name), last: age.last, age: age.age } : null
}

/** "Basil Amsha (child)", "Basil Amsha, a 16-day-old infant,", "Basil Amsha, the infant son of …": a noun of a child in brackets or after a comma. */
function childAfterName(document: Document, at: number): FoundAge | null {
  const mark = lowerAt(document, at)
  if (mark !== '(' && mark !== ',') return null
  const noun = /^(?:an?|the)$/.test(lowerAt(document, at + 1)) ? at + 2 : at + 1
  const head = findHead(document, noun, noun + LONGEST_ASIDE)
  if (head?.known !== true || head.unit !== 'child' || head.plural) return null
  const closes =
    lowerAt(document, head.last) === (mark === '(' ? ')' : ',') ||
    (mark === ',' && isEnd(document, head.last))
  if (!closes) return null
  return { first: at, last: mark === '(' ? head.last + 1 : head.last, age: head.population.age ?? [0, 17] }
}

const LONGEST_ASIDE = 8

function isEnd(document: Document, at: number): boolean {
  return /^(?:[.;)]|of|)$/.test(lowerAt(document, at))
}

/** "12-year-old Basil Amsha", "12-year-old daughter": one person told by an age before the name or noun. */
export function agedOne(document: Document, at: number, sentence: Sentence): Mention | null {
  const age = ageAt(document, at)
  if (age === null) return null
  const name = nameAt(document, age.last, sentence)
  if (name !== null) return { ...oneBy(document, name), first: at, age: age.age }
  const first = firstNameAt(document, age.last)
  if (first !== null) return { ...oneBy(document, first), first: at, age: age.age }
  const head = findHead(document, at, sentence.last)
  const one =
    head?.known === true && !head.plural && (head.kin || head.unit === 'child' || head.at === age.last - 1)
  const ofSomebody = head !== null && lowerAt(document, head.last) === 'of'
  return one && !ofSomebody ? { ...oneBy(document, { first: at, last: head.last }), name: false, head } : null
}

/** "four-year-old Hala": one word names somebody right after an age. */
function firstNameAt(document: Document, at: number): TokenRun | null {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]]
  const named = token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)
  return named && next?.pos !== 'PROPN' && next?.pos !== 'NOUN' ? { first: at, last: at + 1 } : null
}

/** "Basil Amsha’s grandson": one person told as somebody's relative. */
export function relativeOf(document: Document, at: number, sentence: Sentence): Mention | null {
  const owner = ownerAt(document, at, sentence)
  const head = owner === null ? null : findHead(document, owner.last + 1, sentence.last)
  if (head === null || !head.known || !head.kin || head.plural) return null
  return { ...oneBy(document, { first: at, last: head.last }), name: false, head }
}

const CALLED = /^(?:named|called)$/

/** "a girl Rim Kader", "his nephew Basil Amsha", "a boy called Basil", "his son, Basil": the name right after somebody told of is theirs. */
export function bearerOf(document: Document, before: Mention | undefined, name: Mention): Mention | null {
  if (before === undefined || before.name || before.quantity.kind !== 'article') return null
  if (afterTitle(document, before) !== name.first) return null
  const count = createCount(wordsOf(document, { first: before.first, last: name.last }), 'exactly', 1)
  const quantity = { ...before.quantity, count }
  return { ...before, quantity, last: name.last, age: name.age, kin: true }
}

/** Past "called", and past the comma of "his son, Basil Amsha". */
function afterTitle(document: Document, { last, head }: Mention): number {
  const next = lowerAt(document, last)
  return CALLED.test(next) || (next === ',' && head?.kin === true) ? last + 1 : last
}

function oneBy(document: Document, run: TokenRun): Mention {
  const count = createCount(wordsOf(document, run), 'exactly', 1)
  const mention = plain({ ...run, at: run.first, kind: 'article', count }, run.last)
  return { ...mention, kin: true, name: true }
}
