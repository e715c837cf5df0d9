import { type Document, lowerAt, type TokenRun } from '../document.ts'
import { type FoundNumber, numberAt } from '../figures/number.ts'

/** An age in words and the years it can mean. */
export interface FoundAge extends TokenRun {
  readonly age: readonly [low: number, high: number]
}

const OLDEST = 130
const ADULT = 18

/** The age that begins at a token: "12-year-old", "aged 12", "aged between 5 and 12", "under the age of 18", or null. */
export function ageAt(document: Document, at: number): FoundAge | null {
  return yearsOld(document, at) ?? aged(document, at) ?? under(document, at)
}

/** The age told right after a name: "(9)", "(9 years old, male)", ", 9 years old", ", aged 9", ", 9,". */
export function ageAfterName(document: Document, at: number): FoundAge | null {
  const mark = lowerAt(document, at)
  if (mark === 'aged') return aged(document, at)
  if (mark === '(') return inBrackets(document, at)
  const who = whoWas(document, at)
  if (who !== null) return who
  if (mark !== ',') return null
  const age = describesNext(document, at + 1) ? null : ageAt(document, at + 1)
  if (age !== null) return { ...age, first: at }
  const bare = bareAge(document, at + 1)
  return bare !== null &&
    !isItem(document, bare) &&
    /^(?:,|;|\(|\)|was|were)$/.test(lowerAt(document, bare.last))
    ? bare
    : null
}

/** "Basil Amsha, 3) Rim Kader": the number of the next one. */
function isItem(document: Document, { last }: FoundAge): boolean {
  return lowerAt(document, last) === ')' && document.tokens[last + 1]?.pos === 'PROPN'
}

/** "who was 26 years old", ", who was only eight". */
function whoWas(document: Document, first: number): FoundAge | null {
  const who = lowerAt(document, first) === ',' ? first + 1 : first
  if (lowerAt(document, who) !== 'who' || !/^(?:was|is)$/.test(lowerAt(document, who + 1))) return null
  const at = /^(?:only|just|not)$/.test(lowerAt(document, who + 2)) ? who + 3 : who + 2
  const age = ageAt(document, at) ?? bareAge(document, at)
  const ends = age !== null && !isCounting(document, age.last)
  return age !== null && ends ? { ...age, first } : null
}

/** "Basil Amsha, 9-year-old Rim": the age is the next one's. */
function describesNext(document: Document, at: number): boolean {
  const last = numberAt(document, at)?.last ?? at
  return skipHyphen(document, last) > last
}

const BRACKETED = 10

/** An age that opens a bracket, up to where it closes; what else it holds ("female, child") is passed over. */
function inBrackets(document: Document, at: number): FoundAge | null {
  const age = whoWas(document, at + 1) ?? ageAt(document, at + 1) ?? bareAge(document, at + 1)
  if (age === null) return null
  for (let last = age.last; last < age.last + BRACKETED; last += 1) {
    if (lowerAt(document, last) === ')') return { ...age, first: at, last: last + 1 }
  }
  return null
}

/** A number of years or months without "old", or a range of them. */
function bareAge(document: Document, at: number): FoundAge | null {
  const one = numberAt(document, at)
  if (one === null) return null
  const joint = /^(?:-|–|or)$/.test(lowerAt(document, one.last))
  const number = (joint ? numberAt(document, one.last + 1) : null) ?? one
  const unit = lowerAt(document, number.last)
  const years = unitOfAge(unit, number.value)
  const last = years === null ? number.last : number.last + 1
  return found(unitOfAge(unit, one.value) ?? one.value, years ?? number.value, { first: at, last })
}

function yearsOld(document: Document, at: number): FoundAge | null {
  const first = numberAt(document, at)
  if (first === null) return null
  const joint = /^(?:to|or|-|–)$/.test(lowerAt(document, first.last))
  const number = (joint ? numberAt(document, first.last + 1) : null) ?? first
  let i = skipHyphen(document, number.last)
  const years = unitOfAge(lowerAt(document, i), number.value)
  if (years === null) return null
  const low = unitOfAge(lowerAt(document, i), first.value) ?? years
  i = skipHyphen(document, i + 1)
  return /^olds?$/.test(lowerAt(document, i)) ? found(low, years, { first: at, last: i + 1 }) : null
}

function aged(document: Document, at: number): FoundAge | null {
  if (lowerAt(document, at) !== 'aged' && lowerAt(document, at) !== 'ages') return null
  const begin = lowerAt(document, at + 1) === 'between' ? at + 2 : at + 1
  if (lowerAt(document, begin) === 'under') return bounded(document, at, begin + 1)
  const low = numberAt(document, begin)
  if (low === null) return null
  const joint = lowerAt(document, low.last)
  const high = ['and', 'to', '-', '–'].includes(joint) ? numberAt(document, low.last + 1) : null
  if (begin === at + 1 && joint !== 'to' && joint !== '-' && joint !== '–') return listed(document, at, low)
  if (high === null) return found(low.value, low.value, { first: at, last: low.last })
  return found(low.value, high.value, { first: at, last: high.last })
}

/** "aged 4, 7 and 11": from the youngest to the oldest; a number with a noun after it counts something else. */
function listed(document: Document, first: number, one: FoundNumber): FoundAge | null {
  const ages = [one.value]
  let last = one.last
  for (let i = 0; i < MOST_LISTED; i += 1) {
    const next = numberAt(document, afterJoint(document, last))
    if (next === null || next.last === last || next.value > OLDEST || isCounting(document, next.last)) break
    if (afterJoint(document, last) === last) break
    ages.push(next.value)
    last = next.last
  }
  return found(Math.min(...ages), Math.max(...ages), { first, last })
}

const MOST_LISTED = 12

function afterJoint(document: Document, at: number): number {
  let next = at
  while (next < at + 2 && [',', 'and', 'or'].includes(lowerAt(document, next))) next += 1
  return next
}

function isCounting(document: Document, at: number): boolean {
  const pos = document.tokens[at]?.pos
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || lowerAt(document, at) === 'of'
}

function under(document: Document, at: number): FoundAge | null {
  const word = lowerAt(document, at)
  if (word !== 'under' && word !== 'below' && word !== 'younger') return null
  if (word === 'younger') {
    return lowerAt(document, at + 1) === 'than' ? bounded(document, at, at + 2) : null
  }
  const of = ['the', 'age', 'of'].every((one, i) => lowerAt(document, at + 1 + i) === one)
  return bounded(document, at, of ? at + 4 : at + 1)
}

/** Bounded above by a number of years; a bare "under 300" is no age. */
function bounded(document: Document, first: number, at: number): FoundAge | null {
  const number = numberAt(document, at)
  if (number === null || number.value < 1 || number.value > ADULT + 7) return null
  return found(0, number.value - 1, { first, last: number.last })
}

function found(low: number, high: number, run: TokenRun): FoundAge | null {
  return low > high || high > OLDEST ? null : { ...run, age: [low, high] }
}

function unitOfAge(word: string, value: number): number | null {
  if (word === 'year' || word === 'years') return value
  if (word === 'month' || word === 'months') return Math.floor(value / 12)
  if (['week', 'weeks', 'day', 'days'].includes(word)) return 0
  return null
}

function skipHyphen(document: Document, at: number): number {
  return ['-', '‑', '–'].includes(lowerAt(document, at)) ? at + 1 : at
}
