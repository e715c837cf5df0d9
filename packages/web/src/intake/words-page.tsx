import { type FormEvent, type ReactNode, useState } from 'react'
import { useWords } from '../words/index.ts'
import { AboutFields, aboutOf } from './about-fields.tsx'
import { aboutKept, CompartmentChoice, type Kept } from './compartment-choice.tsx'
import { useHandText } from './hand-text.ts'
import { IntakeFrame } from './intake-frame.tsx'

/** Words that were copied from somewhere. */
export function WordsPage(): ReactNode {
  const words = useWords()
  const [kept, setKept] = useState<Kept>('evident')
  const { hand, fault, busy } = useHandText()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const told = new FormData(form)
    hand({ ...aboutOf(told), ...aboutKept(kept), words: String(told.get('words') ?? '') }, () => form.reset())
  }
  return (
    <IntakeFrame>
      <form className="stack" onSubmit={submit}>
        <label className="field">
          <span>{words.say('adding/paste')}</span>
          <textarea name="words" rows={10} dir="auto" required />
        </label>
        <AboutFields />
        <CompartmentChoice kept={kept} onChange={setKept} />
        <div className="row">
          <button type="submit" className="button primary" disabled={busy}>
            {words.say('adding/hand-in')}
          </button>
          {fault === null ? null : (
            <p className="danger" role="alert">
              {fault}
            </p>
          )}
        </div>
      </form>
    </IntakeFrame>
  )
}
