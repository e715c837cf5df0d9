import type { ReactNode } from 'react'
import { sentenceOf } from '../api/index.ts'
import { useWords } from '../words/index.ts'

/** Why something could not be shown or done, and another try. */
export function Failure({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry?: () => void
}): ReactNode {
  const words = useWords()
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
