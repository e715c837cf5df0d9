import { expect, test } from 'vitest'
import { type Answers, interviewOf, isReady } from './interview.ts'

const READY: Answers = { before: false, reason: '', support: true, consent: ['record'] }

test('WB15 nothing is written down before the questions are answered', () => {
  expect(isReady(READY)).toBe(true)
  expect(isReady({ ...READY, before: null })).toBe(false)
  expect(isReady({ ...READY, support: false })).toBe(false)
  expect(isReady({ ...READY, consent: ['share-in-confidence'] })).toBe(false)
})

test('WB15 asking somebody again needs a reason, also where nobody knows', () => {
  expect(isReady({ ...READY, before: true })).toBe(false)
  expect(isReady({ ...READY, before: 'unknown' })).toBe(false)
  expect(isReady({ ...READY, before: true, reason: 'the supervisor agreed: the place was mixed up' })).toBe(
    true,
  )
})

test('WB15 an interview is told with what was answered, notes apart from words', () => {
  const form = new FormData()
  form.set('source', 'W-17')
  form.set('access', 'witnessed')
  form.set('notes', ' tired ')
  expect(interviewOf(form, READY)).toEqual({
    source: 'W-17',
    access: 'witnessed',
    consent: ['record'],
    interviewedBefore: false,
    reason: null,
    support: true,
    notes: 'tired',
  })
})
