import { createSpan } from '@sanad/core/statement'
import { expect, test } from 'vitest'
import { secondsAt } from './times.ts'

const located = [
  { at: createSpan(0, 20), locator: { time: ['00:00:04.500', '00:00:09.000'] as const } },
  { at: createSpan(20, 50), locator: { time: ['01:00:02,250', '01:00:07,000'] as const } },
  { at: createSpan(50, 60), locator: { page: 2 } },
]

test('WB16 words of a recording are found where they are heard', () => {
  expect(secondsAt(located, createSpan(5, 9))).toBe(4.5)
  expect(secondsAt(located, createSpan(20, 22))).toBe(3602.25)
  expect(secondsAt(located, createSpan(52, 55))).toBeNull()
  expect(secondsAt([], createSpan(0, 1))).toBeNull()
})
