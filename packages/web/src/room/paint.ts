import type { Span } from '@sanad/core/statement'
import { type Lined, lineAt } from './lines.ts'
import type { Mark } from './shown.ts'

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

/** Draws marks over the text, in place of those of the same layers before. */
export function paint(leaves: Leaves, marks: readonly Mark[]): void {
  const layers = new Map<string, AbstractRange[]>(LAYERS.map((layer) => [layer, []]))
  for (const { kind, span } of marks) {
    const range = rangeOf(leaves, span)
    if (range !== null) for (const layer of layersOf(kind)) layers.get(layer)?.push(range)
  }
  for (const [layer, ranges] of layers) if (!SINGLE.includes(layer)) setLayer(layer, ranges)
}

const SINGLE: readonly string[] = ['here', 'draft']

/** A denial is drawn twice: waved under, and struck through. */
function layersOf(kind: Mark['kind']): readonly string[] {
  return kind === 'denies' ? ['denies', 'denies-stroke'] : [kind]
}

/** Draws the one layer that shows where one is, or what is being edited. */
export function paintLayer(leaves: Leaves, layer: 'here' | 'draft', spans: readonly Span[]): void {
  setLayer(
    layer,
    spans.map((span) => rangeOf(leaves, span)).filter((range) => range !== null),
  )
}

/** Takes away all that was drawn. */
export function clearPaint(): void {
  if (canPaint()) for (const layer of LAYERS) CSS.highlights.delete(layer)
}

function setLayer(layer: string, ranges: readonly AbstractRange[]): void {
  if (!canPaint()) return
  if (ranges.length === 0) {
    CSS.highlights.delete(layer)
    return
  }
  const highlight = new Highlight(...ranges)
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
