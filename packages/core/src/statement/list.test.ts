import { expect, test } from 'vitest'
import { codesOf, labelOf } from './list.ts'
import { ACTORS, LISTS, STATUS, statusesExclude } from './lists/index.ts'

test.each(LISTS.map((list) => [list.name, list] as const))(
  'ST7 every code of %s has three labels',
  (_, list) => {
    for (const [code, label] of Object.entries(list.labels)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(label.filter((words) => words.trim() !== '')).toHaveLength(3)
      expect(label[1]).toMatch(/\p{Script=Arabic}/u)
    }
    const english = Object.values(list.labels).map((label) => label[0])
    expect(new Set(english).size).toBe(english.length)
  },
)

test('ST7 every list ends in "other", whose words stand beside the field', () => {
  expect(codesOf(STATUS).at(-1)).toBe('other')
  expect(labelOf(STATUS, 'other', 'fr')).toBe('autre')
  expect(labelOf(STATUS, 'safe', 'ar')).toBe('في أمان')
  expect(labelOf(STATUS, 'not-a-code', 'en')).toBe('not-a-code')
})

test('ST8 safe cannot hold together with used as a shield, trapped, in danger or missing', () => {
  for (const other of ['used-as-shield', 'trapped', 'in-danger', 'missing'] as const) {
    expect(statusesExclude('safe', other)).toBe(true)
    expect(statusesExclude(other, 'safe')).toBe(true)
  }
  expect(statusesExclude('safe', 'held')).toBe(false)
})

test('the ties of every actor lead to actors of the registry, and no name is two actors’', () => {
  const ids = new Set(ACTORS.map((actor) => actor.id))
  expect(ACTORS.flatMap((actor) => actor.ties.filter((tie) => !ids.has(tie.to)))).toEqual([])
  const names = ACTORS.flatMap((actor) => actor.names)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
