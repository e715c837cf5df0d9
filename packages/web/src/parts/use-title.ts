import { useEffect } from 'react'

/** What the window is called: never a name that stands in a report that is sealed. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Sanad' : `${title} · Sanad`
  }, [title])
}
