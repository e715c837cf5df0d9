import type { Measure, Unit } from '../../statement/index.ts'
import type { TokenRun } from '../document.ts'
import type { Head } from '../groups/index.ts'
import type { Quantity } from './quantity.ts'

/** A quantity with the noun phrase it counts, or alone ("wounded 20"). */
export interface Mention extends TokenRun {
  readonly quantity: Quantity
  readonly head: Head | null
  /** A noun or state that says by itself what is counted: "three deaths", "12 dead". */
  readonly nominal: { readonly measure: Measure; readonly unit: Unit } | null
  /** "two of them", "four of whom". */
  readonly ofThem: boolean
  /** "four others": apart from those counted before. */
  readonly others: boolean
  /** "12 women and children": the second noun that shares the number. */
  readonly also: Head | null
  /** "his wife", "one of them": one person in particular. */
  readonly kin: boolean
  /** One person spoken of before: "he", "the victim". */
  readonly spokenOf: boolean
  /** A person's name. */
  readonly name: boolean
  /** The age told with a name or with some of them: "12-year-old Basil Amsha", "three of them, aged 4, 7 and 11". */
  readonly age: readonly [low: number, high: number] | null
}

/** A quantity alone, up to a token. */
export function plain(quantity: Quantity, last: number): Mention {
  const { first } = quantity
  return {
    first,
    last,
    quantity,
    head: null,
    also: null,
    nominal: null,
    ofThem: false,
    others: false,
    kin: false,
    spokenOf: false,
    name: false,
    age: null,
  }
}
