import { reportDateWords } from '@sanad/core/i18n'
import type { Span } from '@sanad/core/statement'
import type { WholeReport } from '@sanad/server/client'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { sentenceOf, useReport } from '../api/index.ts'
import { Keys } from '../keys/index.ts'
import { Empty, Failure, SCROLLS, useTitle } from '../parts/index.ts'
import { changePreferences, usePreferences } from '../preferences/index.ts'
import { setOf, Told, useWords } from '../words/index.ts'
import { Rail } from './rail.tsx'
import { Recorded } from './recorded.tsx'
import { ReportText, TitleText } from './report-text.tsx'
import { asItStands, type Ground, groundOf, type Mark, marksOf, statementsIn } from './shown.ts'
import { useAgainst } from './use-against.ts'
import { type Room, useRoom } from './use-room.ts'
import './card.css'
import './editor.css'
import './room.css'
import './highlights.css'

/** A report beside what was read in it: two panes, one place in both. */
export function ReadingRoom(): ReactNode {
  const { id } = useParams({ from: '/reports/$id' })
  const { at } = useSearch({ from: '/reports/$id' })
  const words = useWords()
  const { data, error, refetch } = useReport(id)
  if (data !== undefined) return <Open key={id} report={data} at={at} />
  return (
    <div className="page">
      {error === null ? (
        <p className="muted">{words.say('shell/loading')}</p>
      ) : (
        <Failure error={error} retry={() => void refetch()} />
      )}
    </div>
  )
}

const EMPTY: readonly never[] = []

interface Drawn {
  readonly marks: readonly Mark[]
  readonly here: readonly Span[]
  readonly draft: readonly Span[]
}

/** What is drawn over the text of a report, or over its title. */
function useDrawn(report: WholeReport, { here, draft }: Room, ground: Ground): Drawn {
  const marks = useMemo(() => statementsIn(report, ground).flatMap(marksOf), [report, ground])
  const hereSpans = useMemo(
    () => (here === null || groundOf(report, here) !== ground ? EMPTY : asItStands(here).content.spans),
    [here, report, ground],
  )
  const edited: Ground =
    draft === null || draft.of === null || here === null ? 'text' : groundOf(report, here)
  const draftSpans = useMemo(
    () => (draft === null || edited !== ground ? EMPTY : [...draft.content, ...draft.source, ...draft.cue]),
    [draft, edited, ground],
  )
  return { marks, here: hereSpans, draft: draftSpans }
}

function Open({ report, at }: { readonly report: WholeReport; readonly at: string | undefined }): ReactNode {
  const words = useWords()
  const room = useRoom(report, at)
  const [pane, setPane] = useState<'text' | 'statements'>('statements')
  const text = useDrawn(report, room, 'text')
  useTitle(report.compartment === 'sealed' ? words.say('room/sealed') : (report.report.title ?? ''))
  return (
    <div className="reading" data-pane={pane}>
      <Heading report={report} room={room} onPressed={() => setPane('statements')} />
      <Panes pane={pane} onPane={setPane} count={report.statements.length} />
      <section {...SCROLLS} className="pane text-pane" aria-label={words.say('room/report')}>
        <div className="set">
          <Recorded report={report} here={text.here[0] ?? null} />
          {report.characters === null ? (
            <Empty said={words.say('room/no-text')} />
          ) : (
            <ReportText
              {...text}
              handle={room.handles.text}
              characters={report.characters}
              lang={report.report.lang}
              onPress={(place) => {
                room.pressText(place)
                setPane('statements')
              }}
            />
          )}
        </div>
      </section>
      <Rail report={report} room={room} onShowText={() => setPane('text')} />
    </div>
  )
}

/** Which pane is in sight where there is room for one. */
function Panes({
  pane,
  onPane,
  count,
}: {
  readonly pane: 'text' | 'statements'
  readonly onPane: (pane: 'text' | 'statements') => void
  readonly count: number
}): ReactNode {
  const words = useWords()
  return (
    <fieldset className="panes" aria-label={words.say('room/panes')}>
      <button type="button" aria-pressed={pane === 'text'} onClick={() => onPane('text')}>
        {words.say('room/report')}
      </button>
      <button type="button" aria-pressed={pane === 'statements'} onClick={() => onPane('statements')}>
        {words.say('room/statements', { count })}
      </button>
    </fieldset>
  )
}

/** The way to the incident that the report speaks of; until that is known its place is kept, so that nothing moves. */
function OfIncident({ report }: { readonly report: string }): ReactNode {
  const words = useWords()
  const { incident } = useAgainst(report)
  if (incident === null)
    return (
      <span className="kept-place no-print" aria-hidden="true">
        {` · ${words.say('room/incident', { count: KEPT_PLACE })}`}
      </span>
    )
  return (
    <span className="no-print">
      {' · '}
      <Link to="/incidents/$id" params={{ id: incident.at }}>
        {words.say('room/incident', { count: incident.reports })}
      </Link>
    </span>
  )
}

/** A number of reports as wide as most. */
const KEPT_PLACE = 10

interface HeadingGiven {
  readonly report: WholeReport
  readonly room: Room
  /** Somebody pressed on the title. */
  readonly onPressed: () => void
}

/** The title with what it says drawn over it, or else how the report is called. */
function Title({ report, room, onPressed }: HeadingGiven): ReactNode {
  const words = useWords()
  const drawn = useDrawn(report, room, 'title')
  const { title, lang } = report.report
  if (title !== null)
    return (
      <TitleText
        {...drawn}
        handle={room.handles.title}
        title={title}
        lang={lang}
        onPress={(place) => {
          room.pressTitle(place)
          onPressed()
        }}
      />
    )
  const called = report.evidence?.file ?? words.say('view/untitled')
  return (
    <h1 dir="auto" {...setOf(called)}>
      {called}
    </h1>
  )
}

function Heading({ report, room, onPressed }: HeadingGiven): ReactNode {
  const words = useWords()
  const { leastSureFirst } = usePreferences()
  const { report: told, statements } = report
  const toReview = statements.filter(({ decided }) => decided.kind === 'as-read').length
  const { waiting, fault } = room.standing
  return (
    <header className="reading-head">
      <div className="naming">
        <Link to="/" className="back no-print">
          {words.say('room/back')}
        </Link>
        <Title report={report} room={room} onPressed={onPressed} />
        <p className="muted">
          {[told.publisher, told.byline]
            .filter((one) => one !== null)
            .map((one) => (
              <span key={one}>
                <Told>{one}</Told>
                {' · '}
              </span>
            ))}
          {told.date === null ? words.say('view/no-date') : words.digits(reportDateWords(told.date, words))}
          {' · '}
          {words.say('room/count', { count: statements.length, review: toReview })}
          {report.compartment === 'sealed' ? ` · ${words.say('room/sealed')}` : ''}
          {report.withdrawals.length > 0 ? ` · ${words.say('room/withdrawn')}` : ''}
          <OfIncident report={told.id} />
        </p>
      </div>
      <div className="row actions">
        <button
          type="button"
          className="button"
          data-order=""
          aria-pressed={leastSureFirst}
          onClick={() => changePreferences({ leastSureFirst: !leastSureFirst })}
        >
          {words.say('room/least-sure')} <Keys command="order" />
        </button>
        <button type="button" className="button" onClick={() => room.command('create')}>
          {words.say('room/create')} <Keys command="create" />
        </button>
      </div>
      <p className="standing small" role="status">
        {fault !== null && waiting === 0 ? sentenceOf(fault, words) : ''}
        {fault !== null && waiting > 0 ? words.say('room/waiting', { count: waiting }) : ''}
      </p>
    </header>
  )
}
