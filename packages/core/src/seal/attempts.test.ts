import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Attempts, countTry, NO_ATTEMPTS, nextTry, settleTries } from './attempts.ts'

const DAY = 86_400_000
const after = (failed: number, last = DAY): Attempts => ({ failed, last })

test('SE14 six passphrases may be tried at once, then the wait doubles from a minute to half an hour', () => {
  const waits = Array.from({ length: 14 }, (_, failed) => nextTry(after(failed), DAY))
  expect(waits.slice(0, 6).every((one) => one.kind === 'now')).toBe(true)
  const seconds = waits.slice(6).map((one) => (one.kind === 'wait' ? one.seconds : 0))
  expect(seconds).toEqual([60, 120, 240, 480, 960, 1800, 1800, 1800])
  expect(nextTry(after(6), DAY + 59_999)).toEqual({ kind: 'wait', seconds: 1 })
  expect(nextTry(after(6), DAY + 60_000)).toEqual({ kind: 'now' })
})

test('SE14 whoever keeps trying gets at most 6 + 5 + 48 tries in the first day', () => {
  let attempts = NO_ATTEMPTS
  let tried = 0
  for (let now = DAY; now < 2 * DAY; now += 1000) {
    while (nextTry(attempts, now).kind === 'now') {
      attempts = countTry(attempts, now)
      tried += 1
    }
  }
  expect(tried).toBeLessThanOrEqual(59)
})

test('SE14 a clock that was ten years ahead and is set right locks nobody out for more than half an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 1000 }),
      fc.integer({ min: 0, max: 3650 * DAY }),
      (failed, ahead) => {
        const settled = settleTries(after(failed, DAY + ahead), DAY)
        expect(nextTry(settled, DAY + 30 * 60_000)).toEqual({ kind: 'now' })
        expect(settleTries(settled, DAY + 1)).toEqual(settled)
      },
    ),
  )
})
