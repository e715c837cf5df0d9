import type { Duration } from '../../statement/index.ts'
import { smallNumber } from '../times/index.ts'
import { lowerAt, type Scene, sentenceOf } from './scene.ts'

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }
const UP_TO = new Set(['to', 'under', 'almost', 'nearly'])
const MORE = new Set(['than', 'over', 'least'])

/** How long something told before lasted, in days: "for three years", "for up to two years", "for between two and three years". */
export function durationAfter(scene: Scene, at: number): Duration | null {
  const { last } = sentenceOf(scene, at)
  for (let i = at + 1; i < Math.min(last, at + 14); i += 1) {
    if (lowerAt(scene, i) !== 'for') continue
    const found = lengthAt(scene, i + 1, last)
    if (found !== null) return found
  }
  return null
}

function lengthAt(scene: Scene, from: number, last: number): Duration | null {
  for (let i = from; i < Math.min(last, from + 5); i += 1) {
    const count =
      scene.tokens[i]?.pos === 'DET' && lowerAt(scene, i) !== 'a' ? null : smallNumber(lowerAt(scene, i))
    if (count === null) continue
    const joined =
      lowerAt(scene, i + 1) === 'and' || lowerAt(scene, i + 1) === 'to'
        ? smallNumber(lowerAt(scene, i + 2))
        : null
    const unit = DAYS[lowerAt(scene, i + (joined === null ? 1 : 3)).replace(/s$/, '')]
    if (unit === undefined) return null
    return bounded(lowerAt(scene, i - 1), count * unit, (joined ?? count) * unit)
  }
  return null
}

function bounded(before: string, low: number, high: number): Duration {
  if (UP_TO.has(before)) return { low: 0, high, quantifier: null }
  return { low, high: MORE.has(before) ? low * 2 : high, quantifier: null }
}
