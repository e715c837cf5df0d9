import type { ActorKind, Unit } from './lists/index.ts'
import type { Span } from './position.ts'

/** Who or what words speak of, as far as the registry knows it. */
export interface ActorRef {
  /** Null: not in the registry. */
  readonly id: string | null
  readonly name: string
  readonly kind: ActorKind
  /** The id of the organisation it belongs to, else that organisation's words. */
  readonly of: string | null
}

/** Whom a figure or claim is about, as told in words; narrower than the unit. */
export interface Population {
  readonly age?: readonly [low: number, high: number]
  readonly sex?: 'female' | 'male'
  /** ISO 3166-1 codes. */
  readonly nationality?: readonly string[]
  readonly role?: string
  readonly affiliation?: string
  readonly status?: string
}

/** People or things that a claim names. */
export interface Group {
  readonly words: string
  readonly spans: readonly Span[]
  readonly actors: readonly ActorRef[]
  readonly unit: Unit | null
  readonly population: Population
  /** A label as the words have it ("children of IS"): never turned into an attribute. */
  readonly label: string | null
}

/** A place that words name. */
export interface Place {
  readonly words: string
  readonly spans: readonly Span[]
  /** A path in the gazetteer, widest first (`SY/SY-HA/hasakah/ghwayran`); null where it is unknown. */
  readonly ref: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  /** ISO 3166-1. */
  readonly country: string | null
}

/** Whether one place is the other or lies in it; null where the gazetteer does not know one of them. */
export function placesMeet(one: Place, other: Place): boolean | null {
  if (one.ref === null || other.ref === null) return null
  return within(one.ref, other.ref) || within(other.ref, one.ref)
}

/** Whether two populations are the same. */
export function populationsEqual(one: Population, other: Population): boolean {
  return populationKey(one) === populationKey(other)
}

/** One text for equal populations, for grouping. */
export function populationKey(population: Population): string {
  const { age, sex, nationality, role, affiliation, status } = population
  return JSON.stringify(
    [age, sex, nationality?.toSorted(), role, affiliation, status].map((one) => one ?? null),
  )
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}
