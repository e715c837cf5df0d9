import { expect, test } from 'vitest'
import { MODIFIERS, NOUNS } from '../read/lexicon/en/people.ts'
import { ACTORS, type Population, STATUS, type Unit } from '../statement/index.ts'
import { ACTOR_NAME } from './actor-names.ts'
import { peopleWords } from './people.ts'
import { PEOPLE_STATUSES } from './people-status.ts'
import { ROLE } from './roles.ts'
import { openWords } from './words.ts'

const POPULATIONS: readonly Population[] = [
  ...[...NOUNS.values()].map(({ population }) => population),
  ...MODIFIERS.values(),
]
const said = (unit: Unit, population: Population): readonly string[] =>
  (['en', 'ar', 'fr'] as const).map((language) => peopleWords(unit, population, openWords(language)))

test('every role and status that the lexicon gives people has a name in every language', () => {
  const roles = new Set(POPULATIONS.flatMap(({ role = [] }) => role))
  expect([...roles].filter((role) => !Object.hasOwn(ROLE.labels, role))).toEqual([])
  const statuses = new Set(POPULATIONS.flatMap(({ status = [] }) => status))
  expect(
    [...statuses].filter((one) => !PEOPLE_STATUSES.includes(one) && !Object.hasOwn(STATUS.labels, one)),
  ).toEqual([])
})

test('every actor of the registry has a name beside people of theirs', () => {
  expect(ACTORS.map(({ id }) => id).filter((id) => !Object.hasOwn(ACTOR_NAME.labels, id))).toEqual([])
})

test('whom a figure counts is said as people say it', () => {
  expect(said('child', { sex: 'male' })).toEqual(['boys', 'فتيان', 'garçons'])
  expect(said('person', { age: [44, 44] })).toEqual([
    'people aged 44',
    'أشخاص، العمر 44',
    'personnes de 44 ans',
  ])
  expect(said('child', { age: [0, 0] })).toEqual([
    'children under one year old',
    'أطفال، دون السنة من العمر',
    'enfants de moins d’un an',
  ])
  expect(said('child', { age: [5, 12] })[0]).toBe('children aged 5 to 12')
  expect(said('person', { sex: 'female' })).toEqual(['women', 'نساء', 'femmes'])
  expect(said('person', { role: 'fighter', affiliation: 'sdf' })).toEqual([
    'SDF fighters',
    'مقاتلون من قسد',
    'combattants des FDS',
  ])
  expect(said('person', { role: 'attacker-and-prisoner' })).toEqual([
    'attackers and prisoners',
    'مهاجمون وسجناء',
    'assaillants et prisonniers',
  ])
  expect(said('person', { role: 'women-and-children' })[0]).toBe('women and children')
  expect(said('person', { role: 'guard-and-prison-staff' })[2]).toBe('gardiens et employés de prison')
  expect(said('person', { role: 'wife', sex: 'female' })[0]).toBe('wives')
  expect(said('child', { role: 'prisoner', sex: 'male' })[0]).toBe('prisoners, boys')
})

test('how they are stands beside them in their form', () => {
  expect(said('person', { status: 'displaced' })).toEqual([
    'displaced people',
    'أشخاص نازحون',
    'personnes déplacées',
  ])
  expect(said('family', { status: 'displaced' })).toEqual([
    'displaced families',
    'أسر نازحة',
    'familles déplacées',
  ])
  expect(said('child', { status: 'injured', sex: 'female' })[2]).toBe('filles blessées')
  expect(said('person', { sex: 'male', age: [13, 17] })[0]).toBe('boys aged 13 to 17')
})

test('whose they are is called by name, known or not', () => {
  expect(said('person', { affiliation: 'is' })).toEqual([
    'IS-linked people',
    'أشخاص على صلة بجهة داعش',
    'personnes proches de l’EI',
  ])
  expect(said('person', { role: 'fighter', affiliation: 'Azrin Brigade' })[0]).toBe(
    'fighters of Azrin Brigade',
  )
})
