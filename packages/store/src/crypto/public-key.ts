const LENGTH = 32
/** p = 2^255 - 19, and the y of every point whose order is at most 8. */
const PRIME = 2n ** 255n - 19n
const SMALL: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  PRIME - 1n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
])

/** The highest bytes of all that is refused. */
const SUSPECT: ReadonlySet<number> = new Set([...SMALL, PRIME].map((y) => Number(y >> 248n)))

/**
 * Whether bytes can be an Ed25519 public key: written the one way that RFC 8032 5.1.3 knows, and no point of small order,
 * for which anybody can make a signature over anything.
 */
export function isUsableKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== LENGTH) return false
  const highest = (publicKey[LENGTH - 1] ?? 0) & 0x7f
  if (!SUSPECT.has(highest)) return true
  const y = littleEndian(publicKey) & (2n ** 255n - 1n)
  return y < PRIME && !SMALL.has(y)
}

/** A number from its bytes, the lowest first. */
export function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)
}
