import { plainWords } from '@sanad/core/i18n'
import type { AsKnown, WholeIncident } from '@sanad/server/client'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { sentenceOf, useIncident } from '../api/index.ts'
import { Failure, useTitle } from '../parts/index.ts'
import { Told, useWords, type WebWords } from '../words/index.ts'
import { Differences } from './differ.tsx'
import { RangeOf } from './range.tsx'
import { RollCallOf } from './roll-call.tsx'
import { speakersOf, type Telling, tellingOf, titleOf } from './told.ts'
import { ViolationLines } from './violation-lines.tsx'
import { Weighing } from './weighing.tsx'
import { Whose } from './whose.tsx'
import './incident.css'

/** One incident: how many, where its sources differ, whose words they are, and what would settle it. */
export function IncidentPage(): ReactNode {
  const { id } = useParams({ from: '/incidents/$id' })
  const known = useSearch({ from: '/incidents/$id' })
  const words = useWords()
  const { data, error, refetch } = useIncident(id, known)
  return (
    <div className="page incident">
      {error === null ? null : known.asOf === undefined ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <div className="remark row" role="alert">
          <p>{sentenceOf(error, words)}</p>
          <Link to="/incidents/$id" params={{ id }} search={{}} className="button">
            {words.say('incident/as-known-now')}
          </Link>
        </div>
      )}
      {data === undefined && error === null ? <Weighing /> : null}
      {data === undefined ? null : <Whole whole={data} known={known} />}
    </div>
  )
}

function Whole({ whole, known }: { readonly whole: WholeIncident; readonly known: AsKnown }): ReactNode {
  const words = useWords()
  const telling = useMemo(() => tellingOf(whole, words), [whole, words])
  const { incident, violations } = whole
  const ranges = incident.ranges.filter(({ low, high, words: said }) => low ?? high ?? said)
  const isSealed = whole.told.some(({ compartment }) => compartment === 'sealed')
  useTitle(isSealed ? words.say('weigh/incident') : nameOf(whole, words))
  return (
    <>
      <Head whole={whole} known={known} />
      <section className="stack">
        <h2>{words.say('weigh/ranges')}</h2>
        {ranges.length === 0 ? <p>{words.say('weigh/no-ranges')}</p> : <Legend />}
        {ranges.map((range) => (
          <RangeOf
            key={`${range.measure}${range.unit}${range.kind}${range.words}${JSON.stringify(range.population)}${range.asOf}${range.period}${range.place?.words}`}
            range={range}
            telling={telling}
          />
        ))}
      </section>
      {(incident.rollCalls ?? []).length === 0 ? null : (
        <section className="stack">
          <h2>{words.say('rollcall/heading')}</h2>
          {incident.rollCalls?.map((call) => (
            <RollCallOf key={`${call.unit}${call.place?.words}`} call={call} telling={telling} />
          ))}
        </section>
      )}
      <section className="stack">
        <h2>{words.say('weigh/differ')}</h2>
        <Differences disagreements={incident.disagreements} telling={telling} />
      </section>
      <Whose whole={whole} telling={telling} />
      <section className="stack">
        <h2>{words.say('violation/heading')}</h2>
        {violations.length === 0 ? (
          <p className="muted">{words.say('incident/no-violation')}</p>
        ) : (
          <ViolationLines violations={violations} />
        )}
      </section>
      <Reports whole={whole} telling={telling} />
    </>
  )
}

function nameOf({ name, incident, told }: WholeIncident, words: WebWords): string {
  const place = incident.place === null ? null : plainWords(incident.place.words)
  return name ?? place ?? told.find(({ title }) => title !== null)?.title ?? words.say('weigh/incident')
}

