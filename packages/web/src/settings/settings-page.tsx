import type { UiLanguage } from '@sanad/core/statement'
import type { ReactNode } from 'react'
import { downloadOf, useWorkspace } from '../api/index.ts'
import { chordOf, printedKeys } from '../keys/index.ts'
import { useTitle } from '../parts/index.ts'
import { changePreferences, type Preferences, usePreferences } from '../preferences/index.ts'
import { Told, useWords } from '../words/index.ts'
import { KeySettings } from './key-settings.tsx'
import './settings.css'

const LANGUAGES: readonly (readonly [UiLanguage, string])[] = [
  ['en', 'English'],
  ['ar', '\u0627\u0644\u0639\u0631\u0628\u064a\u0629'],
  ['fr', 'Fran\u00e7ais'],
]

/** How the page speaks, looks and listens on this device, and what the workspace is. */
export function SettingsPage(): ReactNode {
  const words = useWords()
  useTitle(words.say('shell/settings'))
  return (
    <div className="page narrow">
      <h1>{words.say('shell/settings')}</h1>
      <Look />
      <Safety />
      <KeySettings />
      <WorkspaceFacts />
    </div>
  )
}

function Look(): ReactNode {
  const words = useWords()
  const { language, theme, plain, digits } = usePreferences()
  return (
    <section className="stack">
      <h2>{words.say('settings/look')}</h2>
      <Choose
        label={words.say('settings/language')}
        value={language}
        ways={LANGUAGES}
        onChange={(chosen) => changePreferences({ language: chosen })}
      />
      {language === 'ar' ? (
        <Choose<Preferences['digits']>
          label={words.say('settings/digits')}
          value={digits}
          ways={[
            ['latin', '0 1 2 3 4'],
            ['arabic', '\u0660 \u0661 \u0662 \u0663 \u0664'],
          ]}
          onChange={(chosen) => changePreferences({ digits: chosen })}
        />
      ) : null}
      <Choose<Preferences['theme']>
        label={words.say('settings/theme')}
        value={theme}
        ways={[
          ['system', words.say('settings/theme-system')],
          ['light', words.say('settings/theme-light')],
          ['dark', words.say('settings/theme-dark')],
        ]}
        onChange={(chosen) => changePreferences({ theme: chosen })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={plain}
          onChange={({ target }) => changePreferences({ plain: target.checked })}
        />
        <span>{words.say('settings/plain')}</span>
      </label>
    </section>
  )
}

interface Choosing<Code extends string> {
  readonly label: string
  readonly value: Code
  readonly ways: readonly (readonly [Code, string])[]
  readonly onChange: (code: Code) => void
}

function Choose<Code extends string>({ label, value, ways, onChange }: Choosing<Code>): ReactNode {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="row">
        {ways.map(([code, told]) => (
          <label key={code} className="choice">
            <input type="radio" name={label} checked={value === code} onChange={() => onChange(code)} />
            <bdi>{told}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Safety(): ReactNode {
  const words = useWords()
  const preferences = usePreferences()
  const { idleMinutes } = preferences
  const keys = printedKeys(chordOf('exit', preferences), /mac/i.test(navigator.platform)).join(' ')
  return (
    <section className="stack">
      <h2>{words.say('settings/safety')}</h2>
      <label className="field">
        <span>{words.say('settings/idle')}</span>
        <select
          value={idleMinutes}
          onChange={({ target }) => changePreferences({ idleMinutes: Number(target.value) })}
        >
          {[1, 5, 15, 30, 60, 0].map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0
                ? words.say('settings/never')
                : words.say('settings/minutes', { count: minutes })}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted">{words.say('settings/leave-how', { keys })}</p>
    </section>
  )
}

function WorkspaceFacts(): ReactNode {
  const words = useWords()
  const { data } = useWorkspace()
  if (data === undefined) return null
  return (
    <section className="stack">
      <h2>{words.say('settings/workspace')}</h2>
      <dl className="facts">
        <dt>{words.say('settings/folder')}</dt>
        <dd>
          <Told>{data.folder}</Told>
        </dd>
        <dt>{words.say('settings/person')}</dt>
        <dd>
          <Told>{data.person}</Told>
        </dd>
        <dt>{words.say('settings/entries')}</dt>
        <dd>{words.number(data.size)}</dd>
        <dt>{words.say('settings/root')}</dt>
        <dd>
          <code dir="ltr">{data.root}</code>
        </dd>
        <dt>{words.say('settings/seals')}</dt>
        <dd>{words.say(data.sealing ? 'settings/seals-yes' : 'settings/seals-no')}</dd>
      </dl>
      {data.damage === 0 && data.forks === 0 ? null : (
        <p className="remark broken danger">{words.say('settings/damaged')}</p>
      )}
      <div className="row">
        <a className="button" href={downloadOf('checkpoint')} download="checkpoint.txt">
          {words.say('settings/checkpoint')}
        </a>
        <a className="button" href={downloadOf('ledgerExport')} download="ledger.ndjson">
          {words.say('settings/export')}
        </a>
      </div>
    </section>
  )
}
