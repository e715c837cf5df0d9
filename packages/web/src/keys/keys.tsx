import type { ReactNode } from 'react'
import { usePreferences } from '../preferences/index.ts'
import { printedKeys } from './chord.ts'
import { type Command, chordOf } from './commands.ts'

const IS_MAC = /mac/i.test(navigator.platform)

/** The keys of a command as they are printed on a keyboard; nothing where single keys are off. */
export function Keys({ command }: { readonly command: Command }): ReactNode {
  const preferences = usePreferences()
  const chord = chordOf(command, preferences)
  if (!preferences.keys && !chord.includes('$mod')) return null
  return (
    <span className="keys" dir="ltr" aria-hidden="true">
      {printedKeys(chord, IS_MAC).map((press) => (
        <kbd key={press}>{press}</kbd>
      ))}
    </span>
  )
}
