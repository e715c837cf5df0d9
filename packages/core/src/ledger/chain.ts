import { fromHex, toHex } from './bytes.ts'
import { createHashRow } from './hash-row.ts'

/** What a chain remembers of an entry. */
export interface Seen {
  readonly id: string
  readonly lamport: number
}

/** One author's entries by their numbers: 40 bytes for each that follows the one before, forks and what came before its time beside them. */
export interface Chain {
  /** One more than the highest number. */
  readonly length: number
  at(sequence: number): readonly Seen[]
  add(sequence: number, seen: Seen): void
  /** Numbers that several entries have, in order, with their ids sorted. */
  forks(): readonly { readonly sequence: number; readonly entries: readonly string[] }[]
  packed(): PackedChain
}

/** A chain as it can be kept. */
export interface PackedChain {
  /** Ids of entries that follow each other from number 0 on, 32 bytes each. */
  readonly ids: Uint8Array
  /** Their clocks. */
  readonly lamports: Float64Array
  /** All others. */
  readonly beside: readonly (Seen & { readonly sequence: number })[]
}

const EMPTY: PackedChain = { ids: new Uint8Array(0), lamports: new Float64Array(0), beside: [] }

export function createChain(begin: PackedChain = EMPTY): Chain {
  const ids = createHashRow(begin.ids)
  let lamports = begin.lamports
  const beside = new Map<number, readonly Seen[]>()
  let length = ids.count
  const at = (sequence: number): readonly Seen[] => {
    const others = beside.get(sequence) ?? []
    const id = ids.at(sequence)
    return id === null ? others : [{ id: toHex(id), lamport: lamports[sequence] ?? 0 }, ...others]
  }
  const set = (sequence: number, { id, lamport }: Seen): void => {
    const bytes = sequence === ids.count && !beside.has(sequence) ? fromHex(id) : null
    if (bytes === null) beside.set(sequence, [...(beside.get(sequence) ?? []), { id, lamport }])
    else {
      if (ids.count === lamports.length) lamports = longer(lamports)
      lamports[ids.count] = lamport
      ids.push(bytes)
    }
    length = Math.max(length, sequence + 1)
  }
  for (const { sequence, ...seen } of begin.beside) set(sequence, seen)
  return {
    get length() {
      return length
    },
    at,
    add: set,
    forks: () =>
      [...beside.keys()]
        .toSorted((a, b) => a - b)
        .map((sequence) => ({
          sequence,
          entries: at(sequence)
            .map(({ id }) => id)
            .toSorted(),
        }))
        .filter(({ entries }) => entries.length > 1),
    packed: () => ({
      ids: ids.all(),
      lamports: lamports.subarray(0, ids.count),
      beside: [...beside].flatMap(([sequence, seen]) => seen.map((one) => ({ sequence, ...one }))),
    }),
  }
}

function longer(lamports: Float64Array): Float64Array {
  const more = new Float64Array(Math.max(4, lamports.length * 2))
  more.set(lamports)
  return more
}
