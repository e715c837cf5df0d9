import type { Document } from '../document.ts'
import type { Mention } from './mention.ts'

const REACH = 9
const NEAR = 3

/** Those told a second time: "two civilians, an infant and a woman, were killed", "Basil Amsha, a driver, was killed". */
export function appositionsOf(
  document: Document,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Mention> {
  const found = new Map<Mention, Mention>()
  for (const [i, main] of mentions.entries()) {
    const told = found.has(main) ? [] : apposedTo(document, main, mentions.slice(i + 1))
    for (const mention of told) found.set(mention, main)
  }
  return found
}

/** The mentions right after another that count up to just as many. */
function apposedTo(document: Document, main: Mention, after: readonly Mention[]): readonly Mention[] {
  const whole = main.quantity.count.stated
  const first = after[0]
  if (whole === null || first === undefined || first.first !== afterMark(document, main)) return []
  if (main.quantity.kind === 'article' && !main.name) return []
  let sum = 0
  for (const [i, mention] of after.entries()) {
    if (main.name && isSomebodyElse(document, main, mention)) return []
    sum += addend(mention, after[i - 1])
    if (!(sum <= whole)) return []
    if (sum === whole) return after.slice(0, i + 1)
  }
  return []
}

/** After a name another name, or a relative ("his wife"), is somebody else; a name in brackets is a second one of the same. */
function isSomebodyElse(document: Document, main: Mention, { name, kin }: Mention): boolean {
  return kin && !(name && document.tokens[main.last]?.text === '(')
}

/** How many a member of the list adds; no number where it is none. */
function addend(mention: Mention, before: Mention | undefined): number {
  const near = before === undefined || mention.first - before.last <= NEAR
  const counts = near && mention.nominal === null && !mention.others
  return (counts ? mention.quantity.count.stated : null) ?? Number.NaN
}

/** The token after the mark that sets off an apposition, past "of the Amsha family". */
function afterMark(document: Document, main: Mention): number {
  const goesOn = /^(?:of|from)$/.test(document.tokens[main.last]?.lower ?? '')
  for (let at = main.last; at < main.last + (goesOn ? REACH : 1); at += 1) {
    const token = document.tokens[at]
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX') return -1
    if (/^[,:–—(]$/.test(token.text)) return at + 1
  }
  return -1
}
