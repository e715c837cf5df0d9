import { createCount } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, wordsOf } from '../document.ts'
import { findHead, type Head } from '../groups/index.ts'
import { MEASURE_VERBS } from '../lexicon/en/measures.ts'
import { type Mention, plain } from './mentioned.ts'
import { nominalAt } from './nominal.ts'
import { articleAt, type Quantity } from './quantity.ts'

const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our'])

/** "a child", "another civilian", "no children", "no casualties"; "another" alone before what befell them. */
export function articleMention(document: Document, at: number, sentence: Sentence): Mention | null {
  const quantity = articleAt(document, at)
  if (quantity === null) return null
  const nominal = nominalAt(document, quantity.last, sentence.last)
  if (nominal !== null) {
    const standsAlone = quantity.kind === 'none' || lowerAt(document, at) === 'another'
    return standsAlone ? { ...plain(quantity, nominal.last), nominal: nominal.counts, others: true } : null
  }
  const head = findHead(document, quantity.last, sentence.last)
  if (head === null) return anotherAlone(document, quantity)
  if (!isCounted(quantity, head)) return null
  if (quantity.kind === 'article' && head.population.role === 'couple')
    return coupleOf(document, quantity, head)
  return { ...plain(quantity, head.last), head, others: lowerAt(document, at) === 'another' }
}

function isCounted({ kind }: Quantity, { known, unit, plural }: Head): boolean {
  return (
    known && ['person', 'child', 'body', 'family'].includes(unit ?? '') && !(kind === 'article' && plural)
  )
}

/** "a married couple": two people. */
function coupleOf(document: Document, quantity: Quantity, head: Head): Mention {
  const words = wordsOf(document, { first: quantity.first, last: head.last })
  const two = { ...quantity, kind: 'number' as const, count: createCount(words, 'exactly', 2) }
  return { ...plain(two, head.last), head: { ...head, unit: 'person', plural: true } }
}

function anotherAlone(document: Document, quantity: Quantity): Mention | null {
  if (lowerAt(document, quantity.first) !== 'another') return null
  const verb = MEASURE_VERBS.get(lowerAt(document, quantity.first - 1))
  const harmed =
    verb?.kind === 'transitive' && /^(?:[.,;)]|and|in|at|on|)$/.test(lowerAt(document, quantity.last))
  return harmed || /^(?:was|has)$/.test(lowerAt(document, quantity.last))
    ? { ...plain(quantity, quantity.last), others: true }
    : null
}

/** "his wife and infant daughter": each is one person. */
export function secondKin(
  document: Document,
  first: Mention | undefined,
  at: number,
  sentence: Sentence,
): Mention | null {
  if (first === undefined || !(first.kin || first.head?.kin === true) || first.head?.plural === true)
    return null
  if (first.name || first.head === null || lowerAt(document, at) !== 'and') return null
  const head = first.last === at ? findHead(document, at + 1, sentence.last) : null
  if (head === null || !head.kin || head.plural) return null
  const words = wordsOf(document, head)
  const quantity: Quantity = {
    first: at + 1,
    last: head.first,
    at: head.at,
    kind: 'article',
    count: createCount(words, 'exactly', 1),
  }
  return { ...plain(quantity, head.last), head, kin: true }
}

/** "his wife", "their infant daughter": one person. */
export function kinMention(document: Document, at: number, sentence: Sentence): Mention | null {
  if (!POSSESSIVE.has(lowerAt(document, at))) return null
  const head = findHead(document, at + 1, sentence.last)
  if (head === null || !head.known || head.plural) return null
  if (!(head.kin || head.unit === 'child')) return null
  const words = wordsOf(document, { first: at, last: head.last })
  const quantity: Quantity = {
    first: at,
    last: at + 1,
    at: head.at,
    kind: 'article',
    count: createCount(words, 'exactly', 1),
  }
  return { ...plain(quantity, head.last), head, kin: true }
}

/** "twin girls", "her 12-year-old twin sons", "the twins": two people. */
export function twinsAt(document: Document, at: number, sentence: Sentence): Mention | null {
  const opener = POSSESSIVE.has(lowerAt(document, at)) || lowerAt(document, at) === 'the'
  if (!opener && !/^twins?$/.test(lowerAt(document, at))) return null
  const head = findHead(document, opener ? at + 1 : at, sentence.last)
  if (head === null || !head.known || !head.plural) return null
  const twins = document.tokens.slice(head.first, head.last).some(({ lower }) => /^twins?$/.test(lower))
  if (!twins) return null
  const run = { first: at, last: head.last }
  const quantity: Quantity = {
    ...run,
    at: head.at,
    kind: 'number',
    count: createCount(wordsOf(document, run), 'exactly', 2),
  }
  return { ...plain(quantity, head.last), head }
}
