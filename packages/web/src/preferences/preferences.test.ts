import { expect, test } from 'vitest'
import { readPreferences } from './preferences.ts'

test('WB1 the page speaks the first language of the browser that it knows', () => {
  expect(readPreferences(null, ['ku', 'ar-SY', 'en']).language).toBe('ar')
  expect(readPreferences(null, ['de']).language).toBe('en')
  expect(readPreferences('{"language":"fr"}', ['ar']).language).toBe('fr')
})

test('WB7 preferences that cannot be are as from the start', () => {
  const start = readPreferences(null, [])
  expect(readPreferences('not json', [])).toEqual(start)
  expect(readPreferences('{"theme":"pink","idleMinutes":-3,"bindings":[1]}', [])).toEqual(start)
  expect(readPreferences('{"keys":false,"bindings":{"next":"KeyQ"}}', [])).toMatchObject({
    keys: false,
    bindings: { next: 'KeyQ' },
  })
})
