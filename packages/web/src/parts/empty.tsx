import type { ReactNode } from 'react'

/** A page with nothing on it: what is so, and what to do next. */
export function Empty({
  said,
  children,
}: {
  readonly said: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="empty">
      <p>{said}</p>
      {children}
    </div>
  )
}
