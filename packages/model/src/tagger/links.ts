import type { Settings } from '../pieces/index.ts'
import type { Scores } from '../runtime/index.ts'
import type { Span } from './spans.ts'

const [SOURCE, CUE, CONTENT] = [0, 1, 2]
/** What is said of links where there is no cue to judge them by. */
const UNSURE = 0.5
const STEPS = 16
const NEAR = 6

/** Spans that make one statement, and how sure it is that they belong together. */
export interface Linked {
  readonly source: Span | null
  readonly cue: Span | null
  readonly contents: readonly Span[]
  readonly sureOfSource: number
  readonly sureOfContents: number
}

/** Each cue chooses its source or nobody, each content its cue; contents without any cue take the nearest source. */
export function linkSpans(
  spans: readonly Span[],
  { links }: Scores,
  settings: Settings,
  units: number,
): readonly Linked[] {
  const [sources, cues, contents] = [SOURCE, CUE, CONTENT].map((role) => spans.filter((s) => s.role === role))
  const worth = (kind: number, cue: Span, part: Span): number =>
    (links[(kind * units + cue.first) * units + part.first] ?? 0) +
    (links[((kind + 2) * units + cue.first) * units + part.last] ?? 0) +
    (settings.distance[kind]?.[bucketOf(part.first - cue.first)] ?? 0)
  if (cues === undefined || cues.length === 0) return (contents ?? []).map((one) => alone(one, sources ?? []))
  const chosen = (contents ?? []).map((content) => ({
    content,
    ...choose(cues.map((cue) => worth(1, cue, content))),
  }))
  return cues.map((cue, i) => {
    const own = chosen.filter(({ place }) => place === i)
    const said = choose([...(sources ?? []).map((source) => worth(0, cue, source)), settings.nobody])
    return {
      source: sources?.[said.place] ?? null,
      cue,
      contents: own.map(({ content }) => content),
      sureOfSource: said.chance,
      sureOfContents: Math.min(1, ...own.map(({ chance }) => chance)),
    }
  })
}

function alone(content: Span, sources: readonly Span[]): Linked {
  const away = (source: Span): number => Math.abs(source.first - content.first)
  const nearest = sources.reduce<Span | null>(
    (best, source) => (best === null || away(source) < away(best) ? source : best),
    null,
  )
  return { source: nearest, cue: null, contents: [content], sureOfSource: UNSURE, sureOfContents: UNSURE }
}

/** The greatest of some scores: its place, and its share of them all. */
function choose(scores: readonly number[]): { readonly place: number; readonly chance: number } {
  const most = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return { place: scores.indexOf(most), chance: 1 / total }
}

/** A signed distance in units on a scale of 32 steps that widen. */
export function bucketOf(distance: number): number {
  const size = Math.abs(distance)
  const step = size < NEAR ? size : Math.min(STEPS - 1, NEAR + Math.trunc(Math.sqrt(size / NEAR) * 4 - 4))
  return distance >= 0 ? STEPS + step : STEPS - 1 - step
}