function Head({ whole, known }: { readonly whole: WholeIncident; readonly known: AsKnown }): ReactNode {
  const words = useWords()
  const navigate = useNavigate({ from: '/incidents/$id' })
  const { incident, told, pinned, joining, leaving, roots } = whole
  const languages = new Set(told.map(({ lang }) => lang).filter((lang) => lang !== null)).size
  const about = [
    incident.date === null ? words.say('view/no-date') : words.date(incident.date),
    words.say('view/report-count', { count: incident.reports.length }),
    languages > 1 ? words.say('incident/languages', { count: languages }) : '',
    words.say('view/statement-count', { count: incident.statements.length }),
    words.say('incident/speakers', speakersOf(roots)),
    words.say(pinned ? 'incident/pinned' : 'incident/proposed'),
  ]
  return (
    <header className="stack">
      <h1>
        <Told>{nameOf(whole, words)}</Told>
      </h1>
      <p className="muted">{about.filter((one) => one !== '').join(' · ')}</p>
      {incident.proposal === null ? null : (
        <p>{words.say('incident/proposal', { grade: words.say(`grade/${incident.proposal.grade}`) })}</p>
      )}
      <Why reasons={incident.proposal?.reasons.map(({ text }) => words.digits(text)) ?? []} />
      {joining.length === 0 ? null : (
        <p className="remark small">{words.say('incident/more-reports', { count: joining.length })}</p>
      )}
      {leaving.length === 0 ? null : (
        <p className="remark small">{words.say('incident/fewer-reports', { count: leaving.length })}</p>
      )}
      <form className="row small no-print">
        <label className="row">
          <span className="muted">{words.say('incident/as-known')}</span>
          <input
            type="date"
            key={known.asOf}
            defaultValue={known.asOf ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({ search: value === '' ? {} : { asOf: value }, replace: true })
            }
          />
        </label>
        {known.asOf === undefined ? null : (
          <button
            type="button"
            className="button quiet"
            onClick={() => void navigate({ search: {}, replace: true })}
          >
            {words.say('incident/as-known-now')}
          </button>
        )}
      </form>
    </header>
  )
}

/** What the marks at the ends of a bar mean. */
function Legend(): ReactNode {
  const words = useWords()
  return (
    <ul className="legend small muted">
      {(['filled', 'hollow', 'hatched', 'tick'] as const).map((mark) => (
        <li key={mark}>
          <i className={`mark ${mark}`} /> {words.say(`incident/mark-${mark}`)}
        </li>
      ))}
    </ul>
  )
}

function Reports({
  whole,
  telling,
}: {
  readonly whole: WholeIncident
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  const { reports } = whole.incident
  const own = whole.told.filter(({ id }) => reports.includes(id))
  const others = whole.told.filter(({ id }) => !reports.includes(id))
  return (
    <section className="stack">
      <h2>{words.say('incident/its-reports')}</h2>
      <ReportList reports={own} telling={telling} />
      {others.length === 0 ? null : (
        <>
          <h3>{words.say('weigh/in-passing')}</h3>
          <ReportList reports={others} telling={telling} />
        </>
      )}
    </section>
  )
}

function ReportList({
  reports,
  telling,
}: {
  readonly reports: WholeIncident['told']
  readonly telling: Telling
}): ReactNode {
  const words = useWords()
  const count = (id: string): number => telling.statements.filter(({ report }) => report === id).length
  return (
    <ul className="stack">
      {reports.map((report) => (
        <li key={report.id}>
          <Link to="/reports/$id" params={{ id: report.id }}>
            <Told>{titleOf(report, words)}</Told>
          </Link>{' '}
          <span className="small muted">
            {report.publisher === null ? null : (
              <>
                · <Told>{report.publisher}</Told>{' '}
              </>
            )}
            · {report.date === null ? words.say('view/no-date') : words.date(report.date)} ·{' '}
            {words.say('view/statement-count', { count: count(report.id) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

const REASONS_AT_ONCE = 3

/** Why a grade is proposed; many reasons are folded up after the first. */
function Why({ reasons }: { readonly reasons: readonly string[] }): ReactNode {
  const words = useWords()
  const different = [...new Set(reasons)]
  const [first, folded] = [different.slice(0, REASONS_AT_ONCE), different.slice(REASONS_AT_ONCE)]
  return (
    <>
      {first.length === 0 ? null : <p className="muted">{first.join(' ')}</p>}
      {folded.length === 0 ? null : (
        <details className="small muted">
          <summary>{words.say('weigh/more', { count: folded.length })}</summary>
          <p>{folded.join(' ')}</p>
        </details>
      )}
    </>
  )
}
