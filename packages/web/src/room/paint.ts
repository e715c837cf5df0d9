import type { Span } from '@sanad/core/statement'
import { type Lined, lineAt } from './lines.ts'
import type { Ground, Mark } from './shown.ts'

/** Where the text stands on the page: one node of letters for each of its lines. */
export interface Leaves {
  readonly lined: Lined
  readonly nodes: readonly (Text | null)[]
}

/** Whether stretches can be drawn without cutting the text, so that Arabic letters go on joining. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS
}

const LAYERS: readonly string[] = [
  'here',
  'source',
  'cue',
  'figure',
  'asserts',
  'unattributed',
  'unconfirmed',
  'denies',
  'denies-stroke',
  'calls',
  'fears',
  'draft',
]

/** What is drawn in each layer, of the text and of the title. */
const drawn = new Map<string, Map<Ground, readonly AbstractRange[]>>()

/** Draws marks over a text, in place of those of the same layers before. */
export function paint(ground: Ground, leaves: Leaves, marks: readonly Mark[]): void {
  const layers = new Map<string, AbstractRange[]>(LAYERS.map((layer) => [layer, []]))
  for (const { kind, span } of marks) {
    const range = rangeOf(leaves, span)
    if (range !== null) for (const layer of layersOf(kind)) layers.get(layer)?.push(range)
  }
  for (const [layer, ranges] of layers) if (!SINGLE.includes(layer)) setLayer(ground, layer, ranges)
}

const SINGLE: readonly string[] = ['here', 'draft']

/** A denial is drawn twice: waved under, and struck through. */
function layersOf(kind: Mark['kind']): readonly string[] {
  return kind === 'denies' ? ['denies', 'denies-stroke'] : [kind]
}

/** Draws the one layer that shows where one is, or what is being edited. */
export function paintLayer(
  ground: Ground,
  leaves: Leaves,
  { layer, spans }: { readonly layer: 'here' | 'draft'; readonly spans: readonly Span[] },
): void {
  const ranges = spans.map((span) => rangeOf(leaves, span)).filter((range) => range !== null)
  setLayer(ground, layer, ranges)
}

/** Takes away all that was drawn over a text. */
export function clearPaint(ground: Ground): void {
  for (const layer of LAYERS) setLayer(ground, layer, [])
}

function setLayer(ground: Ground, layer: string, ranges: readonly AbstractRange[]): void {
  if (!canPaint()) return
  const grounds = new Map(drawn.get(layer)).set(ground, ranges)
  drawn.set(layer, grounds)
  const all = [...grounds.values()].flat()
  if (all.length === 0) {
    CSS.highlights.delete(layer)
    return
  }
  const highlight = new Highlight(...all)
  highlight.priority = LAYERS.indexOf(layer)
  CSS.highlights.set(layer, highlight)
}

/** The range of a stretch; null where its line is not on the page. */
export function rangeOf({ lined, nodes }: Leaves, [begin, end]: Span): StaticRange | null {
  const { lines, positions } = lined
  const start = placeOf(lines, nodes, positions.index(begin))
  const stop = placeOf(lines, nodes, positions.index(end))
  if (start === null || stop === null) return null
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: stop.node,
    endOffset: stop.offset,
  })
}

function placeOf(
  lines: Lined['lines'],
  nodes: Leaves['nodes'],
  index: number,
): { readonly node: Text; readonly offset: number } | null {
  const at = lineAt(lines, index)
  const node = nodes[at]
  const line = lines[at]
  if (node == null || line === undefined) return null
  return { node, offset: Math.min(line.text.length, Math.max(0, index - line.begin)) }
}
