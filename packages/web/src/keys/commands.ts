import type { MessageKey } from '@sanad/core/messages'
import type { Preferences } from '../preferences/index.ts'

/** Something that a key does. */
export type Command =
  | 'next'
  | 'previous'
  | 'accept'
  | 'reject'
  | 'hold'
  | 'flag'
  | 'comment'
  | 'edit'
  | 'create'
  | 'undo'
  | 'against'
  | 'order'
  | 'search'
  | 'sheet'
  | 'palette'
  | 'go-reports'
  | 'go-statements'
  | 'go-incidents'
  | 'go-add'
  | 'go-settings'
  | 'exit'

type Group = 'review' | 'move' | 'everywhere'

interface Binding {
  /** Where the keys lie, not what is printed on them: an Arabic keyboard has the same places. */
  readonly chord: string
  readonly group: Group
  readonly label: MessageKey
}

/** Every command with the keys it has from the start. */
export const COMMANDS: Readonly<Record<Command, Binding>> = {
  next: { chord: 'KeyJ', group: 'move', label: 'keys/next' },
  previous: { chord: 'KeyK', group: 'move', label: 'keys/previous' },
  accept: { chord: 'KeyY', group: 'review', label: 'keys/accept' },
  reject: { chord: 'KeyN', group: 'review', label: 'keys/reject' },
  hold: { chord: 'KeyH', group: 'review', label: 'keys/hold' },
  flag: { chord: 'KeyF', group: 'review', label: 'keys/flag' },
  comment: { chord: 'KeyM', group: 'review', label: 'keys/comment' },
  edit: { chord: 'KeyE', group: 'review', label: 'keys/edit' },
  create: { chord: 'KeyC', group: 'review', label: 'keys/create' },
  undo: { chord: 'KeyU', group: 'review', label: 'keys/undo' },
  against: { chord: 'KeyX', group: 'move', label: 'keys/against' },
  order: { chord: 'KeyO', group: 'move', label: 'keys/order' },
  search: { chord: 'Slash', group: 'everywhere', label: 'keys/search' },
  sheet: { chord: 'Shift+Slash', group: 'everywhere', label: 'keys/sheet' },
  palette: { chord: '$mod+KeyK', group: 'everywhere', label: 'keys/palette' },
  'go-reports': { chord: 'KeyG KeyR', group: 'everywhere', label: 'keys/go-reports' },
  'go-statements': { chord: 'KeyG KeyS', group: 'everywhere', label: 'keys/go-statements' },
  'go-incidents': { chord: 'KeyG KeyI', group: 'everywhere', label: 'keys/go-incidents' },
  'go-add': { chord: 'KeyG KeyA', group: 'everywhere', label: 'keys/go-add' },
  'go-settings': { chord: 'KeyG KeyP', group: 'everywhere', label: 'keys/go-settings' },
  exit: { chord: 'Shift+Escape', group: 'everywhere', label: 'keys/exit' },
}

const ORDER = Object.keys(COMMANDS) as readonly Command[]

/** The keys of a command, as this person has them. */
export function chordOf(command: Command, { bindings }: Pick<Preferences, 'bindings'>): string {
  return bindings[command] ?? COMMANDS[command].chord
}

/** The commands by group, in the order in which they are shown. */
export function groupsOf(): readonly (readonly [Group, readonly Command[]])[] {
  const groups: readonly Group[] = ['review', 'move', 'everywhere']
  return groups.map((group) => [group, ORDER.filter((command) => COMMANDS[command].group === group)])
}

/** The command that has these keys already; null where they are free, or begin no other command's. */
export function keysTaken(
  chord: string,
  command: Command,
  preferences: Pick<Preferences, 'bindings'>,
): Command | null {
  const begins = (one: string, other: string): boolean => one === other || other.startsWith(`${one} `)
  const others = ORDER.filter((other) => other !== command)
  return (
    others.find((other) => {
      const theirs = chordOf(other, preferences)
      return begins(chord, theirs) || begins(theirs, chord)
    }) ?? null
  )
}
