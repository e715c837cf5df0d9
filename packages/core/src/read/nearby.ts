import type { Stretch } from './document.ts'
import type { Attribution } from './port.ts'

/** Finds what stands near a stretch without looking at all there is, so that a text of any length takes time in step with its length. */
export interface Nearby<T> {
  /** All whose stretches may share a character with this one, each once, in their first order. */
  at(stretch: Stretch): readonly T[]
}

const BLOCK = 1024

/** An index of things by the stretches they take up. */
export function createNearby<T>(all: readonly T[], stretchesOf: (one: T) => readonly Stretch[]): Nearby<T> {
  const blocks = new Map<number, number[]>()
  const add = (block: number, i: number): void => {
    const there = blocks.get(block)
    if (there === undefined) blocks.set(block, [i])
    else if (there.at(-1) !== i) there.push(i)
  }
  all.forEach((one, i) => {
    for (const block of stretchesOf(one).flatMap(blocksOf)) add(block, i)
  })
  return {
    at(stretch) {
      const found = new Set(blocksOf(stretch).flatMap((block) => blocks.get(block) ?? []))
      return all.length === 0
        ? []
        : sorted(found)
            .map((i) => all[i])
            .filter((one) => one !== undefined)
    },
  }
}

/** The first stretch of every cue there is. */
export function nearbyCues(attributions: readonly Attribution[]): Nearby<Stretch> {
  return createNearby(
    attributions.flatMap(({ cue }) => cue.slice(0, 1)),
    (cue) => [cue],
  )
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

function blocksOf({ begin, end }: Stretch): readonly number[] {
  const first = Math.floor(begin / BLOCK)
  const last = Math.floor(Math.max(begin, end - 1) / BLOCK)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
