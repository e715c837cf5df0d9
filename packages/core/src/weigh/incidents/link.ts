/** What the pair at two places of a list says for its being one incident, in thousandths of a bit: whole, so that sums do not depend on their order. */
export type PairBits = (i: number, j: number) => number

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
 * Of groups that say equally much those that stand first go first, so that a list in a fixed order gives fixed groups.
 */
export function link(size: number, bitsOf: PairBits, bonds: Bonds, least: number): Linked {
  const linkage = createLinkage(size, bitsOf, bonds.apart)
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
  /** Who must not be joined with whom. */
  readonly apart: readonly Set<number>[]
  /** For each group the later one it is most alike; undefined where that must be looked for again. */
  readonly best: (Candidate | null | undefined)[]
}

function createLinkage(size: number, bitsOf: PairBits, apart: readonly Pair[]): Linkage {
  const kept = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of apart) {
    kept[a]?.add(b)
    kept[b]?.add(a)
  }
  return {
    members: Array.from({ length: size }, (_, i) => [i]),
    sums: createSums(size, bitsOf),
    apart: kept,
    best: [],
  }
}

function createSums(size: number, bitsOf: PairBits): readonly Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const bits = Math.max(-LOUDEST, Math.min(LOUDEST, bitsOf(i, j)))
      set(sums, [i, j], bits)
      set(sums, [j, i], bits)
    }
  }
  return sums
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

function join({ members, sums, apart, best }: Linkage, [into, from]: Pair): void {
  members[into] = [...(members[into] ?? []), ...(members[from] ?? [])]
  members[from] = []
  for (const [k, bits] of (sums[from] ?? []).entries()) {
    const total = (sums[into]?.[k] ?? 0) + bits
    set(sums, [into, k], total)
    set(sums, [k, into], total)
  }
  for (const other of apart[from] ?? []) {
    apart[into]?.add(other)
    apart[other]?.add(into)
  }
  best[from] = null
  for (let i = 0; i < from; i += 1) best[i] = after({ members, sums, apart, best }, i, [into, from])
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

function candidateOf({ members, sums, apart }: Linkage, i: number, to: number): Candidate | null {
  const size = (members[i]?.length ?? 0) * (members[to]?.length ?? 0)
  if (size === 0 || apart[i]?.has(to) === true) return null
  return { to, average: (sums[i]?.[to] ?? 0) / size }
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

function set(sums: readonly Float64Array[], [i, j]: Pair, bits: number): void {
  const row = sums[i]
  if (row !== undefined) row[j] = bits
}
