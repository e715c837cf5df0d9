import { type Log as EntryLog, type Recorded, toHex, utf8Text } from '@sanad/core/ledger'
import { sealedUnder } from '@sanad/core/seal'
import type { Log } from '../projection/index.ts'
import type { Compartments } from './compartments.ts'
import { mayErase, type Told } from './erase-right.ts'

/** A workspace's log as its projection reads it. */
export function projectionLog({
  log,
  compartments,
  recorded,
  told,
}: {
  readonly log: EntryLog
  readonly compartments: Compartments
  readonly recorded: (from: number) => AsyncIterable<Recorded>
  readonly told: Told
}): Log {
  const { tree } = log
  return {
    size: tree.size,
    root: toHex(tree.root()),
    rootAt: async (size) => toHex(tree.root(size)),
    read: (from) => withoutWaiting(recorded(from), told),
    characters: async (name) => {
      const opened = await compartments.bytesOf('sealed', name)
      const bytes = opened ?? (await compartments.bytesOf('open', name))
      const closed = opened === null && bytes !== null && sealedUnder(bytes) !== null
      return bytes === null || closed ? null : utf8Text(bytes)
    },
  }
}

/** An erasure that waits for a person here takes no rows away. */
async function* withoutWaiting(all: AsyncIterable<Recorded>, told: Told): AsyncIterable<Recorded> {
  for await (const one of all) {
    const { body, entry, position, author } = one
    const waits = body?.kind === 'erase' && !(await mayErase(told, { ...body, entry, position, author }))
    yield waits ? { ...one, body: null } : one
  }
}
