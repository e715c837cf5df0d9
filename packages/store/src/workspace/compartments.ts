import {
  type Body,
  type BodyStore,
  type Compartment,
  type Crypto,
  commitmentOf,
  type Draft,
  decodeBody,
  type Entry,
  encodeBody,
  entryKindOf,
  type Held,
  openDraft,
  toHex,
} from '@sanad/core/ledger'
import { openBody, openStream, sealBody, sealedUnder, sealStream } from '@sanad/core/seal'
import { type Hash, type Instant, SanadError } from '@sanad/core/statement'
import type { UnlockedKeys } from '../keys/index.ts'

/** A file of known size. */
export interface File {
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Writes and reads what lies in the clear, and under keys what is sealed. */
export interface Compartments {
  /** Names things: by their hash, or keyed where they are sealed. One function a compartment, so that readers can be kept by it. */
  hash(compartment: Compartment): Hash
  drafts(compartment: Compartment, bodies: readonly Body[], claimed: Instant): Promise<readonly Draft[]>
  /** Holds bytes, each as a body of its own, durably. */
  hold(compartment: Compartment, pieces: readonly Uint8Array[]): Promise<readonly Held[]>
  holdFile(compartment: Compartment, file: File): Promise<Held>
  /** What an entry says; null where its body is erased, locked or not here. */
  bodyOf(entry: Entry): Promise<Body | null>
  /** Held bytes; null where they are erased, locked or not here. */
  bytesOf(compartment: Compartment, name: string): Promise<Uint8Array | null>
  /** Held bytes piece by piece; null as above. */
  streamOf(compartment: Compartment, name: string): Promise<AsyncIterable<Uint8Array> | null>
}

/** What compartments are kept with; `keys` is null where nothing sealed can be opened. */
export interface Keeping {
  readonly crypto: Crypto
  readonly bodies: BodyStore
  readonly keys: UnlockedKeys | null
}

const SALT = 16
const EPOCH = 1

export function createCompartments(keeping: Keeping): Compartments {
  const { crypto, bodies } = keeping
  const plainHash: Hash = (bytes) => toHex(crypto.hash(bytes))
  const keyedHash: Hash = (bytes) => keysOf(keeping).hash(bytes)
  const bytesOf: Compartments['bytesOf'] = async (compartment, name) => {
    const bytes = await bodies.get(name)
    return bytes === null || compartment === 'open' ? bytes : opened(keeping, bytes)
  }
  return {
    hash: (compartment) => (compartment === 'open' ? plainHash : keyedHash),
    drafts: async (compartment, all, claimed) =>
      compartment === 'open'
        ? all.map((body) => openDraft(crypto, body, claimed))
        : sealedDrafts(keeping, all, claimed),
    hold: async (compartment, pieces) => {
      const kept = compartment === 'open' ? pieces : await sealedAll(keeping, pieces)
      const names = await bodies.put(kept)
      return pieces.map(({ length }, i) => ({ name: names[i] ?? '', size: length }))
    },
    holdFile: async (compartment, file) => {
      if (compartment === 'open') return { name: await bodies.putStream(file.bytes), size: file.size }
      const [subject] = await keysOf(keeping).createSubjects(1)
      if (subject === undefined) throw new SanadError('store/keys-locked', 'no key could be made')
      return { name: await bodies.putStream(sealStream(crypto, subject, file)), size: file.size }
    },
    bytesOf,
    streamOf: async (compartment, name) =>
      compartment === 'open' ? bodies.stream(name) : openedStream(keeping, name),
    bodyOf: async (entry) => {
      const bytes = await bytesOf(entry.compartment === 'open' ? 'open' : 'sealed', entry.body)
      const read = bytes === null ? null : decodeBody(bytes)
      return read?.kind === 'body' ? read.body : null
    },
  }
}

function keysOf({ keys }: Keeping): UnlockedKeys {
  if (keys !== null) return keys
  throw new SanadError('store/keys-locked', 'the workspace is locked; unlock it with its passphrase')
}

async function sealedAll(keeping: Keeping, pieces: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const subjects = await keysOf(keeping).createSubjects(pieces.length)
  return Promise.all(
    subjects.map((subject, i) => sealBody(keeping.crypto, subject, pieces[i] ?? new Uint8Array())),
  )
}

async function sealedDrafts(
  keeping: Keeping,
  all: readonly Body[],
  claimed: Instant,
): Promise<readonly Draft[]> {
  const { crypto } = keeping
  const plain = all.map((body) => encodeBody(body, crypto.random(SALT)))
  const sealed = await sealedAll(keeping, plain)
  return sealed.map((bytes, i) => ({
    body: toHex(crypto.hash(bytes)),
    parts: commitmentOf(crypto.hash, plain[i] ?? new Uint8Array()).parts,
    compartment: 'sealed',
    epoch: EPOCH,
    kind: kindOf(all[i]),
    claimed,
    refs: [],
    bytes,
  }))
}

function kindOf(body: Body | undefined): string {
  return body === undefined ? 'statement' : entryKindOf(body)
}

async function opened({ crypto, keys }: Keeping, sealed: Uint8Array): Promise<Uint8Array | null> {
  const id = sealedUnder(sealed)
  if (id === null || keys === null) return null
  const subject = await keys.subject(id)
  if (subject.kind !== 'opened') return null
  const body = await openBody(crypto, subject.subject.key, sealed)
  return body.kind === 'opened' ? body.bytes : null
}

async function openedStream(
  { crypto, bodies, keys }: Keeping,
  name: string,
): Promise<AsyncIterable<Uint8Array> | null> {
  const [first, whole] = [bodies.stream(name), bodies.stream(name)]
  if (first === null || whole === null || keys === null) return null
  const id = sealedUnder(await headOf(first))
  const subject = id === null ? null : await keys.subject(id)
  return subject?.kind === 'opened' ? openStream(crypto, subject.subject.key, whole) : null
}

async function headOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const piece of stream) return piece.slice(0, HEAD)
  return new Uint8Array()
}

const HEAD = 64
