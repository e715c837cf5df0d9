import { type ReactNode, useState } from 'react'
import { useWords } from '../words/index.ts'
import { AboutFields, aboutOf } from './about-fields.tsx'
import { aboutKept, CompartmentChoice, type Kept } from './compartment-choice.tsx'
import { useHandText } from './hand-text.ts'
import { HandingForm, TypedWords } from './handing-form.tsx'
import { IntakeFrame } from './intake-frame.tsx'

/** Words that were copied from somewhere. */
export function WordsPage(): ReactNode {
  const words = useWords()
  const [kept, setKept] = useState<Kept>('evident')
  const { hand, fault, busy } = useHandText()
  return (
    <IntakeFrame>
      <HandingForm
        label={words.say('adding/hand-in')}
        disabled={busy}
        fault={fault}
        onHand={(told, done) =>
          hand({ ...aboutOf(told), ...aboutKept(kept), words: String(told.get('words') ?? '') }, done)
        }
      >
        <TypedWords name="words" label={words.say('adding/paste')} required />
        <AboutFields />
        <CompartmentChoice kept={kept} onChange={setKept} />
      </HandingForm>
    </IntakeFrame>
  )
}
