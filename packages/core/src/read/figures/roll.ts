import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'

/** What people told one by one can have suffered. */
export const BEFALLS: ReadonlySet<Predicate['measure']> = new Set<Predicate['measure']>([
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
])
const COMPANY = /^(?:alongside|along|together|with|including|namely|:|–|—)$/
const LISTS = /^(?:was|were|is|are|include|includes|included|as)$/
/** How far behind its verb a list may open: "killed in the strike on the house were …". */
const LIST_REACH = 8
const BREAKS =
  /^(?:while|when|after|before|but|although|though|whereas|because|until|if|since|said|wrote|added)$/
const ALIVE = /^(?:surviv(?:ed?|es|ing|ors?)|unharmed|rescued|unhurt)$/

/**
 * What befell somebody told with an age in a list that the grammar of its sentence does not reach: the verb that opens the list
 * before them, else the verb that closes it after them, else what the list of the sentence before tells. Null where somebody in
 * between survived.
 */
export function rolledBy(scene: Scene, mention: Mention): Rolled | null {
  const age = mention.age ?? (mention.kin ? mention.head?.population.age : undefined) ?? null
  if (age === null || mention.ofThem) return null
  const verb = verbOf(scene, mention)
  if (verb !== null) return { measure: verb.measure, predicate: verb }
  return scene.goesOn === null ? null : { measure: scene.goesOn, predicate: null }
}

interface Rolled {
  readonly measure: Predicate['measure']
  readonly predicate: Predicate | null
}

function verbOf(scene: Scene, mention: Mention): Predicate | null {
  const harms = scene.predicates.filter((one) => BEFALLS.has(one.measure))
  const opener = harms.findLast((one) => one.last <= mention.first && opensRoll(scene, one, mention.first))
  if (opener !== undefined && reaches(scene, opener.last, mention.first)) return opener
  const closer = harms.find((one) => one.first >= mention.last)
  if (closer === undefined || closer.takes === 'object' || closer.takes === 'toll') return null
  return reaches(scene, mention.last, closer.first) ? closer : null
}

function opensRoll({ document }: Scene, { takes, last }: Predicate, until: number): boolean {
  if (takes === 'object' || (document.tokens[last]?.text === ',' && until === last + 1)) return true
  return document.tokens
    .slice(last, until)
    .some(({ lower, index }) => COMPANY.test(lower) || (index < last + LIST_REACH && LISTS.test(lower)))
}

/** No other clause and nobody who survived in between; a list may run past colons and semicolons. */
function reaches({ document }: Scene, first: number, last: number): boolean {
  return !document.tokens.slice(first, last).some(({ lower }) => ALIVE.test(lower) || BREAKS.test(lower))
}
