import { expect, test } from 'vitest'
import {
  countBasis,
  createCount,
  createTally,
  createViolation,
  gatesOf,
  isCodeOf,
  isGrave,
} from '../../statement/index.ts'
import { event, figure, group, said } from '../fixtures/said.ts'
import { violation } from '../fixtures/violation.ts'
import { proposeViolation, proposeViolations } from './propose.ts'
import { tallyOfMeasure } from './tally-of.ts'

const child = (words: string, n: number, sex?: 'male' | 'female') =>
  figure(createCount(words, 'exactly', n), { unit: 'child', population: sex === undefined ? {} : { sex } })
const army = {
  ...group('the army', null),
  actors: [{ id: null, name: 'the army', kind: 'state-force', of: null } as const],
}
const STRIKE = said('a hospital', '2031-02-11', 'that five children, two of them girls, were killed', [
  child('five', 5),
  child('two', 2, 'female'),
])
const BY = said('a witness', '2031-02-11', 'that the army shelled the market', [
  event('shelling', { by: [army], upon: [group('the market', null)] }),
])
const OTHER = said('the fund', '2031-02-12', 'that at least six children were killed', [
  figure(createCount('at least six', 'at-least', 6), { unit: 'child' }),
])

test('VI1 a violation is counted by children or by itself; two kinds are watched and are not grave', () => {
  expect(countBasis('killing')).toBe('child')
  expect(countBasis('denial-access')).toBe('violation')
  expect([isGrave('denial-access'), isGrave('military-use'), isGrave('deprivation-liberty')]).toEqual([
    true,
    false,
    false,
  ])
  expect(gatesOf('attack-school')).not.toContain('victim')
  expect(gatesOf('killing')).toContain('victim')
})

test('VI2 a violation whose total is not the sum of its parts, or with a code of no list, cannot be made', () => {
  const tally = { ...createTally({ boys: { low: 1, high: 2 } }), total: { low: 1, high: 3 } }
  expect(() => createViolation({ ...violation('a'), tally })).toThrow(/statement\/bad-tally/)
  expect(() => violation('a', { circumstances: { weapon: ['spear'] } })).toThrow(/statement\/bad-code/)
  expect(() => violation('a', { circumstances: { colour: ['red'] } })).toThrow(/statement\/bad-code/)
  expect([isCodeOf('weapon', 'landmine'), isCodeOf('weapon', 'other')]).toEqual([true, true])
  expect(() => createTally({ boys: { low: 3, high: 2 } })).toThrow(/statement\/bad-count/)
})

test('VI3 what statements say of a violation is proposed with its sources; what they do not say stays unknown', () => {
  const proposal = proposeViolation('killing', [STRIKE, BY])
  expect(proposal.tally).toEqual(createTally({ girls: { low: 2, high: 2 }, unknown: { low: 3, high: 3 } }))
  expect(proposal.parties).toEqual([{ actor: null, name: 'the army', category: 'armed-force', joint: false }])
  expect(proposal.gates).toEqual({
    context: { answer: 'yes', statements: [BY.id] },
    victim: { answer: 'yes', statements: [STRIKE.id] },
    perpetrator: { answer: 'yes', statements: [BY.id] },
    act: { answer: 'yes', statements: [STRIKE.id] },
  })
  expect(proposal.sources).toEqual([{ statement: STRIKE.id, role: null }])
  expect(proposeViolation('killing', [STRIKE]).gates.context).toEqual({ answer: 'unknown', statements: [] })
})

test('VI4 a tally runs from the lowest to the highest that is said, open above where somebody sets no bound', () => {
  const tally = tallyOfMeasure([STRIKE, OTHER], ['killed'])
  expect(tally?.total).toEqual({ low: 5, high: null })
  expect(tallyOfMeasure([BY], ['killed'])).toBeNull()
})

test('VI5 nobody’s “injured” is maiming: that is a person’s to say', () => {
  const injured = said('a hospital', '2031-02-11', 'that three children were injured', [
    figure(createCount('three', 'exactly', 3), { measure: 'injured', unit: 'child' }),
  ])
  expect(proposeViolations([injured])).toEqual([])
  expect(proposeViolations([STRIKE, BY, injured]).map(({ type }) => type)).toEqual(['killing'])
})

test('VI3 an attack on a school is proposed from what was attacked', () => {
  const school = said('a witness', '2031-02-11', 'that the army shelled the school', [
    event('facility-attack', { by: [army], upon: [group('the school', 'facility')] }),
  ])
  expect(proposeViolations([school]).map(({ type }) => type)).toEqual(['attack-school'])
})
