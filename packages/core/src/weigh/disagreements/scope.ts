import {
  type Disagreement,
  type FigureClaim,
  type Measure,
  populationKey,
  populationsEqual,
  type StatementId,
} from '../../statement/index.ts'
import { shareOf } from '../breakdown.ts'
import { type Evidence, groupBy, pairsOf } from '../evidence.ts'
import { createDisagreement } from './create.ts'

type Counted = Evidence<FigureClaim>

const SCOPE = { axis: 'scope', severity: 'difference' } as const
/** Sums of more addends than this are chance. */
const MOST_ADDENDS = 4
/** A statement with more parts is a list, not a sum. */
const MOST_PARTS = 12
/** Below this, sums meet by chance. */
const SMALLEST_SUM = 20

/** Where numbers differ because different people are counted, or in another unit; never a conflict, and each told in words. */
export function scopeDisagreements(figures: readonly Counted[]): readonly Disagreement[] {
  return [...sums(figures), ...partsBeyondWhole(figures), ...units(figures), ...transpositions(figures)]
}

/** One source's number is another's parts added up: "121" is 40 + 77 + 4, so it counts the four civilians too. */
function sums(figures: readonly Counted[]): readonly Disagreement[] {
  const statements = groupBy(figures, ({ statement }) => statement.id)
  return figures.flatMap((total) => {
    const n = exact(total)
    if (n === null || n < SMALLEST_SUM) return []
    return [...statements.values()].flatMap((parts) => {
      if (parts[0]?.statement.id === total.statement.id) return []
      const usable = distinct(parts.filter((part) => sameHarm(part, total) && (stated(part) ?? n) < n))
      const addends = addingUpTo(n, usable)
      return addends === null ? [] : [sumDisagreement(total, addends)]
    })
  })
}

function sumDisagreement(total: Counted, addends: readonly Counted[]): Disagreement {
  const params = {
    total: total.claim.figure.count.words,
    addends: addends.map(({ claim }) => claim.figure.count.words),
    speaker: total.speaker.name,
    other: addends[0]?.speaker.name ?? null,
    included: total.claim.figure.includes.map(({ words }) => words),
  }
  return createDisagreement(SCOPE, 'disagreement/sum', params, [total, ...addends])
}

/** Between two and four parts that make up a number, or null. */
function addingUpTo(n: number, parts: readonly Counted[]): readonly Counted[] | null {
  return complete({ left: n, taken: [] }, parts)
}

/** Completes a partial sum from parts not yet looked at. */
function complete(
  sum: { readonly left: number; readonly taken: readonly Counted[] },
  parts: readonly Counted[],
): readonly Counted[] | null {
  if (sum.left === 0) return sum.taken.length >= 2 ? sum.taken : null
  const [part, ...others] = parts
  if (part === undefined || sum.taken.length === MOST_ADDENDS) return null
  const size = stated(part) ?? 0
  const fits = size > 0 && size <= sum.left
  const withPart = fits ? complete({ left: sum.left - size, taken: [...sum.taken, part] }, others) : null
  return withPart ?? complete(sum, others)
}

/** A number for some people that is above another's number for all of them. */
function partsBeyondWhole(figures: readonly Counted[]): readonly Disagreement[] {
  const wholes = figures.filter(({ claim }) => isWhole(claim))
  const found = wholes.flatMap((whole) =>
    figures
      .filter(
        (part) =>
          !isWhole(part.claim) &&
          shareOf(part.claim.figure) === null &&
          sameHarm(part, whole) &&
          part.speaker.root !== whole.speaker.root,
      )
      .filter((part) => {
        const { high } = whole.claim.figure.count
        return high !== null && part.claim.figure.count.low > high
      })
      .map((part) => [part, whole] as const),
  )
  const seen = new Set<StatementId>()
  return found.flatMap(([part, whole]) => {
    if (seen.has(part.statement.id)) return []
    seen.add(part.statement.id)
    const params = {
      measure: part.claim.figure.measure,
      part: part.claim.figure.count.words,
      whole: whole.claim.figure.count.words,
      partSpeaker: part.speaker.name,
      wholeSpeaker: whole.speaker.name,
    }
    return [createDisagreement(SCOPE, 'disagreement/part-exceeds-whole', params, [part, whole])]
  })
}

/** Nearly the same number of children and of people: one of them may have taken the other's unit. */
function units(figures: readonly Counted[]): readonly Disagreement[] {
  return pairsOf(figures).flatMap(([a, b]) => {
    const [one, other] = [a.claim.figure, b.claim.figure]
    const [m, n] = [stated(a), stated(b)]
    if (
      one.unit === other.unit ||
      !meansAlike(one.measure, other.measure) ||
      a.statement.id === b.statement.id
    )
      return []
    if (m === null || n === null || m < SMALLEST_SUM || Math.abs(m - n) > 0.05 * Math.max(m, n)) return []
    const params = {
      measure: one.measure,
      one: one.count.words,
      other: other.count.words,
      oneUnit: one.unit,
      otherUnit: other.unit,
    }
    return [createDisagreement({ axis: 'unit', severity: 'difference' }, 'disagreement/unit', params, [a, b])]
  })
}

/** The same measure; or violations and those who suffered them, which are confused. */
function meansAlike(one: Measure, other: Measure): boolean {
  const violations = [one, other].includes('violations') && [one, other].includes('affected')
  return one === other || violations
}

/** Long numbers for the same thing whose digits are the same but for two that changed places. */
function transpositions(figures: readonly Counted[]): readonly Disagreement[] {
  return pairsOf(figures).flatMap(([a, b]) => {
    const [one, other] = [a.claim.figure, b.claim.figure]
    const [m, n] = [stated(a), stated(b)]
    const same = one.measure === other.measure && one.unit === other.unit
    if (!same || m === null || n === null || !digitsSwapped(String(m), String(n))) return []
    const line = { axis: 'transposed', severity: 'difference' } as const
    return [createDisagreement(line, 'disagreement/transposed', { one: m, other: n }, [a, b])]
  })
}

function digitsSwapped(m: string, n: string): boolean {
  if (m.length !== n.length || m.length < 4) return false
  const differ = [...m].map((_, i) => i).filter((i) => m[i] !== n[i])
  const [i = 0, j = 0] = differ
  return differ.length === 2 && m[i] === n[j] && m[j] === n[i]
}

function sameHarm(a: Counted, b: Counted): boolean {
  return a.claim.figure.measure === b.claim.figure.measure
}

function isWhole(claim: FigureClaim): boolean {
  return populationsEqual(claim.figure.population, {}) && claim.figure.unit === 'person'
}

function stated({ claim }: Counted): number | null {
  return claim.figure.count.stated
}

function exact({ claim: { figure } }: Counted): number | null {
  return figure.count.bound === 'exactly' ? figure.count.stated : null
}

/** One figure for each population, so that no people are added twice. */
function distinct(parts: readonly Counted[]): readonly Counted[] {
  const groups = groupBy(
    parts,
    ({ claim }) => `${claim.figure.unit} ${populationKey(claim.figure.population)}`,
  )
  return [...groups.values()].flatMap((same) => same.slice(0, 1)).slice(0, MOST_PARTS)
}
