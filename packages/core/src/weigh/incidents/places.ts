import { type Place, placesMeet } from '../../statement/index.ts'

/** Whether a place is one of some, lies in one or holds one. */
export function meetsSome(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => placesMeet(place, other) === true)
}
