import { type Crypto, fromHex, toHex } from '../ledger/index.ts'
import { utf8 } from '../statement/index.ts'
import { areSame, joined } from './bytes.ts'
import type { Closed } from './head.ts'
import { formatText, hexField, parseFormat } from './json.ts'
import { unwrapKey, wrapKey } from './wrapped-key.ts'

const FORMAT = 'sanad/device'
const VERSION = 1
const SEED = 32

/** What a device signs with, and what others encrypt to so that it alone can read. */
export interface Device {
  /** The seed of its Ed25519 key. */
  readonly seed: Uint8Array
  /** An age identity (`AGE-SECRET-KEY-1…`) and its recipient (`age1…`). */
  readonly identity: string
  readonly recipient: string
}

/** What of a device anybody may know. */
export interface PublicDevice {
  /** Its Ed25519 public key, in hex. */
  readonly key: string
  readonly recipient: string
  /** `clear` in a workspace that has no passphrase yet: whoever has the folder can sign. */
  readonly kept: 'wrapped' | 'clear'
}

export type DeviceOpened =
  | { readonly kind: 'opened'; readonly device: Device }
  | { readonly kind: 'closed'; readonly why: Closed }

/** The text of a device's file; its secrets lie wrapped under the workspace's key or, where there is none, in the clear. */
export async function createDeviceFile(
  crypto: Crypto,
  device: Device,
  workspaceKey: Uint8Array | null,
): Promise<string> {
  const secret = joined(device.seed, utf8(device.identity))
  const kept = workspaceKey === null ? 'clear' : 'wrapped'
  const lying = workspaceKey === null ? secret : await wrapKey(crypto, workspaceKey, 'device', secret)
  const key = toHex(await crypto.publicKey(device.seed))
  return formatText(FORMAT, VERSION, { key, recipient: device.recipient, kept, secret: toHex(lying) })
}

/** What a device's file tells without any key. */
export function readDeviceFile(text: string): PublicDevice | 'foreign' | 'newer-version' | 'damaged' {
  const told = parseFormat(text, FORMAT, VERSION)
  if (typeof told === 'string') return told
  const { key, recipient, kept } = told
  if (typeof key !== 'string' || fromHex(key)?.length !== 32 || typeof recipient !== 'string')
    return 'damaged'
  return kept === 'wrapped' || kept === 'clear' ? { key, recipient, kept } : 'damaged'
}

/** The device itself. The key is not looked at where the file keeps its secrets in the clear. */
export async function openDeviceFile(
  crypto: Crypto,
  text: string,
  workspaceKey: Uint8Array | null,
): Promise<DeviceOpened> {
  const told = readDeviceFile(text)
  if (typeof told === 'string') return { kind: 'closed', why: told }
  const lying = secretField(text)
  if (told.kept === 'clear') return deviceOf(crypto, told, lying)
  if (workspaceKey === null) return { kind: 'closed', why: 'wrong-key' }
  const opened = await unwrapKey(crypto, workspaceKey, 'device', lying)
  return opened.kind === 'closed' ? opened : deviceOf(crypto, told, opened.bytes)
}

async function deviceOf(crypto: Crypto, told: PublicDevice, secret: Uint8Array): Promise<DeviceOpened> {
  const damaged = { kind: 'closed', why: 'damaged' } as const
  if (secret.length <= SEED) return damaged
  const seed = secret.slice(0, SEED)
  const key = fromHex(told.key)
  if (key === null || !areSame(await crypto.publicKey(seed), key)) return damaged
  const identity = String.fromCharCode(...secret.subarray(SEED))
  return { kind: 'opened', device: { seed, identity, recipient: told.recipient } }
}

function secretField(text: string): Uint8Array {
  const told = parseFormat(text, FORMAT, VERSION)
  return (typeof told === 'string' ? null : hexField(told['secret'])) ?? new Uint8Array()
}
