import { LASTING, PLACES_APART, SAME_SPOT, type Tie } from './ties.ts'

/** What the pair at two places of a list says for its being one incident: whole numbers, so that sums do not depend on their order. */
export type TieBetween = (i: number, j: number) => Tie

export type Pair = readonly [number, number]

/** What people settled about reports of a list, by their places. */
export interface Bonds {
  readonly together: readonly Pair[]
  readonly apart: readonly Pair[]
}

/** Groups of a list, by places, and the bonds that others contradict. */
export interface Linked {
  readonly groups: readonly (readonly number[])[]
  readonly contradicted: readonly Pair[]
}

/** No single pair speaks louder than this, for or against (thousandths of a bit). */
const LOUDEST = 8000

/**
 * Puts a list into groups by average linkage: time and again the two groups whose pairs say most on average, while they say at least `least`.
 * Of what goes on for days at one spot, the days of the two reports nearest in time count for all: those between lead from the first to the last.
 * Of groups that say equally much those that stand first go first, so that a list in a fixed order gives fixed groups.
 */
export function link(size: number, tieOf: TieBetween, bonds: Bonds, least: number): Linked {
  const linkage = createLinkage(size, tieOf, bonds.apart)
  const contradicted = bonds.together.filter((pair) => !bind(linkage, pair))
  for (let best = mostAlike(linkage, least); best !== null; best = mostAlike(linkage, least)) {
    join(linkage, best)
  }
  const groups = linkage.members.filter((group) => group.length > 0)
  return { groups: groups.map((group) => group.toSorted((a, b) => a - b)), contradicted }
}

interface Candidate {
  readonly to: number
  readonly average: number
}

/** A group stands at the place of its first member; the places of the others are empty. */
interface Linkage {
  readonly members: (readonly number[])[]
  /** What all pairs between two groups say together. */
  readonly sums: readonly Float64Array[]
  /** Of that, what their days say, and what those of the two nearest in time say. */
  readonly days: readonly Float64Array[]
  readonly nearest: readonly Float64Array[]
  /** The marks of all pairs between two groups. */
  readonly marks: readonly Uint8Array[]
  /** Who must not be joined with whom. */
  readonly apart: readonly Set<number>[]
  /** For each group the later one it is most alike; undefined where that must be looked for again. */
  readonly best: (Candidate | null | undefined)[]
}

function createLinkage(size: number, tieOf: TieBetween, apart: readonly Pair[]): Linkage {
  const kept = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of apart) {
    kept[a]?.add(b)
    kept[b]?.add(a)
  }
  return {
    members: Array.from({ length: size }, (_, i) => [i]),
    ...createSums(size, tieOf),
    apart: kept,
    best: [],
  }
}

function createSums(size: number, tieOf: TieBetween): Pick<Linkage, 'sums' | 'days' | 'nearest' | 'marks'> {
  const [sums, days, nearest] = [square(size), square(size), square(size)]
  const marks = Array.from({ length: size }, () => new Uint8Array(size))
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const tie = tieOf(i, j)
      setBoth(sums, [i, j], Math.max(-LOUDEST, Math.min(LOUDEST, tie.bits)))
      setBoth(days, [i, j], tie.days)
      setBoth(nearest, [i, j], tie.days)
      setBoth(marks, [i, j], tie.marks)
    }
  }
  return { sums, days, nearest, marks }
}

function square(size: number): readonly Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size))
}

/** Puts two together because a person said so; false where another said that they must stay apart. */
function bind(linkage: Linkage, [a, b]: Pair): boolean {
  const one = linkage.members.findIndex((group) => group.includes(a))
  const other = linkage.members.findIndex((group) => group.includes(b))
  if (one === other) return true
  if (linkage.apart[one]?.has(other) === true) return false
  join(linkage, [Math.min(one, other), Math.max(one, other)])
  return true
}

function join(linkage: Linkage, [into, from]: Pair): void {
  const { members, sums, days, nearest, marks, apart, best } = linkage
  members[into] = [...(members[into] ?? []), ...(members[from] ?? [])]
  members[from] = []
  for (const k of members.keys()) {
    const a: Pair = [into, k]
    const b: Pair = [from, k]
    setBoth(sums, a, at(sums, a) + at(sums, b))
    setBoth(days, a, at(days, a) + at(days, b))
    setBoth(nearest, a, Math.max(at(nearest, a), at(nearest, b)))
    setBoth(marks, a, at(marks, a) | at(marks, b))
  }
  for (const other of apart[from] ?? []) {
    apart[into]?.add(other)
    apart[other]?.add(into)
  }
  best[from] = null
  for (let i = 0; i < from; i += 1) best[i] = after(linkage, i, [into, from])
}

/** The best of one group after two others were joined. */
function after(linkage: Linkage, i: number, [into, from]: Pair): Candidate | null | undefined {
  const known = linkage.best[i]
  if (known === undefined || i === into || known?.to === into || known?.to === from) return undefined
  if (i > into) return known
  const candidate = candidateOf(linkage, i, into)
  return candidate !== null && isBetter(candidate, known) ? candidate : known
}

function isBetter(one: Candidate, other: Candidate | null): boolean {
  return other === null || one.average > other.average || (one.average === other.average && one.to < other.to)
}

function candidateOf(linkage: Linkage, i: number, to: number): Candidate | null {
  const { members, sums, days, nearest, apart } = linkage
  const size = (members[i]?.length ?? 0) * (members[to]?.length ?? 0)
  if (size === 0 || apart[i]?.has(to) === true) return null
  const pair: Pair = [i, to]
  if (!isOfDays(at(linkage.marks, pair))) return { to, average: at(sums, pair) / size }
  return { to, average: (at(sums, pair) - at(days, pair)) / size + at(nearest, pair) }
}

/** Whether reports tell of what went on for days at one spot, and of no other place. */
function isOfDays(marks: number): boolean {
  return (marks & (SAME_SPOT | LASTING | PLACES_APART)) === (SAME_SPOT | LASTING)
}

/** The two groups whose pairs say most on average; null where none say enough. */
function mostAlike(linkage: Linkage, least: number): Pair | null {
  const { members, best } = linkage
  let most: { readonly pair: Pair; readonly average: number } | null = null
  for (const [i, group] of members.entries()) {
    if (group.length === 0) continue
    const candidate = best[i] === undefined ? look(linkage, i) : best[i]
    best[i] = candidate
    if (candidate == null || candidate.average < least) continue
    if (most === null || candidate.average > most.average) {
      most = { pair: [i, candidate.to], average: candidate.average }
    }
  }
  return most?.pair ?? null
}

function look(linkage: Linkage, i: number): Candidate | null {
  let found: Candidate | null = null
  for (let j = i + 1; j < linkage.members.length; j += 1) {
    const candidate = candidateOf(linkage, i, j)
    if (candidate !== null && isBetter(candidate, found)) found = candidate
  }
  return found
}

function at(table: readonly (Float64Array | Uint8Array)[], [i, j]: Pair): number {
  return table[i]?.[j] ?? 0
}

function setBoth(table: readonly (Float64Array | Uint8Array)[], [i, j]: Pair, value: number): void {
  const [row, column] = [table[i], table[j]]
  if (row !== undefined) row[j] = value
  if (column !== undefined) column[i] = value
}
