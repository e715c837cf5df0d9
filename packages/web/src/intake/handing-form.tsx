import type { FormEvent, ReactNode } from 'react'

interface Given {
  /** What the button says. */
  readonly label: string
  readonly disabled: boolean
  /** Why it could not be handed in; null where it could, or was not tried. */
  readonly fault?: string | null
  /** Hands in what was told; `done` empties the form. */
  readonly onHand: (told: FormData, done: () => void) => void
  readonly children: ReactNode
}

/** A form that hands something in: what was typed stays in it until it was taken. */
export function HandingForm({ label, disabled, fault = null, onHand, children }: Given): ReactNode {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    onHand(new FormData(form), () => form.reset())
  }
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <div className="row">
        <button type="submit" className="button primary" disabled={disabled}>
          {label}
        </button>
        {fault === null ? null : (
          <p className="danger" role="alert">
            {fault}
          </p>
        )}
      </div>
    </form>
  )
}

/** Words that are typed or pasted, in their own direction. */
export function TypedWords({
  name,
  label,
  rows = 10,
  required = false,
}: {
  readonly name: string
  readonly label: string
  readonly rows?: number
  readonly required?: boolean
}): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea name={name} rows={rows} dir="auto" required={required} />
    </label>
  )
}
