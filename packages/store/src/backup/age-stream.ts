import { SanadError } from '@sanad/core/statement'
import { ByteReader } from './byte-reader.ts'
import { backupFault } from './fault.ts'

/** Who can open a backup: whoever knows a passphrase, or the holders of keys (`age1…`). */
export type BackupFor =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] }

/** What opens a backup: its passphrase, or keys (`AGE-SECRET-KEY-1…`) of which one will do. */
export type BackupKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identities'; readonly identities: readonly string[] }

const FIRST_LINE = 'age-encryption.org/v1\n'

/** Bytes as an age file. */
export async function* encryptAge(
  plain: AsyncIterable<Uint8Array>,
  to: BackupFor,
): AsyncGenerator<Uint8Array> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  if (to.kind === 'passphrase') encrypter.setPassphrase(to.passphrase)
  else for (const recipient of to.recipients) encrypter.addRecipient(recipient)
  yield* await encrypter.encrypt(ReadableStream.from(plain))
}

/** An age file's bytes; each piece is genuine when it comes, the whole only once the stream ends. */
export async function* decryptAge(
  sealed: AsyncIterable<Uint8Array>,
  key: BackupKey,
): AsyncGenerator<Uint8Array> {
  try {
    yield* await decrypting(sealed, key)
  } catch (cause) {
    if (cause instanceof SanadError) throw cause
    if (cause instanceof Error && 'errno' in cause) throw notRead(cause)
    const isOther = cause instanceof Error && cause.message.startsWith('no identity matched')
    if (isOther) throw backupFault('wrong-key', 'the backup was made for another passphrase or key', cause)
    throw backupFault('damaged', 'the backup is cut or was changed', cause)
  }
}

function notRead(cause: Error): SanadError {
  return new SanadError(
    'backup/not-read',
    'the backup cannot be read; look whether its disk is still there',
    { cause },
  )
}

async function decrypting(
  sealed: AsyncIterable<Uint8Array>,
  key: BackupKey,
): Promise<ReadableStream<Uint8Array>> {
  const reader = new ByteReader(sealed)
  const first = await reader.upTo(FIRST_LINE.length)
  if (Buffer.from(first).toString('latin1') !== FIRST_LINE) {
    await reader.close()
    throw backupFault('foreign', 'this is no backup: it does not begin as an age file does')
  }
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase)
  else for (const identity of key.identities) decrypter.addIdentity(identity)
  return decrypter.decrypt(ReadableStream.from(put(first, reader)))
}

async function* put(first: Uint8Array, reader: ByteReader): AsyncGenerator<Uint8Array> {
  yield first
  yield* reader.all()
}
