/** Which reports are joined, and what each pair says (thousandths of a bit). */
export interface Joints {
  of(doc: number): ReadonlyMap<number, number>
  tie(one: number, other: number, bits: number): void
  /** Cuts all joints of one; tells with whom. */
  cut(doc: number): readonly number[]
}

const NONE: ReadonlyMap<number, number> = new Map()

/** No joints. */
export function createJoints(): Joints {
  const joints = new Map<number, Map<number, number>>()
  const enter = (from: number, to: number, bits: number): void => {
    const known = joints.get(from)
    if (known === undefined) joints.set(from, new Map([[to, bits]]))
    else known.set(to, bits)
  }
  return {
    of: (doc) => joints.get(doc) ?? NONE,
    tie(one, other, bits) {
      enter(one, other, bits)
      enter(other, one, bits)
    },
    cut(doc) {
      const others = [...(joints.get(doc)?.keys() ?? [])]
      for (const other of others) joints.get(other)?.delete(doc)
      joints.delete(doc)
      return others
    },
  }
}
