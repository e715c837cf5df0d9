import type { Handing } from '@sanad/server/client'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

/** What a person can tell of a report that does not say it itself. */
export function AboutFields(): ReactNode {
  const words = useWords()
  const languages = new Intl.DisplayNames(words.language, { type: 'language' })
  return (
    <div className="about">
      <label className="field">
        <span>{words.say('adding/name')}</span>
        <input name="title" dir="auto" />
      </label>
      <label className="field">
        <span>{words.say('listing/publisher')}</span>
        <input name="publisher" dir="auto" />
      </label>
      <label className="field">
        <span>{words.say('adding/date')}</span>
        <input name="date" dir="ltr" pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2022-01-24" />
      </label>
      <label className="field">
        <span>{words.say('listing/lang')}</span>
        <select name="lang">
          <option value="">{words.say('adding/lang-found')}</option>
          {['en', 'ar', 'fr'].map((code) => (
            <option key={code} value={code}>
              {languages.of(code)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const NAMES = ['title', 'publisher', 'date', 'lang'] as const

/** What was told of a report in a form. */
export function aboutOf(form: FormData): Pick<Handing, (typeof NAMES)[number]> {
  const told = NAMES.map((name) => [name, String(form.get(name) ?? '').trim()] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== ''))
}
