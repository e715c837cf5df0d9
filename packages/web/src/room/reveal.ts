import type { Span } from '@sanad/core/statement'
import { type Lined, lineAt } from './lines.ts'

const MARGIN = 48

/** Scrolls as little as brings a stretch of the text well into sight. */
export function revealSpan(root: HTMLElement | null, lined: Lined, [begin]: Span): void {
  const index = lined.positions.index(begin)
  const at = lineAt(lined.lines, index)
  const element = root?.children[at]
  const node = element?.firstChild
  const line = lined.lines[at]
  if (element === undefined || line === undefined) return
  const pane = element.closest('[data-scrolls]')
  if (!(node instanceof Text)) {
    element.scrollIntoView({ block: 'nearest' })
    return
  }
  const place = Math.min(node.length, Math.max(0, index - line.begin))
  const range = document.createRange()
  range.setStart(node, place)
  range.setEnd(node, Math.min(node.length, place + 1))
  if (isOutOfSight(range.getBoundingClientRect(), pane)) {
    element.scrollIntoView({ block: 'center' })
    const { top, bottom } = range.getBoundingClientRect()
    if (isOutOfSight({ top, bottom }, pane)) scrollBy(pane, top)
  }
}

function scrollBy(pane: Element | null, top: number): void {
  if (pane !== null && pane.scrollHeight > pane.clientHeight) {
    pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 3
  } else {
    window.scrollBy({ top: top - window.innerHeight / 3 })
  }
}

function isOutOfSight(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  pane: Element | null,
): boolean {
  const box = pane?.getBoundingClientRect()
  const upper = Math.max(0, box?.top ?? 0) + MARGIN
  const lower = Math.min(window.innerHeight, box?.bottom ?? window.innerHeight) - MARGIN
  return top < upper || bottom > lower
}
