import { createSpan, type Span } from '@sanad/core/statement'
import {
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { setOf } from '../words/index.ts'
import { createLines, type Lined } from './lines.ts'
import { canPaint, clearPaint, type Leaves, paint, paintLayer } from './paint.ts'
import { piecesOf } from './pieces.ts'
import { revealSpan } from './reveal.ts'
import type { Mark } from './shown.ts'

/** What can be asked of the text as it stands on the page. */
export interface TextHandle {
  /** The words that are selected in it. */
  selected(): Span | null
  /** Brings a stretch into sight, where it is not. */
  reveal(span: Span): void
}

interface Given {
  readonly characters: string
  readonly lang: string | null
  readonly marks: readonly Mark[]
  readonly here: readonly Span[]
  readonly draft: readonly Span[]
  /** Somebody pressed on a place of the text. */
  readonly onPress: (at: number) => void
  readonly handle: Ref<TextHandle>
}

/** The text of a report, with what was read in it drawn over it. */
export function ReportText(given: Given): ReactNode {
  const { characters, lang, marks, here, draft, onPress, handle } = given
  const lined = useMemo(() => createLines(characters), [characters])
  const root = useRef<HTMLDivElement>(null)
  const leavesNow = useCallback((): Leaves => leavesOf(root.current, lined), [lined])
  const uncut = canPaint()
  useLayoutEffect(() => {
    if (uncut) paint(leavesNow(), marks)
  }, [marks, leavesNow, uncut])
  useLayoutEffect(() => {
    if (uncut) paintLayer(leavesNow(), 'here', here)
  }, [here, leavesNow, uncut])
  useLayoutEffect(() => {
    if (uncut) paintLayer(leavesNow(), 'draft', draft)
  }, [draft, leavesNow, uncut])
  useEffect(() => clearPaint, [])
  useEffect(() => listenForPress(root.current, lined, onPress), [lined, onPress])
  useImperativeHandle(
    handle,
    () => ({
      selected: () => selectedSpan(root.current, lined),
      reveal: (span) => revealSpan(root.current, lined, span),
    }),
    [lined],
  )
  const over = uncut ? NONE : [...marks, ...here.map((span) => ({ kind: 'here', span }) as const)]
  return (
    <div
      className="report-text"
      ref={root}
      dir="auto"
      {...setOf(characters)}
      {...(lang === null ? {} : { lang })}
    >
      <Lines lined={lined} marks={over as readonly Mark[]} />
    </div>
  )
}

const NONE: readonly Mark[] = []

const Lines = memo(function Lines({
  lined,
  marks,
}: {
  readonly lined: Lined
  readonly marks: readonly Mark[]
}): ReactNode {
  return lined.lines.map((line) => (
    <p key={line.begin} data-begin={line.begin} dir="auto">
      {marks.length === 0
        ? line.text
        : piecesOf(line, marks, lined.positions).map(({ begin, text, kinds }) =>
            kinds.length === 0 ? (
              text
            ) : (
              <mark key={begin} className={kinds.join(' ')}>
                {text}
              </mark>
            ),
          )}
    </p>
  ))
})

function leavesOf(root: HTMLElement | null, lined: Lined): Leaves {
  const nodes = [...(root?.children ?? [])].map((child) => {
    const node = child.firstChild
    return node instanceof Text ? node : null
  })
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
