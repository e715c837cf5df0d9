import {
  addTallies,
  codesOf,
  countBasis,
  type PerpetratorCategory,
  type Tally,
  VIOLATION_TYPE,
  type ViolationType,
} from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import { childrenOf, harmedIn } from './children.ts'
import { type MultipleViolations, multipleViolations } from './multiple.ts'
import { type PartyKey, partiesOf } from './parties.ts'
import type { Quarter } from './period.ts'
import { type BlockName, blockOf, type CountedViolation, countsChildren } from './row.ts'

/** Violations of one type. */
export interface TypeRow {
  readonly type: ViolationType
  readonly basis: 'child' | 'violation'
  /** Records: an attack on three schools is three. */
  readonly violations: number
  /** Children harmed; of what is counted by violation beside the count, never in its place. */
  readonly children: Tally
}

/** Violations by one party. Rows of parties are never added up: one attributed to two stands in both. */
export interface PartyRow extends PartyKey {
  readonly violations: number
  /** How many of them it did together with another. */
  readonly jointly: number
  readonly children: Tally
  readonly types: readonly TypeRow[]
}

export interface RegionRow {
  /** As the gazetteer has it (`SY/SY-HA`); null where nobody says. */
  readonly region: string | null
  readonly violations: number
  readonly children: Tally
  readonly types: readonly TypeRow[]
}

/** One block of a quarter's report. */
export interface Block {
  readonly types: readonly TypeRow[]
  readonly parties: readonly PartyRow[]
  readonly regions: readonly RegionRow[]
  /** Each violation once, however many parties did it. */
  readonly total: {
    readonly violations: number
    /** Children by type, added up: one who suffered two kinds of violation stands in both. */
    readonly byType: Tally
    /** Each child that is known by a code once. */
    readonly distinct: Tally
  }
  readonly multiple: MultipleViolations
}

/** A quarter's report, block by block. */
export type QuarterReport = Readonly<Record<BlockName, Block>>

/** Counts a quarter: what was verified in it, what was verified late, what is not verified, and what is watched without being a grave violation. */
export function countQuarter(rows: readonly CountedViolation[], quarter: Quarter): QuarterReport {
  const of = (name: BlockName): Block => countBlock(rows.filter((row) => blockOf(row, quarter) === name))
  return {
    verified: of('verified'),
    late: of('late'),
    unverified: of('unverified'),
    monitored: of('monitored'),
  }
}

/** Counts some violations by type, party and region. */
export function countBlock(rows: readonly CountedViolation[]): Block {
  return {
    types: typeRows(rows),
    parties: partyRows(rows),
    regions: regionRows(rows),
    total: {
      violations: rows.length,
      byType: sumOf(typeRows(rows)),
      distinct: childrenOf(rows),
    },
    multiple: multipleViolations(rows),
  }
}

function typeRows(rows: readonly CountedViolation[]): readonly TypeRow[] {
  const groups = groupBy(rows, ({ violation }) => violation.type)
  return codesOf(VIOLATION_TYPE).flatMap((type) => {
    const same = groups.get(type)
    if (same === undefined || type === 'other') return []
    const basis = countBasis(type)
    const children = basis === 'child' ? childrenOf(same) : harmedIn(same)
    return [{ type, basis, violations: same.length, children }]
  })
}

/** Children of types that are counted by children. */
function sumOf(types: readonly TypeRow[]): Tally {
  return addTallies(types.filter(({ basis }) => basis === 'child').map(({ children }) => children))
}

function partyRows(rows: readonly CountedViolation[]): readonly PartyRow[] {
  const attributed = rows.flatMap((row) => partiesOf(row.violation).map((party) => ({ row, party })))
  const groups = [...groupBy(attributed, ({ party }) => party.key).values()]
  return groups
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      const theirs = same.map(({ row }) => row)
      const jointly = same.filter(({ party }) => party.joint).length
      const { key, name, category } = first.party
      return [{ key, name, category, jointly, ...countsOf(theirs) }]
    })
    .toSorted(
      (a, b) => b.violations - a.violations || rank(a.category) - rank(b.category) || order(a.key, b.key),
    )
}

function regionRows(rows: readonly CountedViolation[]): readonly RegionRow[] {
  const groups = groupBy(rows, ({ violation }) => regionOf(violation.place?.ref ?? null) ?? '')
  return [...groups]
    .toSorted(([a], [b]) => order(a, b))
    .map(([region, same]) => ({ region: region === '' ? null : region, ...countsOf(same) }))
}

function countsOf(rows: readonly CountedViolation[]): Pick<PartyRow, 'violations' | 'children' | 'types'> {
  return { violations: rows.length, children: childrenOf(rows.filter(countsChildren)), types: typeRows(rows) }
}

/** A country's first division. */
function regionOf(ref: string | null): string | null {
  return ref === null ? null : ref.split('/').slice(0, 2).join('/')
}

const LAST: readonly PerpetratorCategory[] = ['crossfire', 'unknown']

function rank(category: PerpetratorCategory): number {
  return LAST.indexOf(category)
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
