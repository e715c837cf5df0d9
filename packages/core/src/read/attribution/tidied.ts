import type { TokenRun } from '../document.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

const NOBODY = new Set(['nobody', 'none'])
const KNOWING = /\b(?:know|knows|knew|known|say|says|said|tell|tells)\b/u
const ANONYMITY =
  /^(?:that )?(?:(?:not )?to (?:be|remain) (?:named|identified|called|quoted|anonymous|known as)|(?:his|her|their|its) (?:full |real |sur|last )?names? (?:not |is |be )|anonymity)/u

/** Takes out what nobody says and what only keeps a name back. */
export function tidied(view: View, draft: Draft): readonly Draft[] {
  const words = (run: TokenRun): string =>
    view.tokens
      .slice(run.first, run.last)
      .map(({ lower }) => lower)
      .join(' ')
  const [content] = draft.content
  if (content !== undefined && ANONYMITY.test(words(content))) return []
  if (draft.source === null) return [draft]
  const who = words(draft.source)
  if (NOBODY.has(who) || who === 'no one') {
    return draft.cue !== null && KNOWING.test(words(draft.cue)) ? [{ ...draft, source: null }] : []
  }
  return [draft]
}
