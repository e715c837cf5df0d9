import { expect, test } from 'vitest'
import { setOf } from './direction.ts'

test('WB2 words are set by the script in which they begin', () => {
  expect(setOf('قال الطبيب إن UNICEF هناك')).toEqual({ 'data-from-right': '' })
  expect(setOf('«3 أطفال»')).toEqual({ 'data-from-right': '' })
  expect(setOf('“3 children”, قال')).toEqual({})
  expect(setOf('12')).toEqual({})
})
