import type { ActorRef } from '../../statement/index.ts'
import type { Token } from '../document.ts'
import { unjoined } from '../plain-word.ts'
import type { Lexicon } from '../port.ts'

/** Known actors by their names, the longest first; a joined particle or article is no part of a name. */
export function actorsAmong(tokens: readonly Token[], around: string, lexicon: Lexicon): readonly ActorRef[] {
  const found = new Map<string, ActorRef>()
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = longestAt(tokens, at, around, lexicon)
    if (longest === null) continue
    found.set(longest.actor.id ?? longest.actor.name, longest.actor)
    at = longest.last
  }
  return [...found.values()]
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  around: string,
  lexicon: Lexicon,
): { readonly actor: ActorRef; readonly last: number } | null {
  const first = tokens[at]
  if (first === undefined || /^\p{Ll}/u.test(first.text)) return null
  const cuts = unjoined(first.text).map((form) => first.end - form.length)
  for (let last = Math.min(tokens.length, at + 2 * lexicon.longest) - 1; last >= at; last -= 1) {
    const end = tokens[last]?.end ?? first.end
    for (const begin of cuts) {
      const actor = lexicon.actor(around.slice(begin, end))
      if (actor !== null) return { actor, last }
    }
  }
  return null
}
