import { type Document, lowerAt, type Sentence } from '../document.ts'
import { findHead, type Head } from '../groups/index.ts'
import { MEASURE_VERBS } from '../lexicon/en/measures.ts'
import { SMALL } from '../lexicon/en/numbers.ts'
import { type Mention, plain } from './mentioned.ts'
import { type Nominal, nominalAt } from './nominal.ts'
import { beginsWithDigit } from './number.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import { isOfKilling } from './turn-of-phrase.ts'

/** Words before a noun that make it known. */
export const DETERMINER: RegExp = /^(?:the|his|her|their|its|those|these|my|our|all)$/

/** A number before "of" and where the words after it begin. */
interface Some {
  readonly quantity: Quantity
  readonly of: number
  readonly limit: number
}

/** What a noun of harm counts ("12 dead"), of all or of some of them; null where none stands there. */
export function harmed(document: Document, some: Some): Mention | null {
  return someOfDead(document, some) ?? someOfKilled(document, some) ?? nominally(document, some)
}

function nominally(document: Document, { quantity, of, limit }: Some): Mention | null {
  const nominal = nominalAt(document, of, limit) ?? victimsAmong(document, of)
  if (nominal === null) return null
  if (diedLater(document, nominal, limit)) return plain(quantity, nominal.last)
  return withNominal(document, { quantity, nominal, at: of }, limit)
}

/** "One of the victims was a child", where killing was told of. */
function victimsAmong(document: Document, at: number): Nominal | null {
  if (lowerAt(document, at) !== 'victims' || !DETERMINER.test(lowerAt(document, at - 1))) return null
  const told = toldHead(document, at + 1, document.tokens.length) !== null && isOfKilling(document, at)
  return told ? { counts: { measure: 'killed', unit: 'person' }, last: at + 1 } : null
}

/** "Two of the wounded died": they are the dead now. */
function diedLater(document: Document, { counts, last }: Nominal, limit: number): boolean {
  if (counts.measure !== 'injured') return false
  const verb = document.tokens
    .slice(last, Math.min(limit, last + 4))
    .find(({ pos }) => pos !== 'AUX' && pos !== 'ADV')
  return verb !== undefined && MEASURE_VERBS.get(verb.lower)?.measure === 'killed'
}

interface OfNoun {
  readonly quantity: Quantity
  readonly nominal: Nominal
  readonly at: number
}

/** "12 dead", "three other deaths": the noun says what is counted, and the verb after it may tell whom. */
function withNominal(document: Document, { quantity, nominal, at }: OfNoun, limit: number): Mention {
  const head = isWhole(document, quantity) ? null : toldHead(document, nominal.last, limit)
  const others = isOthers(document, at)
  const last = Math.max(head?.last ?? nominal.last, others ? at + 1 : at)
  return { ...plain(quantity, last), head, others, nominal: nominal.counts }
}

/** "nine of the 22 dead were children": nine dead children; the 22 are counted for themselves. */
function someOfDead(document: Document, { quantity, limit }: Some): Mention | null {
  if (lowerAt(document, quantity.last) !== 'of') return null
  const at = DETERMINER.test(lowerAt(document, quantity.last + 1)) ? quantity.last + 2 : quantity.last + 1
  const whole = determinedNumber(document, at)
  const nominal = whole === null ? null : nominalAt(document, whole.last, limit)
  const head = nominal === null ? null : toldHead(document, nominal.last, limit)
  if (nominal === null || head === null) return null
  return { ...plain(quantity, quantity.last), head, nominal: nominal.counts }
}

/** "three of the seven people killed were children": three killed children. */
function someOfKilled(document: Document, { quantity, of, limit }: Some): Mention | null {
  if (of === quantity.last) return null
  const people = findHead(document, of, limit)
  const verb = people?.known === true ? MEASURE_VERBS.get(lowerAt(document, people.last)) : undefined
  if (people === null || verb?.form !== 'participle' || !/^(?:killed|injured)$/.test(verb.measure))
    return null
  const head = toldHead(document, people.last + 1, limit)
  if (head === null) return null
  return { ...plain(quantity, quantity.last), head, nominal: { measure: verb.measure, unit: 'person' } }
}

/** Whether a number stands after "of (the)": who some of them were tells nothing of all. */
function isWhole(document: Document, { first }: Quantity): boolean {
  const before = DETERMINER.test(lowerAt(document, first - 1)) ? first - 2 : first - 1
  return lowerAt(document, before) === 'of'
}

/** "Of the 22 dead, nine were children": some of those whom the sentence opens with. */
export function isOfThose(document: Document, { first, last }: Quantity, sentence: Sentence): boolean {
  if (!/^(?:of|among|out)$/.test(lowerAt(document, sentence.first)) || first < sentence.first + 3)
    return false
  return lowerAt(document, first - 1) === ',' && toldHead(document, last, sentence.last) !== null
}

/** "eight of the dead were children": who they were is told after the verb. */
function toldHead(document: Document, at: number, limit: number): Head | null {
  if (!/^(?:were|was|are|is)$/.test(lowerAt(document, at))) return null
  const article = /^(?:an?)$/.test(lowerAt(document, at + 1)) ? at + 2 : at + 1
  const head = findHead(document, article, limit)
  return head?.known === true && head.at <= article + 2 ? head : null
}

/** The number of a whole after "of the". */
export function determinedNumber(document: Document, at: number): Quantity | null {
  const whole = beginsWithDigit(document.tokens[at]?.text ?? '') || SMALL.has(lowerAt(document, at))
  return whole ? quantityAt(document, at) : null
}

/** "four others", "two more". */
export function isOthers(document: Document, at: number): boolean {
  return /^(?:other|others|more|additional|further)$/.test(lowerAt(document, at))
}
