import { join } from 'node:path'
import { SanadError } from '@sanad/core/statement'
import { strayFile } from './acceptance.ts'
import type { Damage } from './damage.ts'
import { type Disk, readOrNothing } from './disk.ts'
import { sha256 } from './record.ts'
import { isLaterFormat, parseVolumeName, type VolumeName } from './volume-name.ts'

/** Where a store of entries keeps what. Only `ledger` is the truth; the others may be lost. */
export interface Places {
  readonly ledger: string
  readonly accepted: string
  readonly cache: string
  readonly aside: string
}

/** The places in a workspace's folder. */
export function placesIn(folder: string): Places {
  const ledger = join(folder, 'ledger')
  return {
    ledger,
    accepted: join(ledger, 'accepted'),
    cache: join(folder, 'cache'),
    aside: join(folder, 'aside'),
  }
}

/** Makes the folders that are not there yet, durably, and clears away what an interrupted write left aside. */
export async function makePlaces(disk: Disk, folder: string, places: Places): Promise<void> {
  for (const path of [places.ledger, places.accepted, places.cache, places.aside]) {
    if (!disk.has(path)) await disk.makeFolder(path)
  }
  for (const path of [places.ledger, folder]) await disk.syncFolder(path)
  for (const file of await disk.list(places.aside)) await disk.remove(join(places.aside, file))
}

/** The ledger's volumes in order, and files that are none. One that a later Sanad wrote is refused (`store/later-format`). */
export async function listVolumes(
  disk: Disk,
  { ledger }: Places,
): Promise<{ readonly names: readonly VolumeName[]; readonly stray: readonly Damage[] }> {
  const names: VolumeName[] = []
  const stray: Damage[] = []
  for (const file of await disk.list(ledger)) {
    if (isLaterFormat(file)) throw laterFormat(ledger)
    const name = parseVolumeName(file)
    if (name !== null) names.push(name)
    else if (file !== 'accepted') stray.push(strayFile(file, await readAny(disk, join(ledger, file))))
  }
  return { names: names.toSorted((a, b) => a.number - b.number), stray }
}

/** What cannot be read as a file, as a folder cannot, counts as one of no bytes. */
function readAny(disk: Disk, path: string): Promise<Buffer> {
  return readOrNothing(disk, path).catch(() => Buffer.alloc(0))
}

/** Positions before the first volume, whose files are gone. */
export function missingBefore(first: VolumeName | undefined): readonly Damage[] {
  if (first === undefined || first.first === 0) return []
  const hash = sha256(Buffer.alloc(0)).toString('hex')
  return [{ kind: 'missing', file: first.file, from: 0, to: 0, positions: [0, first.first], hash }]
}

function laterFormat(path: string): SanadError {
  return new SanadError('store/later-format', `${path} was written by a later Sanad; open it with that one`)
}
