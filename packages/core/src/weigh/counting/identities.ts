/** A breakdown of a number that does not add up to it. */
export interface BrokenIdentity {
  readonly breakdown: string
  readonly sum: number
  readonly off: number
}

/** Checks that every way in which a text breaks one number down comes to that number: by violation, by sex, by party. */
export function brokenIdentities(
  total: number,
  breakdowns: Readonly<Record<string, readonly number[]>>,
): readonly BrokenIdentity[] {
  return Object.entries(breakdowns).flatMap(([breakdown, parts]) => {
    const sum = parts.reduce((all, part) => all + part, 0)
    return sum === total ? [] : [{ breakdown, sum, off: sum - total }]
  })
}
