import { type Log as EntryLog, type Recorded, toHex, utf8Text } from '@sanad/core/ledger'
import { sealedUnder } from '@sanad/core/seal'
import type { Log } from '../projection/index.ts'
import type { Compartments } from './compartments.ts'

/** A workspace's log as its projection reads it. */
export function projectionLog({
  log,
  compartments,
  recorded,
}: {
  readonly log: EntryLog
  readonly compartments: Compartments
  readonly recorded: (from: number) => AsyncIterable<Recorded>
}): Log {
  const { tree } = log
  return {
    size: tree.size,
    root: toHex(tree.root()),
    rootAt: async (size) => toHex(tree.root(size)),
    read: recorded,
    characters: async (name) => {
      const opened = await compartments.bytesOf('sealed', name)
      const bytes = opened ?? (await compartments.bytesOf('open', name))
      const closed = opened === null && bytes !== null && sealedUnder(bytes) !== null
      return bytes === null || closed ? null : utf8Text(bytes)
    },
  }
}
