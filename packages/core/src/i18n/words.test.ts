import { expect, test } from 'vitest'
import { CATALOGUES } from '../messages/index.ts'
import { createProblem, STATUS } from '../statement/index.ts'
import { openWords, wordProblem, wordReason } from './words.ts'

const reason = (code: string, params: Parameters<typeof createProblem>[1]) => ({
  code,
  params: params ?? {},
  statements: [],
})

test('MS2 a code that no catalogue knows is its own sentence', () => {
  expect(wordReason(openWords('fr'), reason('weigh/unheard-of', { n: 1 })).text).toBe('weigh/unheard-of')
  expect(wordProblem(openWords('ar'), createProblem('constructor')).text).toBe('constructor')
})

test('MS2 a parameter that nobody gave leaves a gap and not an error', () => {
  expect(wordProblem(openWords('en'), createProblem('stream/not-json')).text).toBe(
    'Line … is not valid JSON.',
  )
})

test('MS3 numbers keep Latin digits in Arabic', () => {
  const text = openWords('ar').say('view/statement-count', { count: 1210 })
  expect(text).toBe('1,210 أقوال')
  expect(openWords('ar').say('view/statement-count', { count: 2 })).toBe('قولان')
})

test('codes in a sentence are called by their labels in the language of the sentence', () => {
  const params = {
    one: 'safe',
    other: 'used-as-shield',
    who: 'the children',
    oneSpeaker: 'SDC',
    otherSpeaker: '',
    oneParty: true,
  }
  expect(wordReason(openWords('en'), reason('disagreement/status', params)).text).toBe(
    '“safe” (SDC) and “used as a shield” (the report itself) cannot both hold of the children at the same time; both speak for one party.',
  )
  const arabic = wordReason(openWords('ar'), reason('disagreement/status', params)).text
  expect(arabic).toContain(`«${STATUS.labels.safe[1]}»`)
  expect(arabic).toContain('\u2068SDC\u2069')
})

test('a choice that a message makes is the same in every language', () => {
  const params = { end: 'low', words: 'about 40' }
  expect(wordReason(openWords('en'), reason('range/approximate', params)).text).toContain('lower')
  expect(wordReason(openWords('ar'), reason('range/approximate', params)).text).toContain('الأدنى')
  expect(wordReason(openWords('fr'), reason('range/approximate', params)).text).toContain('inférieure')
})

test('a list in a sentence is written as people write lists, and its length is known', () => {
  const params = { total: '121', addends: ['77', '40', '4'], speaker: 'A', other: 'B', included: [] }
  expect(wordReason(openWords('en'), reason('disagreement/sum', params)).text).toBe(
    'They count different people: “121” (A) is 77, 40, and 4 (B) added up.',
  )
  const french = wordReason(
    openWords('fr'),
    reason('disagreement/sum', { ...params, included: ['quatre civils'] }),
  ).text
  expect(french).toContain('77, 40 et 4')
  expect(french).toContain('cela comprend quatre civils')
})

test('no sentence changes when it is said twice, and none throws on parameters of the wrong kind', () => {
  const words = openWords('ar')
  for (const key of Object.keys(CATALOGUES.en)) {
    for (const params of [{}, { count: 'many', lang: null, limit: true, measure: 7 }]) {
      const said = wordProblem(words, createProblem(key, params)).text
      expect(wordProblem(words, createProblem(key, params)).text).toBe(said)
    }
  }
})
