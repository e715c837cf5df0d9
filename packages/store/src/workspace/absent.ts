import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Body, type Entry, type Erased, erasedBy, heldIn } from '@sanad/core/ledger'
import { writeWholeFile } from '../durable/index.ts'
import type { Parts } from './parts.ts'

/** The file that lists bodies which never came: the replica whose entries name them did not have or hand them over. */
const ABSENT = 'absent'
const NAME = /^[0-9a-f]{64}$/

/** Names of bodies that never came to this workspace. */
export async function readAbsent(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(folder, ABSENT), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return new Set(text.split('\n').filter((line) => NAME.test(line)))
}

/** What is looked through for bodies that did not come. */
export interface Arrivals extends Pick<Parts, 'folder' | 'store' | 'tools'> {
  /** Entries that came just now. */
  readonly came: AsyncIterable<Entry>
  bodyOf(entry: Entry): Promise<Body | null>
}

/** Notes which bodies that the entries name did not come with them, and which of those missed before did; tells all that are missed now. */
export async function noteAbsent(arrivals: Arrivals): Promise<readonly string[]> {
  const { folder, store, tools } = arrivals
  const { entries, bodies } = store
  const erased = await erasedBy(tools.crypto, { entries, bodies })
  const held = new Set<string>()
  for await (const name of bodies.names()) held.add(name)
  const before = await readAbsent(folder)
  const needed = new Set([...before, ...(await neededBy(arrivals, erased, held))])
  const absent = [...needed].filter((name) => !held.has(name) && !erased.names.has(name)).toSorted()
  const same = absent.length === before.size && absent.every((name) => before.has(name))
  if (!same) await writeWholeFile(folder, ABSENT, absent.map((name) => `${name}\n`).join(''))
  return absent
}

/** The bodies of entries that were not erased, with what they name where they are here and can be read. */
async function neededBy(
  { came, bodyOf }: Arrivals,
  erased: Erased,
  held: ReadonlySet<string>,
): Promise<readonly string[]> {
  const names: string[] = []
  for await (const entry of came) {
    if (erased.entries.has(entry.id)) continue
    const body = held.has(entry.body) ? await bodyOf(entry) : null
    names.push(entry.body, ...(body === null ? [] : heldIn(body).map(({ name }) => name)))
  }
  return names
}
