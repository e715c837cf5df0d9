import { type Likeness, MEASURES, type Measured } from './compare.ts'
import type { FieldEvidence } from './grouping.ts'
import { FIELD_OF, WEIGHTS } from './weights.ts'

/** A curve through learned points: what a measure says in bits, straight between points, level outside them. */
export interface Curve {
  readonly at: readonly number[]
  readonly bits: readonly number[]
}

/** Bits are kept in thousandths, so that sums do not depend on their order. */
const THOUSANDTHS = 1000
const OF_DAYS: readonly Measured[] = MEASURES.filter((measure) => FIELD_OF[measure] === 'day')

/** The log-odds that two reports tell of one incident, in thousandths of a bit. */
export function bitsOf(likeness: Likeness): number {
  return Math.round(THOUSANDTHS * WEIGHTS.prior) + saidBy(MEASURES, likeness)
}

/** Of the log-odds that two reports tell of one incident, what their days say, in thousandths of a bit. */
export function dayBitsOf(likeness: Likeness): number {
  return saidBy(OF_DAYS, likeness)
}

function saidBy(measures: readonly Measured[], likeness: Likeness): number {
  return measures.reduce(
    (sum, measure) => sum + Math.round(THOUSANDTHS * measuredBits(measure, likeness[measure])),
    0,
  )
}

/** What each field says, in bits. */
export function fieldBits(likeness: Likeness): ReadonlyMap<FieldEvidence['field'], number> {
  const bits = new Map<FieldEvidence['field'], number>()
  for (const measure of MEASURES) {
    const field = FIELD_OF[measure]
    bits.set(field, (bits.get(field) ?? 0) + measuredBits(measure, likeness[measure]))
  }
  return bits
}

function measuredBits(measure: Measured, value: number | null): number {
  return value === null ? 0 : heightOf(WEIGHTS.curves[measure], value)
}

function heightOf({ at, bits }: Curve, x: number): number {
  const next = at.findIndex((point) => point >= x)
  if (next === 0) return bits[0] ?? 0
  if (next < 0) return bits.at(-1) ?? 0
  const [from, to] = [at[next - 1] ?? 0, at[next] ?? 0]
  const [low, high] = [bits[next - 1] ?? 0, bits[next] ?? 0]
  return low + ((high - low) * (x - from)) / (to - from)
}
