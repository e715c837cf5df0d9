import { type FormEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../words/index.ts'

/** A choice among codes, each with its name; before them stands all of them, but where one is always chosen. */
export interface Choice {
  readonly name: string
  readonly label: string
  readonly codes: readonly (readonly [code: string, label: string])[]
  /** Whether one is always chosen: the one without a code where the address names none. */
  readonly isOrder?: boolean
}

interface Given {
  /** What is looked for by words; left out, words of reports. */
  readonly label?: string
  readonly search: Readonly<Record<string, unknown>>
  readonly fields: readonly (readonly [name: string, label: string, type: 'text' | 'date'])[]
  readonly choices: readonly Choice[]
  readonly onChange: (search: Readonly<Record<string, string>>) => void
  readonly children?: ReactNode
}

/** What a list is narrowed to. Every change stands in the address, so that it can be kept and handed on. */
export function Filters({ search, label, fields, choices, onChange, children }: Given): ReactNode {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const tell = (event?: FormEvent): void => {
    event?.preventDefault()
    if (form.current === null) return
    const told = [...new FormData(form.current)].filter(([, value]) => value !== '')
    onChange(Object.fromEntries(told.map(([name, value]) => [name, String(value)])))
  }
  const given = (name: string): string => String(search[name] ?? '')
  const narrowing = choices.filter(({ isOrder }) => isOrder !== true)
  const narrowed = [...fields.map(([name]) => name), ...narrowing.map(({ name }) => name)].filter(
    (name) => search[name] !== undefined,
  )
  return (
    <form ref={form} key={JSON.stringify(search)} className="filters stack" onSubmit={tell}>
      <div className="row">
        <input
          type="search"
          name="words"
          dir="auto"
          className="search"
          defaultValue={given('words')}
          aria-label={label ?? words.say('listing/search')}
          placeholder={label ?? words.say('listing/search')}
        />
        <button type="submit" className="button">
          {words.say('listing/find')}
        </button>
        {children}
      </div>
      <details open={narrowed.length > 0 || search['sort'] !== undefined}>
        <summary>{words.say('listing/narrow', { count: narrowed.length })}</summary>
        <div className="narrowing">
          {fields.map(([name, label, type]) => (
            <label className="field" key={name}>
              <span>{label}</span>
              <input
                type={type}
                name={name}
                dir="auto"
                defaultValue={given(name)}
                onBlur={changed(given(name), tell)}
              />
            </label>
          ))}
          {choices.map(({ name, label, codes, isOrder = false }) => (
            <label className="field" key={name}>
              <span>{label}</span>
              <select name={name} defaultValue={given(name)} onChange={() => tell()}>
                {isOrder ? null : <option value="">{words.say('listing/all')}</option>}
                {codes.map(([code, told]) => (
                  <option key={code} value={code}>
                    {told}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
    </form>
  )
}

/** Tells of a field that was left with another value than it had. */
function changed(before: string, tell: () => void): (event: { readonly target: HTMLInputElement }) => void {
  return ({ target }) => {
    if (target.value !== before) tell()
  }
}
