import { expect, test } from 'vitest'
import { createCount } from './count.ts'
import { compareFigures, createFigure, type Figure, figuresConflict } from './figure.ts'
import { createEdtf } from './partial-date.ts'

const killed: Figure = {
  measure: 'killed',
  unit: 'person',
  population: {},
  place: null,
  period: null,
  asOf: null,
  kind: 'flow',
  includes: [],
  excludes: [],
  count: createCount('180', 'exactly', 180),
}
const place = (ref: string): Figure['place'] => ({
  words: ref,
  spans: [],
  ref,
  lat: null,
  lon: null,
  radiusKm: null,
  country: null,
})

test('ST4 a person with a child’s age cannot be built: minors are counted as children', () => {
  expect(() => createFigure({ ...killed, population: { age: [12, 12] } })).toThrow(
    /statement\/child-as-person/,
  )
  expect(() => createFigure({ ...killed, unit: 'child', population: { age: [19, 19] } })).toThrow(
    /adult-as-child/,
  )
  expect(createFigure({ ...killed, unit: 'child', population: { age: [12, 12] } }).unit).toBe('child')
})

test('ST5 figures conflict only when they count the same thing and no number satisfies both', () => {
  const other = { ...killed, count: createCount('500', 'exactly', 500) }
  expect(figuresConflict(killed, other)).toBe(true)
  expect(figuresConflict(killed, { ...other, unit: 'child' })).toBe(false)
  expect(figuresConflict(killed, { ...other, population: { role: 'guards' } })).toBe(false)
})

test('ST5 what one of two figures leaves unsaid fits all, and the comparison names it', () => {
  const inHasakah = { ...killed, place: place('SY/SY-HA/hasakah') }
  expect(compareFigures(killed, inHasakah)).toEqual({ kind: 'compatible', assumed: ['place'] })
  const inPrison = { ...killed, place: place('SY/SY-HA/hasakah/ghwayran') }
  expect(compareFigures(inHasakah, inPrison)).toEqual({ kind: 'compatible', assumed: [] })
  expect(compareFigures(inHasakah, { ...killed, place: place('SY/SY-HA/hasakah-east') })).toEqual({
    kind: 'different',
    scopes: ['place'],
  })
})

test('ST5 figures of periods apart, or stocks of different days, do not compare', () => {
  const january = { ...killed, period: createEdtf('2022-01') }
  const march = { ...killed, period: createEdtf('2022-03') }
  expect(compareFigures(january, march)).toEqual({ kind: 'different', scopes: ['period'] })
  const stock = { ...killed, kind: 'stock', asOf: createEdtf('2022-01-20') } as const
  expect(compareFigures(stock, { ...stock, asOf: createEdtf('2022-02') })).toMatchObject({ scopes: ['asOf'] })
})
