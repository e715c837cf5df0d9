import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { createEnglishAnalyser } from './english.ts'

const analyser = createEnglishAnalyser()

function read(text: string): Document {
  return analyser.analyse(text)
}

/** Quotations without their marks, with their level where it is not outermost. */
function quotations(text: string): readonly string[] {
  return read(text).quotations.map(
    ({ inner, level }) => `${level > 0 ? `${level}:` : ''}${text.slice(inner.begin, inner.end)}`,
  )
}

function kinds(text: string): readonly string[] {
  return read(text).segments.map(({ kind }) => kind)
}

const MARKS: readonly (readonly [string, ...string[]])[] = [
  ['He said “no”.', 'no'],
  ['He said "no".', 'no'],
  ["He said 'no'.", 'no'],
  ['He said ‘no’.', 'no'],
  ["He said ''no''.", 'no'],
  ["He said ``no''.", 'no'],
  ['He said «no».', 'no'],
  ['He said „no“.', 'no'],
  ['He said “they shouted ‘run’ twice”.', 'they shouted ‘run’ twice', '1:run'],
  ['"They shouted \'run\' twice," he said.', "They shouted 'run' twice,", '1:run'],
  ["The boys' room and the girls' room were hit."],
  ["It's the guards' fault, he didn't say."],
  ["In the '90s the prison was small."],
  ['A lone “ mark opens nothing.'],
  ['A lone “mark opens nothing.'],
  ['\'Twas in the \'90s, "I think," he said.', 'I think,'],
]

test.each(MARKS)(
  'AT17 quotation marks of every kind are read, and an apostrophe is none: %s',
  (text, ...expected) => {
    expect(quotations(text)).toEqual(expected)
  },
)
test('AT17 marks left open over three paragraphs are one chain', () => {
  const document = read('“One.\n\n“Two.\n\n“Three.”')
  expect(document.quotations.map(({ continues }) => continues)).toEqual([null, 0, 1])
})
test('AT17 a mark left open that nothing carries on is no quotation', () => {
  expect(quotations('“One.\n\nTwo.')).toEqual([])
})
test('AT17 a space of no width or an unbreakable one does not hide a mark', () => {
  expect(quotations('He said\u00a0“no”\u200b.')).toEqual(['no'])
  expect(quotations('He said \u200b“no”\u200b.')).toEqual(['no'])
})

test('AT18 a short line without a stop before text is a heading', () => {
  expect(kinds('Battle for the prison\n\nThe wall fell at dawn.')).toEqual(['heading', 'body'])
})
test('AT18 a photo line is a caption', () => {
  expect(kinds('The wall fell.\n\nPhoto: Smoke over the town.\n\nWe ran.')).toEqual([
    'body',
    'caption',
    'body',
  ])
  expect(kinds('The wall fell.\n\nSmoke over the town (AFP)\n\nWe ran.')).toEqual(['body', 'caption', 'body'])
})
test('AT18 a quotation that repeats a sentence is a pull quote, also with another mark and its speaker', () => {
  const text =
    'Dilo said: “Nobody helped us at all.”\n\n"Nobody helped us at all" – Rezan Dilo\n\nThe town is quiet.'
  expect(kinds(text)).toEqual(['body', 'pull-quote', 'body'])
})
test('AT18 a sentence that is repeated without marks is repeated text', () => {
  const text =
    'Nobody came to help us at all. It was night.\n\nNobody came to help us at all.\n\nThe town is quiet.'
  expect(kinds(text)[1]).toBe('repeated')
})
test('AT18 a quotation that stands once is body text', () => {
  expect(kinds('“Nobody helped us at all.”\n\nThe town is quiet.')).toEqual(['body', 'body'])
})
