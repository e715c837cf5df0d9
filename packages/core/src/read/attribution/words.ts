import type { Token } from '../document.ts'

const NAMING = new Set(['NOUN', 'PROPN', 'NUM'])
/** The one actor whose abbreviation is a verb in small letters. */
const ACTOR_LIKE_A_VERB = 'IS'
const MODIFYING = new Set(['ADJ', 'DET', 'SYM'])
const SUBJECT_PRONOUNS = new Set(
  'he she they we i it you who which others many some several most few both one another none somebody someone everyone everybody nobody'.split(
    ' ',
  ),
)
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year weekend january february march april may june july august september october november december earlier recently'.split(
    ' ',
  ),
)

/** Whether a word names somebody or something. */
export function isNaming(token: Token | undefined): boolean {
  return token !== undefined && (NAMING.has(token.pos) || token.text === ACTOR_LIKE_A_VERB)
}

/** Whether a word may stand in a noun phrase before its head. */
export function isModifying(token: Token | undefined): boolean {
  return token !== undefined && (MODIFYING.has(token.pos) || POSSESSIVES.has(token.lower))
}

/** "he", "who", "others": a pronoun that can speak. */
export function isSubjectPronoun(token: Token | undefined): boolean {
  return token !== undefined && SUBJECT_PRONOUNS.has(token.lower) && token.text !== 'IT'
}

/** "his", "their". */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVES.has(token.lower)
}

/** "Tuesday", "yesterday", "week". */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIMES.has(token.lower)
}

/** "is", "has", "would". */
export function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && token.text !== ACTOR_LIKE_A_VERB && AUXILIARIES.has(token.lower)
}

const AUXILIARIES = new Set(
  "is are was were be been being am 's 're 'm has have had having 've 'd do does did will would can could may might shall should must ought 'll ca wo".split(
    ' ',
  ),
)
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m", 'gets', 'got'])
const FINITE_BE_HAVE_DO = new Set(
  'is are was were am has have had do does did will would can could may might shall should must'.split(' '),
)

/** "is", "been": a form of be. */
export function isBe(token: Token | undefined): boolean {
  return token !== undefined && token.text !== ACTOR_LIKE_A_VERB && BE.has(token.lower.replace('’', "'"))
}

/** Whether a word bears the tense of a clause, as far as its form shows. */
export function bearsTense(token: Token | undefined): boolean {
  if (token === undefined || token.text === ACTOR_LIKE_A_VERB) return false
  if (FINITE_BE_HAVE_DO.has(token.lower)) return true
  return token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))
}

/** A verb or auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  if (token === undefined || token.text === ACTOR_LIKE_A_VERB) return false
  return token.pos === 'VERB' || token.pos === 'AUX'
}

/** A comma. */
export function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}

/** "and", "but", "or". */
export function isCoordinator(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === 'and' || token.lower === 'but' || token.lower === 'or' || token.lower === 'yet')
  )
}

/** A mark that ends a sentence. */
export function isStop(token: Token | undefined): boolean {
  return token !== undefined && /^[.!?…;]+$/.test(token.text)
}
