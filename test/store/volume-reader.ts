import { createHash } from 'node:crypto'

/** What a volume holds, read by the page about the format alone; null where not every byte is as that page says. */
export function readVolume(
  file: string,
  bytes: Buffer,
): readonly { position: number; text: string }[] | null {
  const [, , first = '', salt = ''] = /^(\d+)-(\d+)-([0-9a-f]+)\.entries$/.exec(file) ?? []
  const header = Buffer.alloc(32)
  header.write('SANAD ENTRIES 1\n')
  header.writeBigUInt64BE(BigInt(first), 16)
  Buffer.from(salt, 'hex').copy(header, 24)
  if (!header.equals(bytes.subarray(0, 32))) return null
  const entries: { position: number; text: string }[] = []
  for (let at = 32; at < bytes.length; ) {
    if (at + 64 > bytes.length || bytes.toString('hex', at, at + 8) !== salt) return null
    const end = at + 32 + bytes.readUInt32BE(at + 28)
    const check = createHash('sha256').update(bytes.subarray(at, end)).digest()
    if (!check.equals(bytes.subarray(end, end + 32))) return null
    const position = Number(bytes.readBigUInt64BE(at + 8))
    if (position !== Number(first) + entries.length) return null
    if (end > at + 32) entries.push({ position, text: bytes.toString('utf8', at + 32, end) })
    at = end + 32
  }
  return entries
}
