import type { Scores } from '../runtime/index.ts'

/** The parts of an attribution in the order the network knows them. */
export const ROLES = ['source', 'cue', 'content'] as const

/** A source, cue or content: units `[first, last]`, and how probable it is. */
export interface Span {
  readonly first: number
  readonly last: number
  /** Its place in `ROLES`. */
  readonly role: number
  readonly chance: number
}

/** Scores of spans of a text of n units. */
interface Lattice {
  readonly units: number
  score(first: number, last: number, role: number): number
  /** All roles together (log-sum-exp). */
  any(first: number, last: number): number
}

/** The best row of spans that do not overlap, each with its probability (a semi-Markov conditional random field). */
export function findSpans(scores: Scores, units: number): readonly Span[] {
  const lattice = latticeOf(scores, units)
  const chanceOf = chances(lattice)
  const steps = bestSteps(lattice)
  const found: Span[] = []
  for (let at = units; at > 0; ) {
    const step = steps[at]
    if (step === undefined || step === null) at -= 1
    else {
      found.push({
        first: step.first,
        last: at - 1,
        role: step.role,
        chance: chanceOf(step.first, at - 1, step.role),
      })
      at = step.first
    }
  }
  return found.reverse()
}

/** A span's score: what its units say of being inside, and what its first and last say of each other. */
function latticeOf({ edges, spans }: Scores, units: number): Lattice {
  const roles = ROLES.length
  const edge = (unit: number, kind: number, role: number): number =>
    edges[unit * 9 + kind * roles + role] ?? 0
  const inside = ROLES.map((_, role) => {
    const total = new Float64Array(units + 1)
    for (let i = 0; i < units; i += 1) total[i + 1] = (total[i] ?? 0) + edge(i, 0, role)
    return total
  })
  const score = (first: number, last: number, role: number): number =>
    (spans[(role * units + first) * units + last] ?? 0) +
    edge(first, 1, role) +
    edge(last, 2, role) +
    ((inside[role]?.[last + 1] ?? 0) - (inside[role]?.[first] ?? 0))
  const together = new Float64Array(units * units)
  for (let first = 0; first < units; first += 1) {
    for (let last = first; last < units; last += 1) {
      together[first * units + last] = sumOfThree(
        score(first, last, 0),
        score(first, last, 1),
        score(first, last, 2),
      )
    }
  }
  return { units, score, any: (first, last) => together[first * units + last] ?? 0 }
}

function sumOfThree(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c)
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}

/** log(exp(a) + exp(b)). */
function either(a: number, b: number): number {
  const most = Math.max(a, b)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most))
}

/** The probability of any span, from all rows of spans before and after it. */
function chances({ units, score, any }: Lattice): (first: number, last: number, role: number) => number {
  const before = new Float64Array(units + 1)
  for (let end = 1; end <= units; end += 1) {
    let sum = before[end - 1] ?? 0
    for (let first = 0; first < end; first += 1) sum = either(sum, (before[first] ?? 0) + any(first, end - 1))
    before[end] = sum
  }
  const after = new Float64Array(units + 1)
  for (let begin = units - 1; begin >= 0; begin -= 1) {
    let sum = after[begin + 1] ?? 0
    for (let last = begin; last < units; last += 1)
      sum = either(sum, (after[last + 1] ?? 0) + any(begin, last))
    after[begin] = sum
  }
  const all = before[units] ?? 0
  return (first, last, role) =>
    Math.min(1, Math.exp(score(first, last, role) + (before[first] ?? 0) + (after[last + 1] ?? 0) - all))
}

interface Step {
  readonly first: number
  readonly role: number
}

/** For every number of units read, the span that ends the best row; null where the last unit is in none. */
function bestSteps({ units, score }: Lattice): readonly (Step | null)[] {
  const best = new Float64Array(units + 1)
  const steps: (Step | null)[] = [null]
  for (let end = 1; end <= units; end += 1) {
    let [most, step]: [number, Step | null] = [best[end - 1] ?? 0, null]
    for (let first = 0; first < end; first += 1) {
      for (let role = 0; role < ROLES.length; role += 1) {
        const value = (best[first] ?? 0) + score(first, end - 1, role)
        if (value > most) [most, step] = [value, { first, role }]
      }
    }
    best[end] = most
    steps.push(step)
  }
  return steps
}
