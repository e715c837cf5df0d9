import { type KeyboardEvent, type ReactNode, useState } from 'react'
import {
  COMMANDS,
  type Command,
  chordOf,
  chordOfEvent,
  groupsOf,
  keysTaken,
  printedKeys,
} from '../keys/index.ts'
import { changePreferences, usePreferences } from '../preferences/index.ts'
import { useWords } from '../words/index.ts'

/** Keys can be switched off, and each can be changed (WCAG 2.1.4). */
export function KeySettings(): ReactNode {
  const words = useWords()
  const { keys, bindings } = usePreferences()
  return (
    <section className="stack">
      <h2>{words.say('keys/title')}</h2>
      <label className="choice">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ target }) => changePreferences({ keys: target.checked })}
        />
        <span>{words.say('settings/single-keys')}</span>
      </label>
      <p className="small muted">{words.say('keys/place')}</p>
      <dl className="keylist">
        {groupsOf()
          .flatMap(([, commands]) => commands)
          .map((command) => (
            <KeySetting key={command} command={command} />
          ))}
      </dl>
      {Object.keys(bindings).length === 0 ? null : (
        <div className="row">
          <button type="button" className="button" onClick={() => changePreferences({ bindings: {} })}>
            {words.say('settings/keys-back')}
          </button>
        </div>
      )}
    </section>
  )
}

function KeySetting({ command }: { readonly command: Command }): ReactNode {
  const words = useWords()
  const preferences = usePreferences()
  const [listening, setListening] = useState(false)
  const [taken, setTaken] = useState<Command | null>(null)
  const pressed = (event: KeyboardEvent): void => {
    if (!listening) return
    event.preventDefault()
    if (event.key === 'Escape') {
      setListening(false)
      return
    }
    const chord = chordOfEvent(event)
    if (chord === null) return
    const other = keysTaken(chord, command, preferences)
    setTaken(other)
    if (other !== null) return
    setListening(false)
    changePreferences({ bindings: { ...preferences.bindings, [command]: chord } })
  }
  const printed = printedKeys(chordOf(command, preferences), /mac/i.test(navigator.platform)).join(' ')
  const name = words.say(COMMANDS[command].label)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <button
          type="button"
          className="button"
          data-command={command}
          aria-label={words.say('settings/change-key', { name, keys: printed })}
          onClick={() => setListening(true)}
          onKeyDown={pressed}
          onBlur={() => setListening(false)}
        >
          {listening ? words.say('settings/press') : <kbd dir="ltr">{printed}</kbd>}
        </button>
        {taken === null ? null : (
          <p className="small danger" role="alert">
            {words.say('settings/taken', { name: words.say(COMMANDS[taken].label) })}
          </p>
        )}
      </dd>
    </div>
  )
}
