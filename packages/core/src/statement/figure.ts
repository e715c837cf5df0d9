import { type Count, countsConflict } from './count.ts'
import { SanadError } from './error.ts'
import { type Group, type Place, type Population, placesMeet, populationsEqual } from './group.ts'
import type { Others } from './list.ts'
import type { FigureKind, Measure, Unit } from './lists/index.ts'
import { datesOverlap, type Edtf } from './partial-date.ts'

/** A count, with what is counted, of whom, where and when. */
export interface Figure {
  readonly measure: Measure
  readonly unit: Unit
  readonly population: Population
  readonly place: Place | null
  readonly period: Edtf | null
  readonly asOf: Edtf | null
  readonly kind: FigureKind
  /** "121, including four civilians" */
  readonly includes: readonly Group[]
  readonly excludes: readonly Group[]
  readonly count: Count
  readonly others?: Others
}

/** What two figures must share before their numbers may be compared. */
export type Scope = 'measure' | 'unit' | 'kind' | 'population' | 'place' | 'period' | 'asOf'

/** Whether two figures count the same thing; where one does not say, it fits all and is named in `assumed`. */
export type Comparison =
  | { readonly kind: 'compatible'; readonly assumed: readonly Scope[] }
  | { readonly kind: 'different'; readonly scopes: readonly Scope[] }

const CHILD_BELOW = 18

/** A figure; refuses a person with a child's age (`statement/child-as-person`): minors are counted as children. */
export function createFigure(parts: Figure): Figure {
  const { age } = parts.population
  if (age !== undefined && (age[0] < 0 || age[1] < age[0])) {
    throw new SanadError('statement/bad-age', `${age[0]} to ${age[1]} is no age`)
  }
  if (age !== undefined && parts.unit === 'person' && age[1] < CHILD_BELOW) {
    throw new SanadError('statement/child-as-person', `somebody of ${age[1]} is a child: the unit is "child"`)
  }
  if (age !== undefined && parts.unit === 'child' && age[0] >= CHILD_BELOW) {
    throw new SanadError('statement/adult-as-child', `somebody of ${age[0]} is no child`)
  }
  return parts
}

/** Compares what two figures count: measure, unit, kind and population equal, places and periods meeting, as-of equal. */
export function compareFigures(one: Figure, other: Figure): Comparison {
  const answers: readonly (readonly [Scope, boolean | null])[] = [
    ['measure', one.measure === other.measure],
    ['unit', one.unit === other.unit],
    ['kind', one.kind === other.kind],
    ['population', populationsEqual(one.population, other.population)],
    ['place', whereSaid(one.place, other.place, placesMeet)],
    ['period', whereSaid(one.period, other.period, datesOverlap)],
    ['asOf', one.kind === 'flow' ? true : whereSaid(one.asOf, other.asOf, (a, b) => a === b)],
  ]
  const scopes = answers.filter(([, same]) => same === false).map(([scope]) => scope)
  if (scopes.length > 0) return { kind: 'different', scopes }
  return { kind: 'compatible', assumed: answers.filter(([, same]) => same === null).map(([scope]) => scope) }
}

/** Two figures conflict when they count the same thing and no single number satisfies both. */
export function figuresConflict(one: Figure, other: Figure): boolean {
  return compareFigures(one, other).kind === 'compatible' && countsConflict(one.count, other.count)
}

/** Null where one of two says it and the other does not; where neither does, nothing tells them apart. */
function whereSaid<T>(one: T | null, other: T | null, same: (a: T, b: T) => boolean | null): boolean | null {
  if (one === null || other === null) return one === other ? true : null
  return same(one, other)
}
