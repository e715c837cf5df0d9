/** One file that an archive's central directory lists. */
export interface Member {
  readonly name: string
  readonly encrypted: boolean
  readonly link: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const MOST = 70_000

/** The members of a zip by its central directory, nothing unpacked; null where there is no directory to read. */
export function listMembers(bytes: Uint8Array): readonly Member[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const members: Member[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY && members.length < MOST) {
    const nameLength = view.getUint16(at + 28, true)
    members.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      link: ((view.getUint32(at + 38, true) >>> 28) & 15) === 10,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return members.length < view.getUint16(end + 10, true) ? null : members
}

/** Whether a file ends as a zip does, whatever it begins with. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  return (
    end !== null &&
    end + 22 + view.getUint16(end + 20, true) === view.byteLength &&
    view.getUint16(end + 10, true) > 0
  )
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}
