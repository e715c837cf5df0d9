import { createSpan, type Span } from '@sanad/core/statement'
import {
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Lined } from './lines.ts'
import { canPaint, clearPaint, type Leaves, paint, paintLayer } from './paint.ts'
import { revealSpan } from './reveal.ts'
import type { Ground, Mark } from './shown.ts'

/** What can be asked of words as they stand on the page. */
export interface TextHandle {
  /** Those of them that are selected. */
  selected(): Span | null
  /** Brings a stretch into sight, where it is not. */
  reveal(span: Span): void
}

/** What is drawn over words, and who is told of presses on them. */
export interface PaintedGiven {
  readonly marks: readonly Mark[]
  readonly here: readonly Span[]
  readonly draft: readonly Span[]
  /** Somebody pressed on a place of the words. */
  readonly onPress: (at: number) => void
  readonly handle: Ref<TextHandle>
}

/** Draws over the words of an element that is one line or holds the lines; for browsers that cannot, says what to mark. */
export function usePainted<E extends HTMLElement>(
  ground: Ground,
  lined: Lined,
  { marks, here, draft, onPress, handle }: PaintedGiven,
): { readonly root: RefObject<E | null>; readonly over: readonly Mark[] } {
  const root = useRef<E>(null)
  const leavesNow = useCallback((): Leaves => leavesOf(root.current, lined), [lined])
  const uncut = canPaint()
  useLayoutEffect(() => {
    if (uncut) paint(ground, leavesNow(), marks)
  }, [ground, marks, leavesNow, uncut])
  useLayoutEffect(() => {
    if (uncut) paintLayer(ground, leavesNow(), { layer: 'here', spans: here })
  }, [ground, here, leavesNow, uncut])
  useLayoutEffect(() => {
    if (uncut) paintLayer(ground, leavesNow(), { layer: 'draft', spans: draft })
  }, [ground, draft, leavesNow, uncut])
  useEffect(() => () => clearPaint(ground), [ground])
  useEffect(() => listenForPress(root.current, lined, onPress), [lined, onPress])
  useImperativeHandle(
    handle,
    () => ({
      selected: () => selectedSpan(root.current, lined),
      reveal: (span) => revealSpan(root.current, lined, span),
    }),
    [lined],
  )
  const over = uncut ? NONE : [...marks, ...here.map((span): Mark => ({ kind: 'here', span }))]
  return { root, over }
}

const NONE: readonly Mark[] = []

function leavesOf(root: HTMLElement | null, lined: Lined): Leaves {
  const lines = root?.hasAttribute('data-begin') ? [root] : [...(root?.children ?? [])]
  const nodes = lines.map(({ firstChild }) => (firstChild instanceof Text ? firstChild : null))
  return { lined, nodes }
}

function listenForPress(
  root: HTMLElement | null,
  lined: Lined,
  onPress: (at: number) => void,
): (() => void) | undefined {
  if (root === null) return undefined
  const pressed = (event: MouseEvent): void => {
    if (document.getSelection()?.isCollapsed === false) return
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY)
    const index = place == null ? null : indexOf(root, place.offsetNode, place.offset)
    if (index !== null) onPress(lined.positions.codePoint(index))
  }
  root.addEventListener('click', pressed)
  return () => root.removeEventListener('click', pressed)
}

/** The place in the whole text of an offset in one of its nodes. */
function indexOf(root: HTMLElement, node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest('[data-begin]')
  if (line == null || !root.contains(line)) return null
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  return Number(line.getAttribute('data-begin')) + before.toString().length
}

function selectedSpan(root: HTMLElement | null, lined: Lined): Span | null {
  const selection = document.getSelection()
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const begin = indexOf(root, range.startContainer, range.startOffset)
  const end = indexOf(root, range.endContainer, range.endOffset)
  if (begin === null || end === null || end <= begin) return null
  const { codePoint } = lined.positions
  return createSpan(codePoint(begin), codePoint(end))
}
