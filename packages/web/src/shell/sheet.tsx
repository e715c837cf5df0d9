import type { ReactNode } from 'react'
import { Floating } from '../floating/index.ts'
import { COMMANDS, groupsOf, Keys } from '../keys/index.ts'
import { usePreferences } from '../preferences/index.ts'
import { useWords } from '../words/index.ts'

/** Every key and what it does. */
export function Sheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords()
  const { keys } = usePreferences()
  return (
    <Floating title={words.say('keys/title')} onClose={onClose}>
      {keys ? null : <p>{words.say('keys/off')}</p>}
      <div className="sheet">
        {groupsOf().map(([group, commands]) => (
          <section key={group}>
            <h3>{words.say(`keys/group-${group}`)}</h3>
            <dl className="keylist">
              {commands.map((command) => (
                <div key={command}>
                  <dt>{words.say(COMMANDS[command].label)}</dt>
                  <dd>
                    <Keys command={command} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="muted small">{words.say('keys/place')}</p>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {words.say('shell/close')}
        </button>
      </div>
    </Floating>
  )
}
