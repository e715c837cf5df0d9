import { expect, test } from 'vitest'
import { chordOfEvent, printedKeys } from './chord.ts'
import { COMMANDS, type Command, keysTaken } from './commands.ts'

const ALL = Object.keys(COMMANDS) as Command[]
const press = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

test('WB7 from the start no two commands share keys, and none begins another', () => {
  for (const command of ALL) {
    expect(keysTaken(COMMANDS[command].chord, command, { bindings: {} }), command).toBeNull()
  }
})

test('WB7 keys of another command are told, also where a person changed them', () => {
  expect(keysTaken('KeyJ', 'accept', { bindings: {} })).toBe('next')
  expect(keysTaken('KeyG', 'accept', { bindings: {} })).toBe('go-reports')
  expect(keysTaken('KeyQ', 'accept', { bindings: { next: 'KeyQ' } })).toBe('next')
  expect(keysTaken('KeyJ', 'accept', { bindings: { next: 'KeyQ' } })).toBeNull()
})

test('WB6 a press is kept by the place of its key', () => {
  expect(chordOfEvent({ ...press, code: 'KeyJ', key: 'ت' })).toBe('KeyJ')
  expect(chordOfEvent({ ...press, code: 'Slash', key: '؟', shiftKey: true })).toBe('Shift+Slash')
  expect(chordOfEvent({ ...press, code: 'KeyK', key: 'k', ctrlKey: true })).toBe('$mod+KeyK')
  expect(chordOfEvent({ ...press, code: 'ShiftLeft', key: 'Shift', shiftKey: true })).toBeNull()
})

test('WB6 keys are shown as they are printed on a keyboard', () => {
  expect(printedKeys('KeyG KeyR', false)).toEqual(['G', 'R'])
  expect(printedKeys('$mod+KeyK', false)).toEqual(['Ctrl K'])
  expect(printedKeys('$mod+KeyK', true)).toEqual(['⌘ K'])
  expect(printedKeys('Shift+Slash', false)).toEqual(['?'])
})
