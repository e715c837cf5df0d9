import { expect, test } from 'vitest'
import { inventId } from './fixtures/invent.ts'
import { type Known, type KnownReading, type KnownText, standingsOf } from './standing.ts'

const text = (id: string, position: number, more: Partial<KnownText> = {}): KnownText => ({
  entry: inventId('entry', position),
  position,
  text: id,
  origin: 'extraction',
  version: 'html/1',
  instead: null,
  ...more,
})

const reading = (of: string, position: number, more: Partial<KnownReading> = {}): KnownReading => ({
  entry: inventId('entry', position),
  position,
  reading: `${of} at ${position}`,
  text: of,
  reader: 'rules',
  version: 'rules-1',
  ...more,
})

/** What stands now, by its id. */
function now(known: Partial<Known>): readonly string[] {
  const standings = standingsOf({ reports: [], texts: [], readings: [], ...known })
  return standings.filter(({ until }) => until === null).map(({ thing }) => thing)
}

test('P8 the newest version counts, and 10 is newer than 9', () => {
  const readings = [reading('a', 2, { version: 'rules-10' }), reading('a', 3, { version: 'rules-9' })]
  expect(now({ texts: [text('a', 1)], readings })).toEqual(['a', 'a at 2'])
})

test('P8 a learned reading counts before one by rules, a person’s beside it', () => {
  const readings = [
    reading('a', 2, { reader: 'learned', version: 'learned-1' }),
    reading('a', 3, { version: 'rules-99' }),
    reading('a', 4, { reader: 'person' }),
  ]
  expect(now({ texts: [text('a', 1)], readings })).toEqual(['a', 'a at 2', 'a at 4'])
})

test('P8 a new text counts once it is read; a translation never beside its original', () => {
  const texts = [
    text('a', 1),
    text('b', 3, { version: 'html/2' }),
    text('c', 5, { origin: 'translation', version: 'z/9' }),
  ]
  expect(now({ texts: texts.slice(0, 2), readings: [reading('a', 2)] })).toEqual(['a', 'a at 2'])
  expect(now({ texts, readings: [reading('a', 2), reading('b', 4), reading('c', 6)] })).toEqual([
    'b',
    'b at 4',
  ])
})

test('P8 a redaction takes every other text’s place at once, with what machines and people read in it', () => {
  const texts = [
    text('a', 1),
    text('b', 2),
    text('r', 5, { origin: 'redaction', version: '1', instead: 'a' }),
  ]
  const readings = [reading('a', 3), reading('a', 4, { reader: 'person' }), reading('b', 4)]
  expect(now({ texts, readings })).toEqual(['r'])
  const told = standingsOf({ reports: [], texts, readings })
  expect(told.filter(({ until }) => until !== null).every(({ until }) => (until ?? 9) <= 5)).toBe(true)
})
