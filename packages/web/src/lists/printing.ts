import type { Page } from '@sanad/server/client'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** More rows than this are not put on paper; the table holds them all. */
export const MOST_PRINTED = 1000

/** Whether the page is being printed, also where the browser was told to by itself. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

/** Fetches a list to its end, or as far as is printed, then prints it. */
export function usePrintAll<T>(listed: UseInfiniteQueryResult<InfiniteData<Page<T>>>): {
  readonly gathering: boolean
  readonly print: () => Promise<void>
} {
  const [gathering, setGathering] = useState(false)
  const print = async (): Promise<void> => {
    setGathering(true)
    let reached = listed
    while (reached.hasNextPage && !reached.isError && rowsIn(reached.data) < MOST_PRINTED)
      reached = await reached.fetchNextPage()
    setGathering(false)
    window.print()
  }
  return { gathering, print }
}

function rowsIn<T>(held: InfiniteData<Page<T>> | undefined): number {
  return held?.pages.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
}
