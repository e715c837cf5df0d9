import type { CodePoint, Words } from '../../statement/index.ts'
import type { Entry } from './entry.ts'

/** The sentence in which a figure stands, and what of it comes after the figure's number. */
export interface SentenceOf {
  readonly whole: string
  readonly after: string
}

const BETWEEN_SENTENCES = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*\p{Lu})|\n+/u

/** The sentence of a statement's words that holds a figure. */
export function sentenceOf({
  statement: { content },
  claim,
}: Pick<Entry, 'statement' | 'claim'>): SentenceOf {
  const at = claim.spans[0]?.[0]
  if (at === undefined) return { whole: content.text, after: content.text }
  let left = offsetOf(content.spans, at)
  for (const whole of content.text.split(BETWEEN_SENTENCES)) {
    const characters = [...whole]
    if (left < characters.length) return { whole, after: characters.slice(left).join('') }
    left = Math.max(0, left - characters.length - 1)
  }
  return { whole: content.text, after: '' }
}

/** How many code points of the words come before a place of the text. */
function offsetOf(spans: Words['spans'], at: CodePoint): number {
  return spans.reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(end, at) - begin), 0)
}
