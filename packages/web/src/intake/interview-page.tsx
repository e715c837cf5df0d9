import type { InterviewForm } from '@sanad/server/client'
import { type ReactNode, useState } from 'react'
import { useWorkspace } from '../api/index.ts'
import { Empty } from '../parts/index.ts'
import { useWords } from '../words/index.ts'
import { useHandText } from './hand-text.ts'
import { HandingForm, TypedWords } from './handing-form.tsx'
import { IntakeFrame } from './intake-frame.tsx'
import { type Answers, interviewOf, isReady } from './interview.ts'

const ACCESS: readonly InterviewForm['access'][] = [
  'witnessed',
  'took-part',
  'was-told',
  'holds-record',
  'not-stated',
]
const CONSENT: readonly InterviewForm['consent'][number][] = [
  'record',
  'share-in-confidence',
  'publish-without-name',
]
const NOTHING: Answers = { before: null, reason: '', support: false, consent: [] }

/** What somebody told in a call or interview. The questions that protect them come before their words. */
export function InterviewPage(): ReactNode {
  const words = useWords()
  const { data } = useWorkspace()
  if (data?.sealing === false) {
    return (
      <IntakeFrame>
        <Empty said={words.say('adding/interview-needs-seal')}>
          <p className="muted">{words.say('adding/interview-needs-seal-next')}</p>
        </Empty>
      </IntakeFrame>
    )
  }
  return (
    <IntakeFrame>
      <Interview />
    </IntakeFrame>
  )
}

function Interview(): ReactNode {
  const words = useWords()
  const [answers, setAnswers] = useState<Answers>(NOTHING)
  const { hand, fault, busy } = useHandText()
  const ready = isReady(answers)
  const tell = (told: FormData, done: () => void): void => {
    const date = String(told.get('date') ?? '')
    hand(
      {
        words: String(told.get('words') ?? ''),
        compartment: 'sealed',
        ...(date === '' ? {} : { date }),
        interview: interviewOf(told, answers),
      },
      () => {
        done()
        setAnswers(NOTHING)
      },
    )
  }
  return (
    <HandingForm label={words.say('adding/seal-it')} disabled={busy || !ready} fault={fault} onHand={tell}>
      <Before answers={answers} onChange={setAnswers} />
      <fieldset className="stack told-part" disabled={!ready}>
        <legend>{words.say('adding/what-was-told')}</legend>
        {ready ? null : <p className="small muted">{words.say('adding/first-questions')}</p>}
        <Source />
        <TypedWords name="words" label={words.say('adding/their-words')} required />
        <TypedWords name="notes" label={words.say('adding/notes')} rows={3} />
        <p className="small muted">{words.say('adding/pseudonym')}</p>
      </fieldset>
    </HandingForm>
  )
}

/** What must be known before anybody is asked anything (Murad Code: do not interview again without need). */
function Before({
  answers,
  onChange,
}: {
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
}): ReactNode {
  const words = useWords()
  const before = (value: boolean | null, key: 'yes' | 'no' | 'unknown'): ReactNode => (
    <label className="choice">
      <input
        type="radio"
        name="before"
        checked={answers.before === (value ?? 'unknown')}
        onChange={() => onChange({ ...answers, before: value ?? 'unknown' })}
      />
      <span>{words.say(`adding/before-${key}`)}</span>
    </label>
  )
  return (
    <div className="card stack">
      <h2>{words.say('adding/before-asking')}</h2>
      <fieldset>
        <legend>{words.say('adding/interviewed-before')}</legend>
        {before(false, 'no')}
        {before(true, 'yes')}
        {before(null, 'unknown')}
      </fieldset>
      {answers.before === 'unknown' ? <p className="remark">{words.say('adding/find-out')}</p> : null}
      {answers.before === true || answers.before === 'unknown' ? (
        <label className="field">
          <span>{words.say('adding/again-why')}</span>
          <input
            dir="auto"
            value={answers.reason}
            onChange={({ target }) => onChange({ ...answers, reason: target.value })}
          />
        </label>
      ) : null}
      <fieldset>
        <legend>{words.say('adding/consent')}</legend>
        {CONSENT.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              checked={answers.consent.includes(one)}
              onChange={({ target }) =>
                onChange({
                  ...answers,
                  consent: CONSENT.filter((other) =>
                    other === one ? target.checked : answers.consent.includes(other),
                  ),
                })
              }
            />
            <span>{words.say(`adding/consent-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={answers.support}
          onChange={({ target }) => onChange({ ...answers, support: target.checked })}
        />
        <span>{words.say('adding/support')}</span>
      </label>
    </div>
  )
}

function Source(): ReactNode {
  const words = useWords()
  return (
    <div className="about">
      <label className="field">
        <span>{words.say('adding/source-code')}</span>
        <input name="source" dir="ltr" required autoComplete="off" placeholder="W-17" />
      </label>
      <label className="field">
        <span>{words.say('adding/access')}</span>
        <select name="access" defaultValue="not-stated">
          {ACCESS.map((code) => (
            <option key={code} value={code}>
              {words.say(`adding/access-${code}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.say('adding/told-on')}</span>
        <input name="date" type="date" />
      </label>
    </div>
  )
}
