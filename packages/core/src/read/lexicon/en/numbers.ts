const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'

/** Number words below twenty. */
export const SMALL: ReadonlyMap<string, number> = new Map(ONES.split(' ').map((word, i) => [word, i]))

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
)

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Quantities without a number, and what they can mean (in casualty recording; see the rules on figures). */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number | null]> = new Map<
  string,
  readonly [number, number | null]
>([
  ['few', [3, 9]],
  ['several', [3, 9]],
  ['handful', [3, 9]],
  ['multiple', [2, null]],
  ['numerous', [2, null]],
  ['many', [2, null]],
  ['tens', [10, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [100, 999]],
  ['thousands', [1000, 9999]],
  ['millions', [1_000_000, 9_999_999]],
])

/** Shares of a whole in words. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['thirds', 1 / 3],
  ['quarters', 1 / 4],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
])
