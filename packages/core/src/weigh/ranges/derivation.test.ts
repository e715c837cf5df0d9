import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCount, type Statement } from '../../statement/index.ts'
import { figure, said } from '../fixtures/said.ts'
import { deriveRanges } from './ranges.ts'

const SPEAKERS = ['', 'SDF', 'SOHR', 'HRW', 'a witness'] as const

/** Statements with a number each, by whoever and whenever. */
const told = fc
  .array(
    fc.record({
      by: fc.constantFrom(...SPEAKERS),
      n: fc.integer({ min: 0, max: 40 }),
      day: fc.integer({ min: 1, max: 9 }),
      bound: fc.constantFrom('exactly', 'at-least', 'up-to', 'about'),
      stance: fc.constantFrom('asserts', 'denies', 'fears'),
    }),
    { maxLength: 9 },
  )
  .map((list) =>
    list.map(({ by, n, day, bound, stance }, i): Statement => {
      const words = `${i}: ${bound} ${n} were killed`
      return said(by, `2022-01-0${day}`, words, [figure(createCount(String(n), bound, n), {}, { stance })])
    }),
  )

test('RG17 every statement that gives a number is told once: as an end, between them, or set aside with a reason', () => {
  fc.assert(
    fc.property(told, (statements) => {
      const derived = deriveRanges(statements)
      const all = derived.flatMap(({ considered }) => considered.flatMap((one) => one.statements))
      expect(all.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
      for (const { range, considered } of derived) {
        for (const { role, why } of considered) expect(why !== null).toBe(role === 'aside')
        const low = considered.filter(({ role }) => role === 'low' || role === 'both')
        expect(low.flatMap((one) => one.statements).toSorted()).toEqual((range.low?.from ?? []).toSorted())
      }
    }),
  )
})
