import { join } from 'node:path'
import type { Crypto } from '@sanad/core/ledger'
import {
  createKey,
  createSubjectKey,
  type Device,
  type EpochKey,
  forgetKey,
  keyedEvidenceId,
  keyedHash,
  openSubjectKey,
  type SealId,
  type SubjectKey,
  type SubjectOpened,
  wrapEpoch,
} from '@sanad/core/seal'
import { type EvidenceId, type Hash, SanadError } from '@sanad/core/statement'
import { epochFile, type KeyPaths, subjectFile } from './layout.ts'
import { addSecretFiles, readSecretFile } from './secret-file.ts'

/** The keys of an unlocked workspace, in memory. */
export interface OpenKeys {
  readonly workspace: Uint8Array
  readonly naming: Uint8Array
  readonly epochs: readonly EpochKey[]
  readonly device: Device
}

/** A sealed body's key; `missing` where it was erased or has not come to this device. */
export type SubjectFound = SubjectOpened | { readonly kind: 'closed'; readonly why: 'missing' }

/** An unlocked workspace's keys and what can be done with them, until they are locked. */
export class UnlockedKeys {
  readonly #crypto: Crypto
  readonly #paths: KeyPaths
  #keys: OpenKeys | null

  constructor(crypto: Crypto, paths: KeyPaths, keys: OpenKeys) {
    this.#crypto = crypto
    this.#paths = paths
    this.#keys = keys
  }

  /** What this device signs with and others encrypt to. */
  get device(): Device {
    return this.#open().device
  }

  /** Names what is sealed. */
  get hash(): Hash {
    return (bytes) => keyedHash(this.#crypto, this.#open().naming)(bytes)
  }

  /** The sealed name of a file whose plain name is known. */
  evidenceId(plain: EvidenceId): EvidenceId {
    return keyedEvidenceId(this.#crypto, this.#open().naming, plain)
  }

  /** Keys for bodies that are to be sealed; on disk for good once it resolves, so before any body under them is. */
  async createSubjects(count: number): Promise<readonly SubjectKey[]> {
    const epoch = this.#open().epochs.at(-1)
    if (epoch === undefined) throw locked()
    const made = await Promise.all(Array.from({ length: count }, () => createSubjectKey(this.#crypto, epoch)))
    await addSecretFiles(
      this.#paths.subjects,
      made.map(({ subject, file }) => [subjectFile(subject.id), file]),
    )
    return made.map(({ subject }) => subject)
  }

  /** The key of a name. */
  async subject(id: SealId): Promise<SubjectFound> {
    const { epochs } = this.#open()
    const file = await readSecretFile(join(this.#paths.subjects, subjectFile(id)))
    if (file === null) return { kind: 'closed', why: 'missing' }
    return openSubjectKey(this.#crypto, epochs, id, file)
  }

  /** From now on subject keys are wrapped under another epoch's key; what is sealed already stays readable. */
  async startEpoch(): Promise<number> {
    const keys = this.#open()
    const epoch = { epoch: (keys.epochs.at(-1)?.epoch ?? 0) + 1, key: createKey(this.#crypto) }
    const wrapped = await wrapEpoch(this.#crypto, keys.workspace, epoch)
    await addSecretFiles(this.#paths.epochs, [[epochFile(epoch.epoch), wrapped]])
    this.#keys = { ...keys, epochs: [...keys.epochs, epoch] }
    return epoch.epoch
  }

  /** Overwrites the keys in memory. Nothing can be sealed, opened or signed any more (`store/keys-locked`). */
  lock(): void {
    if (this.#keys === null) return
    const { workspace, naming, epochs, device } = this.#keys
    for (const key of [workspace, naming, device.seed, ...epochs.map((one) => one.key)]) forgetKey(key)
    this.#keys = null
  }

  #open(): OpenKeys {
    if (this.#keys === null) throw locked()
    return this.#keys
  }
}

function locked(): SanadError {
  return new SanadError('store/keys-locked', 'the workspace is locked; unlock it with its passphrase')
}
