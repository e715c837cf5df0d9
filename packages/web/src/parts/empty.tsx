import type { ReactNode } from 'react'

/** A page with nothing on it: what is so, and what to do next. */
export function Empty({
  said,
  isPage = false,
  children,
}: {
  readonly said: string
  /** Whether it is all that the page says, and so its heading. */
  readonly isPage?: boolean
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="empty">
      {isPage ? <h1>{said}</h1> : <p>{said}</p>}
      {children}
    </div>
  )
}
