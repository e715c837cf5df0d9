import type { Token } from '../document.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

const NOBODY = new Set(['nobody', 'none', 'no one'])
const KNOWING = /\b(?:know|knows|knew|known|say|says|said|tell|tells)\b/u
const ANONYMITY =
  /^(?:that )?(?:(?:not )?to (?:be|remain) (?:named|identified|called|quoted|anonymous|known as)|(?:his|her|their|its) (?:full |real |sur|last )?names? (?:not |is |be )|anonymity)/u

/** Whether the words after a cue only keep a name back ("asked to be called Yusuf"): nothing is said of anything else. */
export function keepsNameBack({ tokens }: View, from: number): boolean {
  return ANONYMITY.test(lowerWords(tokens.slice(from, from + 8)))
}

/** Takes out what nobody says; that nobody knows something is said by nobody in particular. */
export function tidied({ tokens }: View, draft: Draft): readonly Draft[] {
  if (draft.source === null) return [draft]
  const who = lowerWords(tokens.slice(draft.source.first, draft.source.last))
  if (!NOBODY.has(who)) return [draft]
  const cue = draft.cue === null ? '' : lowerWords(tokens.slice(draft.cue.first, draft.cue.last))
  return KNOWING.test(cue) ? [{ ...draft, source: null }] : []
}

function lowerWords(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ')
}
