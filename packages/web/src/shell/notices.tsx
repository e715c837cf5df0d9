import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { client, isUnreachable, sentenceOf, useLists, useWorkspace } from '../api/index.ts'
import { takeFocus } from '../parts/index.ts'
import { useWords } from '../words/index.ts'

/** What holds for the whole workspace and must be known before anything is done: it does not answer, or it is locked. */
export function Notices(): ReactNode {
  const words = useWords()
  const { data, error } = useWorkspace()
  const gone = error !== null && isUnreachable(error)
  useReturn(gone)
  if (gone) {
    return (
      <p className="notice" role="status">
        {words.say('shell/unreachable')}
      </p>
    )
  }
  return data?.locked === true ? <Unlock /> : null
}

/** When the server answers again, what is shown is asked anew. */
function useReturn(gone: boolean): void {
  const { refresh } = useLists()
  const was = useRef(gone)
  useEffect(() => {
    if (was.current && !gone) refresh()
    was.current = gone
  })
}

/** Asks for the passphrase. It goes to this machine's own server and nowhere else, and is not kept in the page. On a covered page it is all there is, and has the focus. */
export function Unlock({ onUnlocked }: { readonly onUnlocked?: () => void }): ReactNode {
  const words = useWords()
  const { refresh } = useLists()
  const [fault, setFault] = useState<string | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const passphrase = String(new FormData(form).get('passphrase') ?? '')
    client(words.language)
      .ask('unlock', { body: { passphrase } })
      .then(() => {
        form.reset()
        setFault(null)
        refresh()
        onUnlocked?.()
      })
      .catch((error: unknown) => setFault(sentenceOf(error, words)))
  }
  return (
    <form className="notice row" onSubmit={submit}>
      <label className="row">
        {words.say('shell/locked')}
        <input
          ref={onUnlocked === undefined ? null : takeFocus}
          type="password"
          name="passphrase"
          autoComplete="current-password"
          required
          aria-label={words.say('shell/passphrase')}
          placeholder={words.say('shell/passphrase')}
        />
      </label>
      <button type="submit" className="button primary">
        {words.say('shell/unlock')}
      </button>
      {fault === null ? null : (
        <p className="danger" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
