import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blackOut } from './black-out.ts'
import { SPELLINGS } from './fixtures/spellings.ts'

test.for(SPELLINGS)(
  'WS40 a name is found in another spelling of the same letters: %s in %s',
  ([name, text, left]) => {
    expect(blackOut(text, [name]).text).toBe(left)
  },
)

test('WS40 what is blacked out keeps every position, and no name is left', () => {
  const letter = fc.constantFrom('a', 'B', 'é', 'e\u0301', '\u0623', '\u0627', '\u0640', ' ', '\n', '𐍈', '.')
  const word = fc.array(letter, { minLength: 2, maxLength: 4 }).map((all) => all.join(''))
  fc.assert(
    fc.property(
      fc.array(letter).map((all) => all.join('')),
      word,
      (text, name) => {
        const once = blackOut(text, [name])
        expect([...once.text]).toHaveLength([...text].length)
        expect(blackOut(once.text, [name]).count).toBe(0)
      },
    ),
  )
})

test('WS40 a single letter is no name', () => {
  expect(blackOut('a man and a map', ['a', ' ', ''])).toEqual({ text: 'a man and a map', count: 0 })
})
