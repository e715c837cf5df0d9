import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isNowhere, sentenceOf } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { Empty } from './empty.tsx'

/** Why something could not be shown or done, and another try; where an address leads nowhere, the way back. */
export function Failure({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry?: () => void
}): ReactNode {
  const words = useWords()
  if (isNowhere(error)) return <Nowhere />
  return (
    <div className="remark broken row" role="alert">
      <p>{sentenceOf(error, words)}</p>
      {retry === undefined ? null : (
        <button type="button" className="button" onClick={retry}>
          {words.say('shell/again')}
        </button>
      )}
    </div>
  )
}

/** Stands where an address leads nowhere. */
export function Nowhere(): ReactNode {
  const words = useWords()
  return (
    <Empty isPage said={words.say('shell/no-such-page')}>
      <Link to="/" className="button">
        {words.say('shell/reports')}
      </Link>
    </Empty>
  )
}
