import { type Crypto, isRecord, toHex } from '../ledger/index.ts'
import { formatText, hexField, parseFormat } from './json.ts'
import { tidyPassphrase } from './passphrase.ts'
import { unwrapKey, wrapKey } from './wrapped-key.ts'

/** What one guess costs: N of scrypt. */
export const PASSPHRASE_COST: number = 2 ** 18

const FORMAT = 'sanad/passphrase'
const VERSION = 1
const SALT = 16
const KEY = 32
/** What a file may ask for: not so little that it is no protection, not so much that it stops the machine. */
const LEAST_COST = 2 ** 14
const MOST_COST = 2 ** 20

/** The workspace's key, or why the file does not give it. */
export type PassphraseOpened =
  | { readonly kind: 'opened'; readonly key: Uint8Array }
  | { readonly kind: 'closed'; readonly why: 'foreign' | 'newer-version' | 'wrong-passphrase' | 'damaged' }

/** The text of a file that gives a workspace's key to whoever knows the passphrase. */
export async function createPassphraseFile(
  crypto: Crypto,
  passphrase: string,
  workspaceKey: Uint8Array,
  cost: number = PASSPHRASE_COST,
): Promise<string> {
  const salt = crypto.random(SALT)
  const stretched = await crypto.stretch(tidyPassphrase(passphrase), salt, cost, KEY)
  const wrapped = toHex(await wrapKey(crypto, stretched, 'workspace', workspaceKey))
  stretched.fill(0)
  const kdf = { name: 'scrypt', cost, blockSize: 8, parallel: 1, salt: toHex(salt) }
  return formatText(FORMAT, VERSION, { kdf, wrapped })
}

/** Takes a passphrase to such a file. */
export async function openPassphraseFile(
  crypto: Crypto,
  text: string,
  passphrase: string,
): Promise<PassphraseOpened> {
  const file = parseFile(text)
  if (typeof file === 'string') return { kind: 'closed', why: file }
  const stretched = await crypto.stretch(tidyPassphrase(passphrase), file.salt, file.cost, KEY)
  const opened = await unwrapKey(crypto, stretched, 'workspace', file.wrapped)
  stretched.fill(0)
  if (opened.kind === 'opened') return { kind: 'opened', key: opened.bytes }
  return { kind: 'closed', why: opened.why === 'wrong-key' ? 'wrong-passphrase' : opened.why }
}

interface PassphraseFile {
  readonly cost: number
  readonly salt: Uint8Array
  readonly wrapped: Uint8Array
}

function parseFile(text: string): PassphraseFile | 'foreign' | 'newer-version' | 'damaged' {
  const told = parseFormat(text, FORMAT, VERSION)
  if (typeof told === 'string') return told
  const kdf = isRecord(told['kdf']) ? told['kdf'] : {}
  const isKnown = kdf['name'] === 'scrypt' && kdf['blockSize'] === 8 && kdf['parallel'] === 1
  const salt = hexField(kdf['salt'])
  const wrapped = hexField(told['wrapped'])
  const cost = kdf['cost']
  if (!isKnown || !isCost(cost) || salt?.length !== SALT || wrapped === null) return 'damaged'
  return { cost, salt, wrapped }
}

function isCost(cost: unknown): cost is number {
  return (
    typeof cost === 'number' && cost >= LEAST_COST && cost <= MOST_COST && Number.isInteger(Math.log2(cost))
  )
}
