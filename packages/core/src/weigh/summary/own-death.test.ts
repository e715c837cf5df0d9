import { expect, test } from 'vitest'
import { givenReport, sha256 } from '../../read/fixtures/given.ts'
import { openReader } from '../../read/index.ts'
import { summarise } from './index.ts'

const reader = await openReader('en', { hash: sha256 })

/** The words of every figure of the dead, and how many they sum up to. */
async function dead(words: string): Promise<readonly unknown[]> {
  const { report, text } = givenReport(words)
  const { statements = [] } = (await reader?.read(report, text, words)) ?? {}
  const told = statements
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'figure' && claim.figure.measure === 'killed' ? [claim.figure.count.words] : [],
    )
  return [...told, summarise(statements).figures.killed?.low]
}

test.each([
  ['The man killed his wife and then himself.', ['his wife', 'himself', 2]],
  ['A guard killed two people before killing himself.', ['two', 'himself', 3]],
  ['He killed six people before taking his own life.', ['six', 'his own life', 7]],
  [
    'A man fatally shot his wife and two sons before killing himself at home.',
    ['his wife', 'two', 'himself', 4],
  ],
])('FG11 “%s”: whoever killed others and died is one of the dead', async (words, counted) => {
  expect(await dead(words)).toEqual(counted)
})

test.each([
  ['A guard killed two people before turning the gun on himself.', ['two', 2]],
  ['He killed two people and defended himself.', ['two', 2]],
  ['A soldier killed himself.', ['A', 1]],
])('FG11 “%s”: only what says that they died is counted', async (words, counted) => {
  expect(await dead(words)).toEqual(counted)
})

test.each([
  ['The boys killed were 17- and 18-year-old cousins.', 17],
  ['He was charged in the death of Basil Sahli, also 18.', 18],
  ['The raid killed Basil Sahli, 16 — who was not its target — near the well.', 16],
])('FG1 “%s”: an age counts nobody', async (words, age) => {
  expect(await dead(words)).not.toContain(String(age))
})
