import { expect, test } from 'vitest'
import { createCount, type FigureClaim, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { statementsOf } from '../fixtures/statements-of.ts'
import { summarise } from '../summary/index.ts'

function children(words: string, n: number): FigureClaim {
  return figure(createCount(words, 'exactly', n), { unit: 'child' })
}

const told = (words: string, ...claims: readonly FigureClaim[]): Statement => said('', null, words, claims)

test('RG11 children told family by family count where nobody gives a number, each family once', () => {
  const hers = told('she died with her four children', children('her four', 4))
  const theirs = told('they died with their two children', children('their two', 2))
  expect(summarise([hers, theirs]).children.killed).toMatchObject({ low: 6, high: null })
  expect(
    summarise([hers, told('she died with her four children', children('her four', 4))]).children.killed?.low,
  ).toBe(4)
  const number = told('twenty children died', children('twenty', 20))
  expect(summarise([hers, theirs, number]).children.killed).toMatchObject({ low: 20, high: 20 })
})

test('RG11 an end that several set names the statements of each', () => {
  const one = (name: string): Statement =>
    told(`${name} (9) died`, {
      ...children(name, 1),
      quantifier: 'one',
    })
  const killed = summarise([one('Basil Amsha'), one('Rim Kader')]).children.killed
  expect(killed?.lowFrom).toHaveLength(2)
})

test('RG11 children of a family who are told as grown up are no children', async () => {
  const text =
    'Rim Amsha was killed alongside her four children: 22-year-old Basil Amsha, 21-year-old Sami Amsha, 12-year-old Huda Amsha and 9-year-old Adam Amsha.'
  expect(summarise(await statementsOf(text)).children.killed).toMatchObject({ low: 2 })
})

test('RG11 a family’s children and those told by name elsewhere may be the same', () => {
  const hers = told('she died with her four children', children('her four', 4))
  const one = told('Basil Amsha (9) died', { ...children('Basil Amsha', 1), quantifier: 'one' })
  expect(summarise([hers, one]).children.killed).toMatchObject({ low: 4, high: null })
})

test('RG11 as many children told again may be the same family’s', () => {
  const hers = told('she died with her four children', children('her four', 4))
  const theirs = told('their four children died as well', children('their four', 4))
  expect(summarise([hers, theirs]).children.killed).toMatchObject({ low: 4, high: null })
})

test('RG11 of a family some of whom are named the others count besides everybody named', async () => {
  const text =
    'Rim Amsha was killed with her three children, including 9-year-old Huda Amsha. Basil Kader (7) was killed.'
  expect(summarise(await statementsOf(text)).children.killed).toMatchObject({ low: 4 })
})
