import type { Page } from '@sanad/server/client'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Failure } from '../parts/index.ts'
import { useWords } from '../words/index.ts'
import { MOST_PRINTED, usePrintAll, usePrinting } from './printing.ts'

interface Given<T> {
  readonly label: string
  readonly listed: UseInfiniteQueryResult<InfiniteData<Page<T>>>
  readonly keyOf: (row: T) => string
  readonly empty: ReactNode
  /** What stands there until the first rows come; left out, that they are read. */
  readonly waiting?: ReactNode
  readonly children: (row: T) => ReactNode
}

/** Whether a list that nothing narrows has no row: there is nothing to narrow, to print or to take away. */
export function isBare<T>(listed: Given<T>['listed'], narrowed: boolean): boolean {
  return !narrowed && listed.data?.pages[0]?.rows.length === 0
}

const AHEAD = 10

/** A list of any length: only what is in sight is on the page, and the next rows are fetched before they are reached. On paper all of them stand, up to a number that is told. */
export function VirtualList<T>({ label, listed, keyOf, empty, waiting, children }: Given<T>): ReactNode {
  const words = useWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = listed
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const { list, virtual } = useRows(rows.length)
  const drawn = virtual.getVirtualItems()
  const printing = usePrinting()
  const last = drawn.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - AHEAD) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, last, rows.length, fetchNextPage])
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return waiting ?? <p className="muted">{words.say('shell/loading')}</p>
  if (rows.length === 0) return empty
  if (printing) {
    return (
      <Printed label={label} count={rows.length} hasMore={hasNextPage}>
        {rows.slice(0, MOST_PRINTED).map((row) => (
          <li key={keyOf(row)} className="line">
            {children(row)}
          </li>
        ))}
      </Printed>
    )
  }
  return (
    <>
      <ol ref={list} className="list" aria-label={label} style={{ blockSize: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <li
              key={keyOf(row)}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={hasNextPage ? -1 : rows.length}
              aria-posinset={index + 1}
              className="line"
              style={{ insetBlockStart: start - virtual.options.scrollMargin }}
            >
              {children(row)}
            </li>
          )
        })}
      </ol>
      <div className="row small">
        <p className="muted" role="status">
          {hasNextPage
            ? words.say('listing/shown-more', { count: rows.length })
            : words.say('listing/shown', { count: rows.length })}
        </p>
        <Print listed={listed} />
      </div>
    </>
  )
}

function Print<T>({ listed }: Pick<Given<T>, 'listed'>): ReactNode {
  const words = useWords()
  const { gathering, print } = usePrintAll(listed)
  return (
    <button type="button" className="button quiet no-print" disabled={gathering} onClick={() => void print()}>
      {words.say(gathering ? 'listing/gathering' : 'listing/print')}
    </button>
  )
}

/** The list on paper, with how much of it stands there. */
function Printed({
  label,
  count,
  hasMore,
  children,
}: {
  readonly label: string
  readonly count: number
  readonly hasMore: boolean
  readonly children: ReactNode
}): ReactNode {
  const words = useWords()
  const all = !hasMore && count <= MOST_PRINTED
  return (
    <>
      <ol className="list" aria-label={label}>
        {children}
      </ol>
      <p className="small">
        {all
          ? words.say('listing/printed', { count })
          : words.say('listing/printed-first', { count: Math.min(count, MOST_PRINTED) })}
      </p>
    </>
  )
}

function useRows(count: number): {
  readonly list: RefObject<HTMLOListElement | null>
  readonly virtual: ReturnType<typeof useWindowVirtualizer<HTMLLIElement>>
} {
  const list = useRef<HTMLOListElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count,
    estimateSize: () => 104,
    overscan: 8,
    scrollMargin: margin,
  })
  return { list, virtual }
}
