import { expect, test } from 'vitest'
import { givenReport, sha256 } from '../fixtures/given.ts'
import { openReader } from '../index.ts'

const reader = await openReader('en', { hash: sha256 })

/** Measure, unit and least of every figure of some words. */
async function counted(words: string): Promise<readonly string[]> {
  const { report, text } = givenReport(words)
  const reading = await reader?.read(report, text, words)
  return (reading?.statements ?? [])
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'figure'
        ? [`${claim.figure.measure} ${claim.figure.unit} ${claim.figure.count.low}`]
        : [],
    )
}

test.each([
  ['Man shot to death in Arwan', ['killed person 1']],
  ['Man dead following Arwan shooting', ['killed person 1']],
  ['Police: Boy killed in Arwan', ['killed child 1']],
  ['Farmer charged with killing uncle', ['killed person 1']],
  ['Police investigate shooting death of teen', ['killed person 1']],
  ['Neighbours remember teen killed in raid', ['killed person 1']],
  ['Father, daughter found dead in Arwan home', ['killed person 1', 'killed person 1']],
  ['Police question boy over theft', []],
])('FG8 “%s”: a headline leaves the article out', async (words, figures) => {
  expect(await counted(words)).toEqual(figures)
})

test.each([
  ['Seven people were shot, two fatally.', ['killed person 2']],
  ['2 people shot, 1 fatally in Arwan', ['killed person 1']],
  ['Guards fatally shot two men.', ['killed person 2']],
])('FG8 “%s”: “fatally” stands for the verb told before', async (words, figures) => {
  expect(await counted(words)).toEqual(figures)
})

test.each([
  ['A third victim died in hospital on Tuesday.', ['killed person 3']],
  ['Second man dies after the raid', ['killed person 2']],
  ['The fourth child was killed.', ['killed child 4']],
  ['A third victim, whose brother died, is in hospital.', []],
])('FG10 “%s”: whoever dies as the third is one of at least three', async (words, figures) => {
  expect(await counted(words)).toEqual(figures)
})

test.each([
  ['A father of three was fatally shot.', ['killed person 1']],
  ['Mother of 2 killed in Arwan', []],
])('FG1 “%s”: how many children somebody has counts nobody', async (words, figures) => {
  expect(await counted(words)).toEqual(figures)
})
