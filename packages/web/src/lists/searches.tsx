import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { client, sentenceOf, useSearches } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { readReportSearch, readSearch, readStatementSearch, writeSearch } from './search.ts'

interface Given {
  readonly list: 'reports' | 'statements'
  readonly search: Readonly<Record<string, unknown>>
}

/** Searches kept under a name, and this one to keep. */
export function Searches({ list, search }: Given): ReactNode {
  const words = useWords()
  const { data } = useSearches()
  const mine = (data?.rows ?? []).filter(({ query }) => query.startsWith(`${list}?`))
  const address = writeSearch(search)
  return (
    <div className="searches small">
      {mine.length === 0 ? null : (
        <ul className="row" aria-label={words.say('listing/kept')}>
          {mine.map(({ name, query }) => (
            <li key={name} className="row kept">
              <Kept list={list} name={name} address={query.slice(list.length)} />
            </li>
          ))}
        </ul>
      )}
      {address === '' || mine.some(({ query }) => query === `${list}${address}`) ? null : (
        <Keep query={`${list}${address}`} />
      )}
    </div>
  )
}

function Kept({
  list,
  name,
  address,
}: {
  readonly list: Given['list']
  readonly name: string
  readonly address: string
}): ReactNode {
  const words = useWords()
  const save = useSave()
  const [fault, setFault] = useState<string | null>(null)
  const told = readSearch(address)
  return (
    <>
      {list === 'reports' ? (
        <Link to="/" search={readReportSearch(told)}>
          <bdi>{name}</bdi>
        </Link>
      ) : (
        <Link to="/statements" search={readStatementSearch(told)}>
          <bdi>{name}</bdi>
        </Link>
      )}
      <button
        type="button"
        className="button quiet"
        aria-label={words.say('listing/forget', { name })}
        onClick={() => save(name, '').catch((error: unknown) => setFault(sentenceOf(error, words)))}
      >
        <span aria-hidden="true">{'×'}</span>
      </button>
      {fault === null ? null : (
        <span className="danger" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}

function Keep({ query }: { readonly query: string }): ReactNode {
  const words = useWords()
  const save = useSave()
  const [fault, setFault] = useState<string | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name !== '') save(name, query).catch((error: unknown) => setFault(sentenceOf(error, words)))
  }
  return (
    <form className="row" onSubmit={submit}>
      <input
        name="name"
        dir="auto"
        required
        aria-label={words.say('listing/name')}
        placeholder={words.say('listing/name')}
      />
      <button type="submit" className="button">
        {words.say('listing/keep')}
      </button>
      {fault === null ? null : (
        <span className="danger" role="alert">
          {fault}
        </span>
      )}
    </form>
  )
}

/** Keeps a search under a name, or with no query forgets it. What was pressed is gone then: the focus goes on to the search. */
function useSave(): (name: string, query: string) => Promise<void> {
  const { language } = useWords()
  const queries = useQueryClient()
  return async (name, query) => {
    queries.setQueryData(['searches'], await client(language).ask('saveSearch', { body: { name, query } }))
    document.querySelector<HTMLElement>('input[type="search"]')?.focus()
  }
}
