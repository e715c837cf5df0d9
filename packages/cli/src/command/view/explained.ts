import type { Positions, Span, Statement } from '@sanad/core/statement'
import type { Look } from '../context.ts'
import type { Page } from './page.ts'

/** A text with its positions in code points. */
export interface Characters {
  readonly text: string
  readonly positions: Positions
}

/** Who found a statement, how sure that is, and how far its cue stands from the source and from what is said. */
export function explainStatement(
  { cue, source, content, reader, confidence }: Statement,
  characters: Characters,
  { page, look: { words, style } }: { readonly page: Page; readonly look: Look },
): readonly string[] {
  const found =
    reader === 'learned' && confidence !== null
      ? words.say('view/found-learned', { sure: confidence })
      : words.say('view/found-rules')
  const near = (parts: readonly Span[]): number | null => wordsBetween(characters, cue?.spans ?? [], parts)
  const [toSource, toContent] = [near(source.spans), near(content.spans)]
  const told = [
    found,
    ...(toSource === null ? [] : [words.say('view/from-source', { count: toSource })]),
    ...(toContent === null ? [] : [words.say('view/from-content', { count: toContent })]),
  ]
  return page.text({ text: told.join(' · '), paint: style.muted }, 4)
}

/** How many words stand between the nearest of some spans and of others; null where there are none. */
function wordsBetween(
  { text, positions: { index } }: Characters,
  some: readonly Span[],
  others: readonly Span[],
): number | null {
  const gaps = some.flatMap(([begin, end]) =>
    others.map(([from, to]) => {
      const gap = from >= end ? ([end, from] as const) : ([to, begin] as const)
      return text.slice(index(gap[0]), index(gap[1])).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    }),
  )
  return gaps.length === 0 ? null : Math.min(...gaps)
}
