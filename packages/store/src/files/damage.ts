/** Bytes of the ledger that are not as they were written. They are left where they are, for ever. */
export interface Damage {
  /**
   * `torn`: the end of what was written last, as a write that was cut short leaves it. `changed`: bytes that were
   * acknowledged. `missing`: positions of which no bytes are left. `stray`: a file that is no part of the ledger.
   */
  readonly kind: 'torn' | 'changed' | 'missing' | 'stray'
  /** The file's name in the ledger's folder. */
  readonly file: string
  /** The stretch of bytes, its end left out. */
  readonly from: number
  readonly to: number
  /**
   * Which positions are lost by it for certain, the second left out; twice the same where none is. At the end of what
   * was written last nothing can tell how many more there were.
   */
  readonly positions: readonly [number, number]
  /** SHA-256 of those bytes, in hex. */
  readonly hash: string
}

/** Whether both tell of the same bytes in the same place. */
export function isSameDamage(a: Damage, b: Damage): boolean {
  return renderDamage(a) === renderDamage(b)
}

/** One line that tells damages apart. */
export function renderDamage({ kind, file, from, to, positions, hash }: Damage): string {
  return JSON.stringify({ kind, file, from, to, positions, hash })
}
