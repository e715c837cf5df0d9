import { labelOf, type Population, STATUS, UNIT, type Unit } from '../statement/index.ts'
import { ACTOR_NAME } from './actor-names.ts'
import { keepApart } from './params.ts'
import { type People, statusOfPeople } from './people-status.ts'
import { GENDERED_ROLES, ROLE } from './roles.ts'
import type { Words } from './words.ts'

/** Whom a figure counts, as people say it: "boys", "SDF fighters", "prisoners and attackers from Iraq". */
export function peopleWords(unit: Unit, population: Population, words: Words): string {
  const { age, nationality = [], affiliation, status } = population
  const head = headWords(unit, population, words)
  const theirs = affiliation === undefined ? head : ofActor(head, affiliation, population, words)
  const told =
    status === undefined ? theirs : withStatus(theirs, status, peopleOf(unit, population, words), words)
  const aged = age === undefined ? told : agedWords(told, age, words)
  const from = nationality.map((code) => countryName(code, words))
  return [aged, ...from].join(words.say('view/comma'))
}

/** The noun: a role says it alone of people and families; of children it stands beside them. */
/** "children aged 9"; "boys aged 5 to 12". */
function agedWords(people: string, [from, to]: readonly [number, number], words: Words): string {
  if (from === to) return words.say('population/aged-one', { people, age: from })
  return words.say('population/aged', { people, from, to })
}

function headWords(unit: Unit, { age, sex, role }: Population, words: Words): string {
  const roles = role === undefined ? [] : rolesOf(role)
  const named = roles.map((one) => labelOf(ROLE, one, words.language).replaceAll('-', ' '))
  const both = new Intl.ListFormat(words.language).format(named)
  if (unit !== 'person' && unit !== 'child') return role === undefined ? words.label(UNIT, unit) : both
  if (role === undefined) return sexed(unit, sex, age, words)
  const plain = unit === 'person' && (sex === undefined || roles.every((one) => GENDERED_ROLES.has(one)))
  return plain ? both : [both, sexed(unit, sex, age, words)].join(words.say('view/comma'))
}

/** A role that joins several is taken apart. */
function rolesOf(role: string): readonly string[] {
  return role.split('-and-')
}

function sexed(
  unit: 'person' | 'child',
  sex: Population['sex'],
  age: Population['age'],
  words: Words,
): string {
  if (sex === undefined) return words.label(UNIT, unit)
  const young = unit === 'child' || (age !== undefined && age[1] < 18)
  if (sex === 'female') return words.say(young ? 'population/girls' : 'population/women')
  return words.say(young ? 'population/boys' : 'population/men')
}

/** People of an actor, by the name people use for it; without a role they are only linked to it. */
function ofActor(head: string, affiliation: string, { role }: Population, words: Words): string {
  const actor = keepApart(words, labelOf(ACTOR_NAME, affiliation, words.language))
  const known = Object.hasOwn(ACTOR_NAME.labels, affiliation)
  if (!known) return words.say('population/of-named', { people: head, actor })
  return words.say(role === undefined ? 'population/linked' : 'population/of', { people: head, actor })
}

function withStatus(head: string, status: string, people: People, words: Words): string {
  const told = statusOfPeople(status, people, words.language)
  if (told === null) return [head, words.label(STATUS, status)].join(words.say('view/comma'))
  return words.say('population/status', { people: head, state: told })
}

/** Whose form a word beside them takes: "personnes déplacées", «أسر نازحة». */
function peopleOf(unit: Unit, { sex, role }: Population, { language }: Words): People {
  if (unit === 'family') return 'families'
  const feminine =
    sex === 'female' || (language === 'fr' && unit === 'person' && role === undefined && sex === undefined)
  return feminine ? 'women' : 'men'
}

function countryName(code: string, words: Words): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(words.language, { type: 'region' }).of(code) ?? code
}
