import {
  datesOverlap,
  type FigureClaim,
  highEnd,
  isCountable,
  lowEnd,
  populationKey,
  type Range,
  type RangeEnd,
  type Reason,
  type Statement,
  type StatementId,
} from '../../statement/index.ts'

/** What stands at an end of a range: somebody asserts it, nobody vouches for it, or a party speaks in its own favour. */
export type EndMark = 'filled' | 'hollow' | 'hatched'

/** An end of a range that has a place on the line. */
export interface DrawnEnd {
  readonly value: number
  readonly mark: EndMark
}

/** Where other statements stand between the ends. */
export interface DrawnTick {
  readonly value: number
  readonly from: readonly StatementId[]
}

/** A range to draw; `high: null` is open above, `low: null` has no stated lower end. */
export interface DrawnRange {
  readonly low: DrawnEnd | null
  readonly high: DrawnEnd | null
  readonly ticks: readonly DrawnTick[]
  /** The value at the far end of the line. */
  readonly scale: number
}

type Told = Pick<Range, 'measure' | 'unit' | 'population' | 'kind' | 'asOf' | 'low' | 'high'> & {
  readonly reasons: readonly { readonly code: string; readonly params: Readonly<Record<string, unknown>> }[]
}

/** How much of the line lies beyond the last number where no upper limit is said. */
const OPEN_ROOM = 1.25

/** How a range is drawn; null where one number is all there is, or where an end is told only in words. */
export function drawRange(range: Told, statements: readonly Statement[]): DrawnRange | null {
  const { low, high } = range
  if ((low === null && high === null) || low?.value === null || high?.value === null) return null
  const ticks = ticksInside(range, statements)
  if (low?.value === high?.value && ticks.length === 0) return null
  const furthest = Math.max(1, low?.value ?? 0, high?.value ?? 0, ...ticks.map(({ value }) => value))
  return {
    low: drawnEnd(range, 'low'),
    high: drawnEnd(range, 'high'),
    ticks,
    scale: furthest * (high === null ? OPEN_ROOM : 1),
  }
}

const OWN_FAVOUR: ReadonlySet<unknown> = new Set(['self-exculpating', 'self-promoting', 'accuses-adversary'])
const UNVOUCHED: ReadonlySet<string> = new Set(['range/unconfirmed', 'range/unattributed', 'range/hedged'])

/** A party in its own favour; words that nobody vouches for; or somebody's plain word: as the range's reasons say. */
export function markOfEnd({ reasons }: Pick<Told, 'reasons'>, side: 'low' | 'high'): EndMark {
  const own = reasons.filter(({ params: { end } }) => end === side || end === 'both')
  const inFavour = own.some(
    ({ code, params: { interest } }) => code === 'range/interested' && OWN_FAVOUR.has(interest),
  )
  if (inFavour) return 'hatched'
  return own.some(({ code }) => UNVOUCHED.has(code)) ? 'hollow' : 'filled'
}

/** Whether one number of the same sentences is both ends. */
export function isOneNumber(low: RangeEnd, high: RangeEnd): boolean {
  return low.value === high.value && low.from.join() === high.from.join()
}

/** Why a range reads as it does; of a single number each reason is told once, of the number. */
export function reasonsTold({
  low,
  high,
  reasons,
}: Pick<Range, 'low' | 'high' | 'reasons'>): readonly Reason[] {
  if (low === null || high === null || !isOneNumber(low, high)) return reasons
  return reasons
    .filter(({ params: { end } }) => end !== 'high')
    .map((one) => ('end' in one.params ? { ...one, params: { ...one.params, end: 'both' } } : one))
}

/** The figure of a statement that gives a range an end. */
export function figureOfEnd(
  { claims }: Statement,
  { measure, unit }: Pick<Told, 'measure' | 'unit'>,
  value: number | null,
): FigureClaim | undefined {
  const counted = claims
    .filter((claim) => claim.kind === 'figure')
    .filter(({ figure }) => figure.measure === measure && figure.unit === unit)
  return (
    counted.find(
      ({ figure }) => lowEnd(figure.count)?.value === value || highEnd(figure.count)?.value === value,
    ) ?? counted[0]
  )
}

function drawnEnd(range: Told, side: 'low' | 'high'): DrawnEnd | null {
  const value = range[side]?.value ?? null
  return value === null ? null : { value, mark: markOfEnd(range, side) }
}

/** Numbers of other statements about the same people, between the ends, in the order of the statements. */
function ticksInside(range: Told, statements: readonly Statement[]): readonly DrawnTick[] {
  const own = new Set([range.low?.value, range.high?.value])
  const [from, to] = [range.low?.value ?? 0, range.high?.value ?? Number.POSITIVE_INFINITY]
  const said = new Map<number, StatementId[]>()
  for (const statement of statements.filter((one) => isOfItsTime(range, one)))
    for (const value of valuesIn(statement, range))
      if (!own.has(value) && value > from && value < to)
        said.set(value, [...(said.get(value) ?? []), statement.id])
  return [...said].map(([value, ids]) => ({ value, from: ids }))
}

function valuesIn({ claims }: Statement, { measure, unit, kind, population }: Told): readonly number[] {
  const key = populationKey(population)
  const values = claims
    .filter((claim): claim is FigureClaim => claim.kind === 'figure' && isCountable(claim))
    .filter(({ figure }) => figure.measure === measure && figure.unit === unit)
    .filter(({ figure }) => figure.kind === kind && populationKey(figure.population) === key)
    .flatMap(({ figure }) => [lowEnd(figure.count)?.value ?? null, highEnd(figure.count)?.value ?? null])
  return [...new Set(values.filter((value) => value !== null))]
}

/** Of those held at one time, what was said in that time; of everything else, whatever was said. */
function isOfItsTime({ kind, asOf }: Told, { said }: Statement): boolean {
  return kind !== 'stock' || asOf === null || said === null || datesOverlap(asOf, said)
}
