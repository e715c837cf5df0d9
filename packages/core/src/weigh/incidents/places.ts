import { type Claim, type Place, placesMeet } from '../../statement/index.ts'

/** Whether a place is one of some, lies in one or holds one. */
export function meetsSome(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => placesMeet(place, other) === true)
}

/** The place of what a claim tells, where the gazetteer knows it. */
export function placeOf(claim: Claim): Place | null {
  const place =
    claim.kind === 'figure'
      ? claim.figure.place
      : claim.kind === 'event' || claim.kind === 'status'
        ? claim.place
        : null
  return place?.ref == null ? null : place
}
