import { placesMeet } from '../../statement/index.ts'
import type { Rarity } from './rarity.ts'
import type { Sketch } from './sketch.ts'

/** A sketch with the weight of all its words, for telling a large share from a small one. */
export interface Weighted {
  readonly sketch: Sketch
  /** Length of the vector of its words. */
  readonly length: number
  readonly names: number
  readonly numbers: number
  readonly lead: number
}

/** What of two reports is alike, as numbers that the learned weights turn into bits. */
export const MEASURES = [
  'wording',
  'names',
  'names-share',
  'numbers',
  'numbers-share',
  'full-names',
  'lead',
  'gap',
  'days-near',
  'days-far',
  'same-publisher',
  'publisher-wording',
  'publisher-names',
  'place',
  'kind',
  'parties',
  'killed',
  'injured',
] as const
export type Measured = (typeof MEASURES)[number]
/** Null where one of the two says nothing of it. */
export type Likeness = Readonly<Record<Measured, number | null>>

/** Of a word that stands n times, in sixteenths: 1 + ln n. */
const TIMES: readonly number[] = Array.from({ length: 256 }, (_, n) =>
  n === 0 ? 0 : Math.round(16 * (1 + Math.log(n))),
)
/** Further apart than this it makes no difference how far. */
const FARTHEST = 400
/** Reports so many days apart are told of as one piece of news. */
const NEAR = 6
/** Names at least so rare are those of people and streets (quarters of a bit). */
const VERY_RARE = 40

/** Weighs a sketch's own words. */
export function weightedOf(sketch: Sketch, rarity: Rarity): Weighted {
  let square = 0
  sketch.words.forEach((term, i) => {
    square += weightAt(sketch, i, rarity(term)) ** 2
  })
  return {
    sketch,
    length: Math.sqrt(square),
    names: sum(sketch.names, rarity),
    numbers: sum(sketch.numbers, rarity),
    lead: sum(sketch.lead, rarity),
  }
}

/** What of two reports is alike. The same whichever comes first. */
export function compare(one: Weighted, other: Weighted, rarity: Rarity): Likeness {
  const [a, b] = [one.sketch, other.sketch]
  const wording = ratio(dot(a, b, rarity), one.length * other.length)
  const names = sharedBits(a.names, b.names, rarity)
  const namesShare = ratio(names, Math.min(one.names, other.names))
  const numbers = sharedBits(a.numbers, b.numbers, rarity)
  const samePublisher = a.publisher !== null && a.publisher === b.publisher
  return {
    wording,
    names: inDoublings(names / 4),
    'names-share': namesShare,
    numbers: inDoublings(numbers / 4),
    'numbers-share': ratio(numbers, Math.min(one.numbers, other.numbers)),
    'full-names': inDoublings(
      shared(a.fullNames, b.fullNames).filter((name) => rarity(name) >= VERY_RARE).length,
    ),
    lead: ratio(sharedBits(a.lead, b.lead, rarity), Math.min(one.lead, other.lead)),
    ...daysOf(a, b),
    'same-publisher': samePublisher ? 1 : 0,
    'publisher-wording': samePublisher ? wording : null,
    'publisher-names': samePublisher ? namesShare : null,
    place: placesOf(a, b),
    kind: overlap(a.kinds, b.kinds),
    parties: overlap(a.parties, b.parties),
    killed: agree(a.killed, b.killed),
    injured: agree(a.injured, b.injured),
  }
}

/** How far apart the reports are, and whether they name a day in common: that says more where they are far apart. */
function daysOf(a: Sketch, b: Sketch): Pick<Likeness, 'gap' | 'days-near' | 'days-far'> {
  if (a.day === null || b.day === null) return { gap: null, 'days-near': null, 'days-far': null }
  const gap = Math.abs(a.day - b.day)
  const told = a.happened.length === 0 || b.happened.length === 0 ? null : agree(a.happened, b.happened)
  return {
    gap: inDoublings(Math.min(gap, FARTHEST)),
    'days-near': gap <= NEAR ? told : null,
    'days-far': gap <= NEAR ? null : told,
  }
}

function inDoublings(amount: number): number {
  return Math.log2(1 + amount)
}

/** The words that two ascending lists share. */
export function shared(a: Int32Array, b: Int32Array): readonly number[] {
  const found: number[] = []
  let j = 0
  for (const term of a) {
    while (j < b.length && (b[j] ?? 0) < term) j += 1
    if (b[j] === term) found.push(term)
  }
  return found
}

function weightAt(sketch: Sketch, index: number, rarity: number): number {
  return (TIMES[sketch.counts[index] ?? 0] ?? 0) * rarity
}

function dot(a: Sketch, b: Sketch, rarity: Rarity): number {
  let total = 0
  let j = 0
  for (let i = 0; i < a.words.length; i += 1) {
    const term = a.words[i] ?? 0
    while (j < b.words.length && (b.words[j] ?? 0) < term) j += 1
    if (b.words[j] !== term) continue
    const weight = rarity(term)
    total += weightAt(a, i, weight) * weightAt(b, j, weight)
  }
  return total
}

function sum(terms: Int32Array, rarity: Rarity): number {
  return terms.reduce((total, term) => total + rarity(term), 0)
}

function sharedBits(a: Int32Array, b: Int32Array, rarity: Rarity): number {
  let total = 0
  let j = 0
  for (const term of a) {
    while (j < b.length && (b[j] ?? 0) < term) j += 1
    if (b[j] === term) total += rarity(term)
  }
  return total
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.min(1, part / whole)
}

/** 1 where some place of one is or lies in a place of the other, 0 where none does. */
function placesOf(a: Sketch, b: Sketch): number | null {
  if (a.places.length === 0 || b.places.length === 0) return null
  return a.places.some((place) => b.places.some((other) => placesMeet(place, other) === true)) ? 1 : 0
}

function overlap(a: Int32Array, b: Int32Array): number | null {
  const least = Math.min(a.length, b.length)
  return least === 0 ? null : shared(a, b).length / least
}

function agree(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null
  return a.some((count) => b.includes(count)) ? 1 : 0
}
