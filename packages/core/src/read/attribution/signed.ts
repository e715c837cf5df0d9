import type { TokenRun } from '../document.ts'
import { trimRun } from './content-end.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './phrase-after.ts'
import type { Unit, View } from './view.ts'

const DASHES = new Set(['–', '—', '-', '―'])
const LONGEST_NAME = 10

/** "Dilo: “…”" and "“…” – Rezan Dilo, spokesman": a mark alone ties the words to their speaker. */
export function signed(view: View, unit: Unit): readonly Draft[] {
  const draft = named(view, unit) ?? undersigned(view, unit)
  return draft === null ? [] : [draft]
}

function named(view: View, unit: Unit): Draft | null {
  const { tokens } = view
  for (let at = unit.first + 1; at < Math.min(unit.last - 1, unit.first + LONGEST_NAME); at += 1) {
    if (tokens[at]?.text !== ':') continue
    const source = nounPhraseAfter(tokens, unit.first, at)
    if (source === null || source.last !== at || !isSpeech(view, at + 1, source)) return null
    const content = trimRun(tokens, { first: at + 1, last: unit.last })
    return content === null
      ? null
      : { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.7 }
  }
  return null
}

/** After a colon speech stands in marks, unless the name is in capitals as transcripts have it. */
function isSpeech(view: View, at: number, source: TokenRun): boolean {
  if (view.quotationAt.get(at)?.first === at) return true
  const words = view.tokens.slice(source.first, source.last)
  return words.length <= 3 && words.every((token) => /^[\p{Lu}.]{2,}$/u.test(token.text))
}

function undersigned(view: View, unit: Unit): Draft | null {
  const { tokens } = view
  const quotation = unit.quotations[0]
  if (quotation === undefined || quotation.first !== unit.first || !quotation.speech) return null
  const dash = quotation.last
  if (!DASHES.has(tokens[dash]?.text ?? '') || dash + 1 >= unit.last) return null
  const source = nounPhraseAfter(tokens, dash + 1, unit.last)
  if (source === null || source.last < unit.last - 1) return null
  return { source, cue: { first: dash, last: dash + 1 }, content: [quotation], confidence: 0.7 }
}
