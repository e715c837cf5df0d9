import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import { usePreferences } from '../preferences/index.ts'
import { type Command, chordOf } from './commands.ts'

/** What is done at which command, as long as the component is shown. */
export type Doing = Partial<Readonly<Record<Command, () => void>>>

/** Listens for the keys of commands; not where somebody types, and not behind something that floats. */
export function useCommands(doing: Doing, active = true): void {
  const preferences = usePreferences()
  const latest = useRef(doing)
  useEffect(() => {
    latest.current = doing
  })
  const names = Object.keys(doing).join(' ')
  useEffect(() => {
    if (!active) return
    const commands = names.split(' ').filter((name): name is Command => name !== '')
    const bound = commands
      .map((command) => [command, chordOf(command, preferences)] as const)
      .filter(([, chord]) => preferences.keys || chord.includes('$mod'))
    return tinykeys(
      window,
      Object.fromEntries(
        bound.map(([command, chord]) => [
          chord,
          (event: KeyboardEvent) => {
            if (event.defaultPrevented || isBusy(event, chord)) return
            event.preventDefault()
            latest.current[command]?.()
          },
        ]),
      ),
    )
  }, [names, active, preferences])
}

/** Listens for the keys that leave: also where somebody types, behind what floats or covers, and with single keys switched off. */
export function useExit(leave: () => void): void {
  const preferences = usePreferences()
  const chord = chordOf('exit', preferences)
  const active = preferences.keys || !writes(chord)
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent): void => {
      if (writes(chord) && isBusy(event, chord)) return
      event.preventDefault()
      leave()
    }
    return tinykeys(window, { [chord]: press }, { capture: true })
  }, [chord, active, leave])
}

/** Whether keys write a letter where somebody types. */
function writes(chord: string): boolean {
  return !/\$mod|Escape|\bF\d+$/.test(chord)
}

function isBusy({ target }: KeyboardEvent, chord: string): boolean {
  if (!(target instanceof Element)) return false
  if (document.querySelector('[role="dialog"], [data-covered]') !== null) return true
  if (chord.includes('$mod')) return false
  return (
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !==
    null
  )
}
