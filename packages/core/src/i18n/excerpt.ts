import type { Claim, Statement } from '../statement/index.ts'

/** Where sentences end: a stop with the marks that close after it. */
const END = /[.!?؟…]["”’»)\]]*\s+/gu

/**
 * The words of a statement from the sentence on that makes a claim, where so many characters from the beginning would
 * not show it: somebody who talks at length says the number late. Without a claim, the first figure counts.
 */
export function excerptOf(statement: Statement, limit: number, about?: Claim): string {
  const { content, claims } = statement
  const [at] = (about ?? claims.find(({ kind }) => kind === 'figure'))?.spans ?? []
  const [begin, ...others] = content.spans
  if (at === undefined || begin === undefined || others.length > 0) return content.text
  if (at[1] - begin[0] <= limit) return content.text
  const points = [...content.text]
  const before = points.slice(0, at[0] - begin[0]).join('')
  const end = [...before.matchAll(END)].at(-1)
  return end === undefined ? content.text : `…${content.text.slice(end.index + end[0].length)}`
}
