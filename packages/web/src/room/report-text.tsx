import { memo, type ReactNode, useMemo } from 'react'
import { setOf } from '../words/index.ts'
import { createLine, createLines, type Line, type Lined } from './lines.ts'
import { piecesOf } from './pieces.ts'
import type { Mark } from './shown.ts'
import { type PaintedGiven, usePainted } from './use-painted.ts'

/** The text of a report, with what was read in it drawn over it. */
export function ReportText({
  characters,
  lang,
  ...painted
}: PaintedGiven & { readonly characters: string; readonly lang: string | null }): ReactNode {
  const lined = useMemo(() => createLines(characters), [characters])
  const { root, over } = usePainted<HTMLDivElement>('text', lined, painted)
  return (
    <div
      className="report-text"
      ref={root}
      dir="auto"
      {...setOf(characters)}
      {...(lang === null ? {} : { lang })}
    >
      <Lines lined={lined} marks={over} />
    </div>
  )
}

/** The title of a report, with what was read in it drawn over it. */
export function TitleText({
  title,
  lang,
  ...painted
}: PaintedGiven & { readonly title: string; readonly lang: string | null }): ReactNode {
  const lined = useMemo(() => createLine(title), [title])
  const { root, over } = usePainted<HTMLHeadingElement>('title', lined, painted)
  return (
    <h1 ref={root} data-begin={0} dir="auto" {...setOf(title)} {...(lang === null ? {} : { lang })}>
      {lined.lines.map((line) => (
        <Pieces key={line.begin} line={line} lined={lined} marks={over} />
      ))}
    </h1>
  )
}

interface Marked {
  readonly lined: Lined
  readonly marks: readonly Mark[]
}

const Lines = memo(function Lines({ lined, marks }: Marked): ReactNode {
  return lined.lines.map((line) => (
    <p key={line.begin} data-begin={line.begin} dir="auto">
      <Pieces line={line} lined={lined} marks={marks} />
    </p>
  ))
})

/** A line's words in one piece, but where a browser can mark only what is cut. */
function Pieces({ line, lined, marks }: Marked & { readonly line: Line }): ReactNode {
  if (marks.length === 0) return line.text
  return piecesOf(line, marks, lined.positions).map(({ begin, text, kinds }) =>
    kinds.length === 0 ? (
      text
    ) : (
      <mark key={begin} className={kinds.join(' ')}>
        {text}
      </mark>
    ),
  )
}
