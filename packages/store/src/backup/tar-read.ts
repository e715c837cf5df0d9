import type { ByteReader } from './byte-reader.ts'
import { backupFault } from './fault.ts'
import { isMemberPath, takePath } from './member-path.ts'
import { BLOCK, paddingOf, parseHeader, parsePax, type TarHeader } from './tar-header.ts'

/** A file in a tar. Its bytes are to be read before the next is asked for. */
export interface TarFile {
  readonly path: string
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

const LONGEST_PAX = 8192

/** A tar's files, none of which leads elsewhere or comes twice; the tar must end as one does, with nothing after it. */
export async function* readTar(reader: ByteReader): AsyncGenerator<TarFile> {
  const paths = new Map<string, string>()
  for (;;) {
    const member = await nextMember(reader)
    if (member === null) return
    if (member.kind === '5') continue
    if (!takePath(paths, member.path))
      throw backupFault('duplicate', 'two files of the backup have one path, or nearly')
    const left = { count: member.size }
    yield { path: member.path, size: member.size, bytes: taken(reader, left) }
    for await (const _ of taken(reader, left));
    await skipZeros(reader, paddingOf(member.size))
  }
}

/** The next file or folder; null at the tar's end. */
async function nextMember(reader: ByteReader): Promise<TarHeader | null> {
  const first = await nextHeader(reader)
  if (first === null) return null
  const isPax = first.kind === 'x'
  const pax = isPax ? await readPax(reader, first.size) : new Map<string, string>()
  const header = isPax ? await nextHeader(reader) : first
  if (header === null) throw damaged()
  const size = pax.get('size')
  if (size !== undefined && !/^\d{1,15}$/.test(size)) throw damaged()
  const member = {
    kind: header.kind,
    path: pax.get('path') ?? header.path,
    size: size === undefined ? header.size : Number(size),
  }
  return checked(member)
}

function checked(member: TarHeader): TarHeader {
  const isFolder = member.kind === '5'
  if (member.kind !== '0' && !isFolder)
    throw backupFault('kind', 'the backup holds something that is no file')
  const path = isFolder ? member.path.replace(/\/$/, '') : member.path
  if (!isMemberPath(path)) throw backupFault('path', 'the backup holds a path that leads elsewhere')
  if (isFolder && member.size !== 0) throw damaged()
  return { ...member, path }
}

async function nextHeader(reader: ByteReader): Promise<TarHeader | null> {
  const block = await reader.upTo(BLOCK)
  if (block.length < BLOCK) throw damaged()
  if (block.every((byte) => byte === 0)) {
    await checkEnd(reader)
    return null
  }
  const header = parseHeader(block)
  if (header === null) throw damaged()
  return header
}

/** After the first block of zeros there is at least another, and nothing else. */
async function checkEnd(reader: ByteReader): Promise<void> {
  await skipZeros(reader, BLOCK)
  for await (const some of reader.all()) if (some.some((byte) => byte !== 0)) throw damaged()
}

async function readPax(reader: ByteReader, size: number): Promise<ReadonlyMap<string, string>> {
  if (size > LONGEST_PAX) throw damaged()
  const bytes = await reader.upTo(size)
  const records = bytes.length < size ? null : parsePax(bytes)
  if (records === null) throw damaged()
  await skipZeros(reader, paddingOf(size))
  return records
}

async function* taken(reader: ByteReader, left: { count: number }): AsyncGenerator<Uint8Array> {
  while (left.count > 0) {
    const some = await reader.some(left.count)
    if (some.length === 0) throw damaged()
    left.count -= some.length
    yield some
  }
}

async function skipZeros(reader: ByteReader, count: number): Promise<void> {
  const zeros = await reader.upTo(count)
  if (zeros.length < count || zeros.some((byte) => byte !== 0)) throw damaged()
}

function damaged(): Error {
  return backupFault('damaged', 'the backup is cut or was changed')
}
