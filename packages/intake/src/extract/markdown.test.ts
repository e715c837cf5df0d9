import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractMarkdown } from './markdown.ts'

const NOTE = `---
title: "Field note"
author: Mona Example
date: 24 January 2022
---
# Who holds them

The guards said that **all** of the *children*
were [safe](https://example.org/a_b_c).

> “Nobody was let in,”
> the letter says.

- Twelve were taken out
- \`Nobody\` knows where

***

Snake_case_words stay, and 2 * 3 * 4 too.
`

test('IN8 Markdown says its title, writer and day in its front matter, and its marks are no part of the text', () => {
  const { about, characters } = extractMarkdown(NOTE)
  expect(about).toMatchObject({ title: 'Field note', byline: 'Mona Example', date: '2022-01-24' })
  expect(characters.split('\n\n')).toEqual([
    'Who holds them',
    'The guards said that all of the children\nwere safe.',
    '“Nobody was let in,”\nthe letter says.',
    'Twelve were taken out',
    'Nobody knows where',
    'Snake_case_words stay, and 2 * 3 * 4 too.',
  ])
})

test('IN1 every character of any Markdown lies in exactly one place', () => {
  const parts = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '**',
    '*',
    '_',
    '[a](b)',
    '\n',
    '\n\n',
    'قال',
    'the guard',
    '```',
    '---',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
      const { characters, located } = extractMarkdown(words.join(''))
      expect(located.map(({ begin }) => begin)).toEqual(
        [0, ...located.map(({ end }) => end)].slice(0, located.length),
      )
      expect(located.at(-1)?.end ?? 0).toBe(characters.length)
    }),
    { numRuns: 500, seed: 1 },
  )
})
