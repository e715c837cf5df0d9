import { ED25519_TORSION_SUBGROUP, ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'

const { Point } = ed25519
type Spot = InstanceType<typeof Point>

const ORDER = Point.Fn.ORDER
const PRIME = 2n ** 255n - 19n
const SECRET = 123_456_789n
const NONCE = 987_654_321n
const torsion = Point.fromHex(ED25519_TORSION_SUBGROUP[1] ?? '')

export interface Forgery {
  readonly name: string
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
  readonly holds: boolean
}

/** Signatures on which libraries differ, made with points that have a part of small order. */
export function forgeries(): readonly Forgery[] {
  return [
    { name: 'an ordinary signature', ...made({}), holds: true },
    { name: 'S + L says the same as S', ...made({ more: ORDER }), holds: false },
    { name: 'a key with a part of small order, where it cancels', ...made({ key: torsion }), holds: true },
    {
      name: 'a key with a part of small order, where only the cofactor would cancel it',
      ...made({ key: torsion, odd: true }),
      holds: false,
    },
    { name: 'R with a part of small order', ...made({ nonce: torsion }), holds: false },
    ...ED25519_TORSION_SUBGROUP.map((key) => ({
      name: `a key of small order: ${key}`,
      ...small(new Uint8Array(Buffer.from(key, 'hex')), Point.fromHex(key)),
      holds: false,
    })),
    {
      name: 'a key written with y + p',
      ...small(encoded(PRIME + 1n), Point.ZERO),
      holds: false,
    },
    { name: 'a key that is no point', ...small(encoded(2n), Point.ZERO), holds: false },
  ]
}

interface Making {
  /** Added to the key. */
  readonly key?: Spot
  /** Added to R. */
  readonly nonce?: Spot
  /** Added to S. */
  readonly more?: bigint
  /** Whether the key's part of small order is left standing. */
  readonly odd?: boolean
}

type Made = Omit<Forgery, 'name' | 'holds'>

function made({ key = Point.ZERO, nonce = Point.ZERO, more = 0n, odd = false }: Making): Made {
  const publicKey = Point.BASE.multiply(SECRET).add(key).toBytes()
  const r = Point.BASE.multiply(NONCE).add(nonce).toBytes()
  const [message, k] = grind((k) => (k % 8n === 0n) !== odd, [r, publicKey])
  const s = ((NONCE + k * SECRET) % ORDER) + more
  return { publicKey, message, signature: Uint8Array.of(...r, ...encoded(s)) }
}

/** A signature that nobody's secret was needed for. */
function small(publicKey: Uint8Array, point: Spot): Made {
  const r = Point.BASE.multiply(NONCE).toBytes()
  const [message] = grind((k) => point.multiplyUnsafe(k).is0(), [r, publicKey])
  return { publicKey, message, signature: Uint8Array.of(...r, ...encoded(NONCE)) }
}

/** The first message whose challenge is as it is wanted. */
function grind(wanted: (k: bigint) => boolean, before: readonly Uint8Array[]): [Uint8Array, bigint] {
  for (let n = 0; n < 256; n += 1) {
    const message = Uint8Array.of(n)
    const k = number(sha512(Uint8Array.from([...before, message].flatMap((one) => [...one])))) % ORDER
    if (wanted(k)) return [message, k]
  }
  throw new Error('no message is found')
}

function encoded(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 255n))
}

function number(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
