import { expect, test } from 'vitest'
import type { Reading } from '../statement/index.ts'
import { givenReport, sha256 } from './fixtures/given.ts'
import { openReader } from './index.ts'
import { keepSure } from './sure.ts'

const WORDS =
  'The council said that its spokesman had said that ten boys were missing. A nurse said two of them died.'

async function read(): Promise<Reading> {
  const { report, text } = givenReport(WORDS)
  const reader = await openReader('en', { hash: sha256 })
  if (reader === null) throw new Error('English is read')
  return reader.read(report, text, WORDS)
}

/** A reading whose statements are as sure as is said, in their order. */
function asSure(reading: Reading, sure: readonly (number | null)[]): Reading {
  return {
    ...reading,
    statements: reading.statements.map((one, i) => ({ ...one, confidence: sure[i] ?? null })),
  }
}

test('LT12 what is less sure than asked is left out and counted, and nothing points at it', async () => {
  const whole = await read()
  expect(whole.statements.map(({ within }) => within !== null)).toEqual([false, true, false])
  const { reading, left } = keepSure(asSure(whole, [0.4, 0.9, 0.9]), 0.5)
  expect(left).toBe(1)
  expect(reading.statements.map(({ within }) => within)).toEqual([null, null])
  expect(reading.problems).toMatchObject([{ code: 'read/less-sure', params: { count: 1, least: 0.5 } }])
})

test('LT12 a statement that says nothing of how sure it is stays', async () => {
  const whole = asSure(await read(), [null, 0.5, 1])
  expect(keepSure(whole, 0.5)).toEqual({ reading: whole, left: 0 })
})
