import { plainWords } from '@sanad/core/i18n'
import { MEASURE, type Summary, type SummaryFigure, UNIT } from '@sanad/core/statement'
import type { ListedIncident } from '@sanad/server/client'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useIncidents } from '../api/index.ts'
import { Filters, isBare, readIncidentSearch, Twins, VirtualList, writeSearch } from '../lists/index.ts'
import { Empty, useTitle } from '../parts/index.ts'
import { Told, useWords, type WebWords } from '../words/index.ts'
import { Weighing } from './weighing.tsx'
import './incident.css'
import { speakersOf } from './told.ts'

/** The incidents that the reports speak of. */
export function IncidentsPage(): ReactNode {
  const words = useWords()
  const search = useSearch({ from: '/incidents' })
  const navigate = useNavigate({ from: '/incidents' })
  const listed = useIncidents(search)
  const narrowed = writeSearch(search) !== ''
  const bare = isBare(listed, narrowed)
  useTitle(words.say('incidents/title'))
  return (
    <div className="page">
      <header className="row">
        <h1>{words.say('incidents/title')}</h1>
        <Link to="/violations" className="push narrow-only">
          {words.say('violations/title')}
        </Link>
      </header>
      {bare ? null : (
        <Filters
          search={search}
          label={words.say('incidents/search')}
          fields={[['asOf', words.say('incident/as-known'), 'date']]}
          choices={[
            {
              name: 'sort',
              label: words.say('listing/sort'),
              isOrder: true,
              codes: [
                ['', words.say('incidents/sort-date')],
                ['reports', words.say('incidents/sort-reports')],
                ['differ', words.say('incidents/sort-differ')],
              ],
            },
          ]}
          onChange={(told) => void navigate({ search: readIncidentSearch(told) })}
        />
      )}
      <VirtualList
        label={words.say('incidents/title')}
        listed={listed}
        keyOf={({ incident }) => incident}
        waiting={<Weighing />}
        empty={<NoIncidents narrowed={narrowed} />}
      >
        {(row) => <IncidentLine row={row} asOf={search.asOf} />}
      </VirtualList>
      {bare ? null : <Twins list="incidents" search={search} />}
    </div>
  )
}

function IncidentLine({
  row,
  asOf,
}: {
  readonly row: ListedIncident
  readonly asOf: string | undefined
}): ReactNode {
  const words = useWords()
  const { at, name, place, title, date, reports, statements } = row
  const called = name ?? place ?? title ?? words.say('view/untitled')
  return (
    <article>
      <h2>
        <Link
          to="/incidents/$id"
          params={{ id: at }}
          search={asOf === undefined ? {} : { asOf }}
          className="dated"
        >
          <Told>{called}</Told>
          {date === null ? null : <span className="muted">{words.date(date)}</span>}
        </Link>
      </h2>
      <p className="muted small">
        {[
          date === null ? words.say('view/no-date') : '',
          words.say('view/report-count', { count: reports.length }),
          words.say('view/statement-count', { count: statements }),
          words.say('incident/speakers', speakersOf(row.roots)),
        ]
          .filter((one) => one !== '')
          .join(' · ')}
      </p>
      {title === null || title === called ? null : (
        <p className="small">
          <Told>{title}</Told>
        </p>
      )}
      <Findings row={row} />
    </article>
  )
}

/** The numbers that are looked for first, where sources differ, and what was recorded; nothing where there is none of it. */
function Findings({ row }: { readonly row: ListedIncident }): ReactNode {
  const words = useWords()
  const { disagreements, conflicts, violations } = row
  const numbers = [...numbersOf(row.figures, null, words), ...numbersOf(row.children, 'child', words)]
  const said = [
    ...(disagreements === 0 ? [] : [words.say('incidents/differ', { count: disagreements, conflicts })]),
    ...(violations === 0 ? [] : [words.say('incident/violations', { count: violations })]),
  ]
  if (numbers.length + said.length === 0) return null
  return (
    <p className="findings">
      {numbers.map((one) => (
        <span key={one} className="figure">
          {one}
        </span>
      ))}
      {said.map((one) => (
        <span key={one}>{one}</span>
      ))}
    </p>
  )
}

const SHOWN = ['killed', 'injured'] as const

/** The numbers that people look for first, as ranges. */
function numbersOf(figures: Summary, unit: 'child' | null, words: WebWords): readonly string[] {
  return SHOWN.flatMap((measure) => {
    const figure = figures[measure]
    const numbers = figure === undefined ? '' : rangeWords(figure, words)
    if (numbers === '') return []
    const counted = words.label(MEASURE, measure)
    const label = unit === null ? counted : `${counted} (${words.label(UNIT, unit)})`
    return [words.say('incidents/numbers', { measure: plainWords(label), numbers })]
  })
}

function rangeWords({ low, high }: SummaryFigure, words: WebWords): string {
  if (low !== null && high !== null)
    return low === high ? words.number(low) : words.say('tally/between', { low, high })
  if (low !== null) return words.say('tally/at-least', { low })
  return high === null ? '' : words.say('incidents/up-to', { high })
}

function NoIncidents({ narrowed }: { readonly narrowed: boolean }): ReactNode {
  const words = useWords()
  if (narrowed) {
    return (
      <Empty said={words.say('listing/none-found')}>
        <Link to="/incidents" className="button">
          {words.say('listing/show-all')}
        </Link>
      </Empty>
    )
  }
  return (
    <Empty said={words.say('incidents/none')}>
      <p className="muted">{words.say('incidents/none-next')}</p>
      <Link to="/add" className="button primary">
        {words.say('listing/add')}
      </Link>
    </Empty>
  )
}
