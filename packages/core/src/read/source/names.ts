import type { ActorRef } from '../../statement/index.ts'
import type { Document, Token, TokenRun } from '../document.ts'
import type { Lexicon } from '../port.ts'

/** The name of a known actor and where it stands. */
export interface FoundActor extends TokenRun {
  readonly actor: ActorRef
}

/** The names of known actors in a run of tokens, longest first; "IS" in a line of capitals is the verb. */
export function actorsIn(document: Document, run: TokenRun, lexicon: Lexicon): readonly FoundActor[] {
  const { tokens } = document
  const found: FoundActor[] = []
  let at = run.first
  while (at < run.last) {
    const one = startsName(tokens[at]) ? longestAt(document, at, run.last, lexicon) : null
    if (one === null || (one.last - one.first === 1 && shouted(document, at))) at += 1
    else {
      found.push(one)
      at = one.last
    }
  }
  return found
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && !isSmall(token.text) && !/^[\p{Ll}\p{P}\p{N}]/u.test(token.text)
}

/** Most words begin with one of a to z, which need no tables of letters. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

function longestAt(document: Document, first: number, ceiling: number, lexicon: Lexicon): FoundActor | null {
  const { tokens, text } = document
  const { begin = 0, text: word = '' } = tokens[first] ?? {}
  if (word.toLowerCase() !== 'the' && !lexicon.mayBegin(word)) return null
  for (let last = Math.min(ceiling, first + 2 * lexicon.longest); last > first; last -= 1) {
    const end = tokens[last - 1]
    if (end === undefined || end.pos === 'PUNCT') continue
    const actor = lexicon.actor(text.slice(begin, end.end))
    if (actor !== null) return { first, last, actor }
  }
  return null
}

/** Whether a word of two letters stands among other words in capitals. */
function shouted(document: Document, at: number): boolean {
  const { tokens } = document
  const word = tokens[at]
  if (word === undefined || word.text.length > 2) return false
  return isShout(tokens[at - 1]) && isShout(tokens[at + 1])
}

function isShout(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT' || /^\p{Lu}{2,}$/u.test(token.text)
}
