import { joinBytes } from '../ledger/index.ts'

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return joinBytes(parts)
}

/** Whether two runs of bytes are the same; takes as long wherever they differ. */
export function areSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] ?? 0)
  return difference === 0
}

/** A number in four bytes, the highest first. */
export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** The number that four bytes are. */
export function readUint32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
}
