import { reportDateWords } from '@sanad/core/i18n'
import type { ListedReport } from '@sanad/server/client'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useReports } from '../api/index.ts'
import { Empty, useTitle } from '../parts/index.ts'
import { Dated, Told, useWords, type WebWords } from '../words/index.ts'
import { Arriving } from './arriving.tsx'
import { type Choice, Filters } from './filters.tsx'
import { readReportSearch, writeSearch } from './search.ts'
import { Searches } from './searches.tsx'
import { Twins } from './twins.tsx'
import { isBare, VirtualList } from './virtual-list.tsx'
import './lists.css'

/** The reports of the workspace. */
export function ReportsPage(): ReactNode {
  const words = useWords()
  const search = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const listed = useReports(search)
  const narrowed = writeSearch(search) !== ''
  const bare = isBare(listed, narrowed)
  useTitle(words.say('shell/reports'))
  return (
    <div className="page">
      <header className="row">
        <h1>{words.say('shell/reports')}</h1>
        {bare ? null : (
          <Link to="/add" className="button primary push">
            {words.say('listing/add')}
          </Link>
        )}
      </header>
      {bare ? null : (
        <Filters
          search={search}
          fields={[
            ['publisher', words.say('listing/publisher'), 'text'],
            ['from', words.say('listing/from'), 'date'],
            ['to', words.say('listing/to'), 'date'],
          ]}
          choices={choicesOf(words)}
          onChange={(told) => void navigate({ search: readReportSearch(told) })}
        />
      )}
      <Searches list="reports" search={search} />
      <Arriving />
      <VirtualList
        label={words.say('shell/reports')}
        listed={listed}
        keyOf={({ entry }) => entry}
        empty={<NoReports narrowed={narrowed} />}
      >
        {(row) => <ReportLine row={row} />}
      </VirtualList>
      {bare ? null : <Twins list="reports" search={search} />}
    </div>
  )
}

function choicesOf(words: WebWords): readonly Choice[] {
  return [
    {
      name: 'status',
      label: words.say('listing/status'),
      codes: [
        ['to-review', words.say('listing/to-review')],
        ['reviewed', words.say('listing/reviewed')],
        ['withdrawn', words.say('listing/withdrawn')],
      ],
    },
    languageChoice(words),
    compartmentChoice(words),
    {
      name: 'sort',
      label: words.say('listing/sort'),
      isOrder: true,
      codes: [
        ['', words.say('listing/sort-received')],
        ['date', words.say('listing/sort-date')],
        ['publisher', words.say('listing/sort-publisher')],
      ],
    },
  ]
}

/** Narrows to the language of a report. */
export function languageChoice(words: WebWords): Choice {
  const names = new Intl.DisplayNames(words.language, { type: 'language' })
  return {
    name: 'lang',
    label: words.say('listing/lang'),
    codes: ['en', 'ar', 'fr', 'ku'].map((code) => [code, names.of(code) ?? code]),
  }
}

/** Narrows to what lies in the clear or is sealed. */
export function compartmentChoice(words: WebWords): Choice {
  return {
    name: 'compartment',
    label: words.say('listing/compartment'),
    codes: [
      ['open', words.say('listing/open')],
      ['sealed', words.say('listing/sealed')],
    ],
  }
}

function ReportLine({ row }: { readonly row: ListedReport }): ReactNode {
  const words = useWords()
  const { report, file, statements, undecided, withdrawn, compartment, received, interview } = row
  return (
    <article>
      <h2>
        <Link to="/reports/$id" params={{ id: report.id }}>
          <Told>{report.title ?? file ?? words.say('view/untitled')}</Told>
        </Link>
      </h2>
      <p className="muted small">
        {report.publisher === null ? null : (
          <>
            <Told>{report.publisher}</Told>
            {' · '}
          </>
        )}
        {report.date === null ? words.say('view/no-date') : words.digits(reportDateWords(report.date, words))}
        {' · '}
        {words.say('listing/received')} <Dated instant={received} />
      </p>
      <p className="small">
        {words.say('room/count', { count: statements, review: undecided })}
        {compartment === 'sealed' ? ` · ${words.say('listing/sealed')}` : ''}
        {interview === null ? '' : ` · ${words.say('listing/interview')}`}
        {withdrawn ? ` · ${words.say('listing/withdrawn')}` : ''}
      </p>
    </article>
  )
}

function NoReports({ narrowed }: { readonly narrowed: boolean }): ReactNode {
  const words = useWords()
  if (narrowed) {
    return (
      <Empty said={words.say('listing/none-found')}>
        <Link to="/" className="button">
          {words.say('listing/show-all')}
        </Link>
      </Empty>
    )
  }
  return (
    <Empty said={words.say('listing/no-reports')}>
      <p className="muted">{words.say('listing/no-reports-next')}</p>
      <Link to="/add" className="button primary">
        {words.say('listing/add')}
      </Link>
    </Empty>
  )
}
