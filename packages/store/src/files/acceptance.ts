import { join } from 'node:path'
import type { Clock } from '@sanad/core/ledger'
import { type Damage, renderDamage } from './damage.ts'
import { type Disk, readOrNothing, writeWhole } from './disk.ts'
import { sha256 } from './record.ts'

const NAME = /^[0-9a-f]{64}\.json$/

/** Damages that a person has seen and accepted, and files in their folder that are not what their names say. */
export interface Acceptances {
  readonly accepted: ReadonlySet<string>
  readonly stray: readonly Damage[]
}

/** Reads what was accepted. Each acceptance is a file named by its own hash. */
export async function readAcceptances(disk: Disk, folder: string): Promise<Acceptances> {
  const accepted = new Set<string>()
  const stray: Damage[] = []
  for (const file of await disk.list(folder)) {
    const bytes = await readOrNothing(disk, join(folder, file))
    const damage =
      NAME.test(file) && sha256(bytes).toString('hex') === file.slice(0, 64) ? parse(bytes) : null
    if (damage === null) stray.push(strayFile(join('accepted', file), bytes))
    else accepted.add(damage)
  }
  return { accepted, stray }
}

/** Writes down that a person accepted a damage; the bytes stay as they are. */
export async function writeAcceptance(
  disk: Disk,
  where: { readonly folder: string; readonly aside: string },
  damage: Damage,
  { by, clock }: { readonly by: string; readonly clock: Clock },
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify({ damage: JSON.parse(renderDamage(damage)), by, at: clock() }))
  const path = join(where.folder, `${sha256(bytes).toString('hex')}.json`)
  await writeWhole(disk, join(where.aside, 'acceptance'), path, bytes)
  await disk.syncFolder(where.folder)
}

/** A file that does not belong where it is. */
export function strayFile(file: string, bytes: Buffer): Damage {
  const hash = sha256(bytes).toString('hex')
  return { kind: 'stray', file, from: 0, to: bytes.length, positions: [0, 0], hash }
}

function parse(bytes: Buffer): string | null {
  try {
    return renderDamage(JSON.parse(bytes.toString('utf8')).damage)
  } catch {
    return null
  }
}
