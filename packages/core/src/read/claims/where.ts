import type { Edtf, Place } from '../../statement/index.ts'
import { lowerAt } from '../document.ts'
import { SAID } from '../lexicon/en/times.ts'
import type { FoundTime } from '../port.ts'
import { type PlacedRun, type Scene, sentenceOf } from './scene.ts'

/** Where something told at a token was: the most precise of the places nearest to it in its sentence. */
export function placeOf(scene: Scene, at: number): Place | null {
  const { first, last } = sentenceOf(scene, at)
  const seen = new Set<PlacedRun>()
  for (let i = first; i < last; i += 1) {
    const place = scene.placed.get(i)
    if (place !== undefined && locates(scene, place)) seen.add(place)
  }
  const near = [...seen].toSorted((a, b) => distance(a, at) - distance(b, at))
  const [nearest] = near
  if (nearest === undefined) return null
  const finer = near.find((one) => isWithin(one.found.place, nearest.found.place))
  return (finer ?? nearest).found.place
}

/** When something told at a token was: the nearest time of its sentence that does not date the telling. */
export function timeOf(scene: Scene, at: number): Edtf | null {
  const { first, last } = sentenceOf(scene, at)
  const { text } = scene.document
  const position = scene.tokens[at]?.begin ?? 0
  const times = new Set<FoundTime>()
  for (let i = first; i < last; i += 1) {
    const time = scene.timed.get(i)
    if (time !== undefined && time.kind !== 'as-of' && time.kind !== 'since') times.add(time)
  }
  const near = [...times]
    .filter((time) => !datesTelling(text, time) && !isAside(text, time, position))
    .toSorted((a, b) => farness(text, a, position) - farness(text, b, position))
  return near[0]?.date ?? null
}

const CLAUSE_BREAK = /;|, (?:and|but|while|whereas|as) /u
/** A time of the next clause is as far off as this many characters. */
const OTHER_CLAUSE = 120

function farness(text: string, { begin, end }: FoundTime, position: number): number {
  const between = begin > position ? text.slice(position, begin) : text.slice(end, position)
  return Math.abs(begin - position) + (CLAUSE_BREAK.test(between) ? OTHER_CLAUSE : 0)
}

/** Places before the word count as further off than places after it. */
function distance(place: PlacedRun, at: number): number {
  return place.first >= at ? place.first - at : (at - place.last) * 2 + 1
}

/** "to Iraq" is where something went, not where it was. */
function locates(scene: Scene, { first }: PlacedRun): boolean {
  return lowerAt(scene, first - 1) !== 'to'
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner !== outer && inner.ref !== null && outer.ref !== null && inner.ref.startsWith(`${outer.ref}/`)
}

/** "said on Thursday" dates what was said, not what happened. */
function datesTelling(text: string, { begin }: FoundTime): boolean {
  const words =
    text
      .slice(Math.max(0, begin - 40), begin)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  return words.slice(-3).some((word) => SAID.has(word))
}

/** "The boys, who were held in 2019, have fled": the time of a clause of its own dates nothing outside it. */
function isAside(text: string, { begin, end }: FoundTime, position: number): boolean {
  if (end > position) return false
  const before = text.slice(Math.max(0, begin - 80), begin)
  const isOpened = before.includes(', who') || before.includes(', which')
  return isOpened && text.slice(end, Math.min(position, end + 200)).includes(',')
}
