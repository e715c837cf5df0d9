import { claimLine, howItSpeaksInShort, plainWords, whoSpeaks } from '@sanad/core/i18n'
import { codesOf, MEASURE, STANCE } from '@sanad/core/statement'
import type { ListedStatement } from '@sanad/server/client'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useStatements } from '../api/index.ts'
import { Empty, useTitle } from '../parts/index.ts'
import { Quoted, Told, useWords, type WebWords } from '../words/index.ts'
import { Arriving } from './arriving.tsx'
import { type Choice, Filters } from './filters.tsx'
import { compartmentChoice, languageChoice } from './reports-page.tsx'
import { readStatementSearch, writeSearch } from './search.ts'
import { Searches } from './searches.tsx'
import { Twins } from './twins.tsx'
import { isBare, VirtualList } from './virtual-list.tsx'
import './lists.css'

/** The statements of all reports. */
export function StatementsPage(): ReactNode {
  const words = useWords()
  const search = useSearch({ from: '/statements' })
  const navigate = useNavigate({ from: '/statements' })
  const listed = useStatements(search)
  const narrowed = writeSearch(search) !== ''
  const bare = isBare(listed, narrowed)
  useTitle(words.say('shell/statements'))
  return (
    <div className="page">
      <h1>{words.say('shell/statements')}</h1>
      {bare ? null : (
        <Filters
          search={search}
          fields={[
            ['speaker', words.say('listing/speaker'), 'text'],
            ['publisher', words.say('listing/publisher'), 'text'],
            ['from', words.say('listing/from'), 'date'],
            ['to', words.say('listing/to'), 'date'],
          ]}
          choices={choicesOf(words, search.words !== undefined)}
          onChange={(told) => void navigate({ search: readStatementSearch(told) })}
        />
      )}
      <Searches list="statements" search={search} />
      <Arriving />
      <VirtualList
        label={words.say('shell/statements')}
        listed={listed}
        keyOf={({ statement }) => statement.id}
        empty={<NoStatements narrowed={narrowed} />}
      >
        {(row) => <StatementLine row={row} />}
      </VirtualList>
      {bare ? null : <Twins list="statements" search={search} />}
    </div>
  )
}

function choicesOf(words: WebWords, hasWords: boolean): readonly Choice[] {
  const statuses = ['as-read', 'accepted', 'held', 'rejected', 'replaced', 'contested'] as const
  return [
    {
      name: 'stance',
      label: words.say('room/stance'),
      codes: codesOf(STANCE).map((code) => [code, words.label(STANCE, code)]),
    },
    {
      name: 'measure',
      label: words.say('room/measure'),
      codes: codesOf(MEASURE).map((code) => [code, words.label(MEASURE, code)]),
    },
    {
      name: 'status',
      label: words.say('listing/status'),
      codes: statuses.map((code) => [code, words.say(`room/${code}`)]),
    },
    languageChoice(words),
    compartmentChoice(words),
    {
      name: 'sort',
      label: words.say('listing/sort'),
      isOrder: true,
      codes: [
        ...(hasWords ? [['', words.say('listing/sort-fit')] as const] : []),
        [hasWords ? 'newest' : '', words.say('listing/sort-newest')],
        ['least-sure', words.say('room/least-sure')],
      ],
    },
  ]
}

function StatementLine({ row }: { readonly row: ListedStatement }): ReactNode {
  const words = useWords()
  const { decided, report } = row
  const shown = decided.kind === 'replaced' ? decided.by : row.statement
  const figures = shown.claims.filter(({ kind }) => kind === 'figure')
  return (
    <article className="told">
      <p>
        <strong>
          <bdi>{whoSpeaks(shown, words)}</bdi>
        </strong>{' '}
        <span className="muted small">{words.digits(howItSpeaksInShort(shown, words))}</span>
      </p>
      <p>
        <Link to="/statements/$id" params={{ id: row.statement.id }} className="quiet-link">
          <Quoted lang={null}>{plainWords(shown.content.text)}</Quoted>
        </Link>
      </p>
      <p className="small muted">
        {figures.map((claim) => (
          <span key={claim.spans.join()} className="figure">
            <bdi>{words.digits(claimLine(claim, shown, words))}</bdi>
            {' · '}
          </span>
        ))}
        {words.say(`room/${decided.kind}`)}
        {report === null ? null : (
          <>
            {' · '}
            <Link to="/reports/$id" params={{ id: report.id }} search={{ at: row.statement.id }}>
              <Told>{report.title ?? report.file ?? words.say('view/untitled')}</Told>
            </Link>
          </>
        )}
        {report?.date == null ? null : (
          <>
            {' · '}
            <span className="number">{words.date(report.date)}</span>
          </>
        )}
      </p>
    </article>
  )
}

function NoStatements({ narrowed }: { readonly narrowed: boolean }): ReactNode {
  const words = useWords()
  return (
    <Empty said={words.say(narrowed ? 'listing/none-found' : 'listing/no-statements')}>
      {narrowed ? (
        <Link to="/statements" className="button">
          {words.say('listing/show-all')}
        </Link>
      ) : (
        <Link to="/add" className="button primary">
          {words.say('listing/add')}
        </Link>
      )}
    </Empty>
  )
}
