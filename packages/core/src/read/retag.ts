import type { Token } from './document.ts'

const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'this',
  'its',
  'their',
  'his',
  'her',
  'our',
  'another',
  'each',
  'every',
])
const BETWEEN = new Set([
  'earlier',
  'later',
  'previous',
  'recent',
  'latest',
  'new',
  'initial',
  'first',
  'second',
  'final',
])

/** Parts of speech that the place of a word decides against the language model: after an article stands no finite verb. */
export function retagged(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => (isMistaken(tokens, token) ? { ...token, pos: 'NOUN' } : token))
}

/** "An earlier report said", "a UK-based monitor, …": a base form tagged as a verb where only a noun can stand. */
function isMistaken(tokens: readonly Token[], { index, pos, lower, lemma }: Token): boolean {
  if (pos !== 'VERB' || lower !== lemma || /(?:ed|ing)$/.test(lower)) return false
  const before = tokens[index - 1]
  const further = tokens[index - 2]
  if (before === undefined) return false
  if (ARTICLES.has(before.lower)) return true
  if (BETWEEN.has(before.lower)) return further !== undefined && ARTICLES.has(further.lower)
  return further?.text === '-' && /ed$/.test(before.lower)
}
