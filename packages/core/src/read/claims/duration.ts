import type { Duration } from '../../statement/index.ts'
import { lowerAt } from '../document.ts'
import { ofWord } from '../of-word.ts'
import { smallNumber } from '../times/index.ts'
import { type Scene, sentenceOf } from './scene.ts'

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }
const UP_TO = new Set(['to', 'under', 'almost', 'nearly'])
/** A length that is only bounded below cannot be told as a range and is left out. */
const OPEN = new Set(['than', 'over', 'least'])

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
    const count = smallNumber(lowerAt(scene, i))
    const found = count === null ? null : lengthOf(scene, i, count)
    if (found !== null) return found
  }
  return null
}

function lengthOf(scene: Scene, at: number, count: number): Duration | null {
  const joint = lowerAt(scene, at + 1)
  const most = joint === 'and' || joint === 'to' ? smallNumber(lowerAt(scene, at + 2)) : null
  const unit = ofWord(DAYS, lowerAt(scene, at + (most === null ? 1 : 3)).replace(/s$/, ''))
  if (unit === undefined || OPEN.has(lowerAt(scene, at - 1))) return null
  const low = UP_TO.has(lowerAt(scene, at - 1)) ? 0 : count * unit
  return { low, high: (most ?? count) * unit, quantifier: null }
}
