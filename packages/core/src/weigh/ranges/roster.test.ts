import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCount, createPositions, type FigureClaim, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { statementsOf } from '../fixtures/statements-of.ts'
import { summarise } from '../summary/index.ts'
import { entriesOf } from './entries.ts'
import { rosterOf } from './roster.ts'

function child(name: string, age: number): FigureClaim {
  return figure(
    createCount(name, 'exactly', 1),
    { unit: 'child', population: { age: [age, age] } },
    { quantifier: 'one' },
  )
}

function told(...names: readonly string[]): readonly Statement[] {
  return names.map((name, i) => said('', null, `${name} was killed. ${i}`, [child(name, 9)]))
}

test('RG11 people told one by one are as many as different ones are told', () => {
  const names = ['Basil Amsha', 'his son Basil Salim Amsha', 'Rim Salim Amsha', 'Rim Kader', 'Rim Kader']
  const roster = rosterOf(entriesOf(told(...names)).counted)
  expect(roster).toMatchObject({ low: 3, high: 3, open: true })
  expect(roster?.words).toContain('his son Basil Salim Amsha')
})

test('RG11 those told by name count where they are more than any number says', () => {
  const number = said('SOHR', null, 'Two children were killed.', [
    figure(createCount('Two', 'exactly', 2), { unit: 'child' }),
  ])
  const three = told('Basil Amsha', 'Rim Kader', 'Sami Odeh')
  expect(summarise(three).children.killed).toMatchObject({ low: 3, high: null })
  expect(summarise([number, ...three]).children.killed).toMatchObject({ low: 2, high: 3 })
  expect(summarise([number, ...three.slice(0, 2)]).children.killed).toMatchObject({ low: 2, high: 2 })
})

test('RG11 whoever is told twice is one, in whatever order', () => {
  const name = fc.constantFrom('Basil Amsha', 'Rim Kader', 'Sami Odeh', 'Huda Rahal')
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
      expect(rosterOf(entriesOf(told(...names)).counted)?.low).toBe(new Set(names).size)
    }),
  )
})

/** The same words with a verb that all of them share. */
function underOneVerb(statement: Statement): Statement {
  const { span } = createPositions(statement.content.text)
  const claims = statement.claims.map((claim, i) => ({ ...claim, spans: [span(i, i + 1), span(10, 16)] }))
  return { ...statement, claims }
}

test('RG19 those whom one statement lists together come before somebody told alone', () => {
  const one = (words: string): FigureClaim =>
    figure(createCount(words, 'exactly', 1), {}, { quantifier: 'one' })
  const alone = said('', null, 'The woman was killed.', [one('The woman')])
  const words = 'The blast killed Rim Amsha and her daughter.'
  const listed = underOneVerb(said('', null, words, [one('Rim Amsha'), one('her daughter')]))
  expect(summarise([alone]).figures.killed).toMatchObject({ low: 1 })
  expect(summarise([alone, listed]).figures.killed).toMatchObject({ low: 2, high: 2 })
})

test('RG11 a relative without a name may be somebody told by name elsewhere, and is not beside them', async () => {
  const named = 'Basil Amsha (9) was killed. '
  const alone = await statementsOf(`${named}Rim Amsha mourned the loss of her child.`)
  expect(summarise(alone).children.killed).toMatchObject({ low: 1 })
  const beside = await statementsOf('Basil Amsha (9) and his two-year-old sister were killed.')
  expect(summarise(beside).children.killed).toMatchObject({ low: 2 })
})

test('RG11 a number whose people are all named is as those names are', async () => {
  const spelledOut =
    'Rim’s two children were killed: 4-year-old Sami Amsha and 7-year-old Huda Amsha. Basil Kader (9) was killed.'
  expect(summarise(await statementsOf(spelledOut)).children.killed).toMatchObject({ low: 3, high: null })
})

test('RG11 a report’s own number below those whom it names is of some of them', async () => {
  const text =
    'The raid killed Basil Amsha (9), Rim Kader (7) and Sami Odeh (4). Two children were killed, an agency said.'
  expect(summarise(await statementsOf(text)).children.killed).toMatchObject({ low: 3, high: null })
})
