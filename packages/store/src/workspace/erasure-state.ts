import type { EraseBody } from '@sanad/core/ledger'
import type { Instant, PersonCode } from '@sanad/core/statement'
import type { Workspace } from './workspace.ts'

/** A device that may hold a copy, and when it said that it erased. */
export interface Replica {
  readonly device: string
  /** Whose it is; null where no member entry says. */
  readonly person: PersonCode | null
  /** Null: it may still hold what was to be erased. */
  readonly erased: Instant | null
}

/** How far an erasure has come. */
export interface Erasure {
  /** The entry that asks for it. */
  readonly erase: string
  readonly asked: Pick<EraseBody, 'reason' | 'by' | 'at'>
  /** All devices that ever wrote or were made known, this one among them. */
  readonly replicas: readonly Replica[]
}

/** How far every erasure has come, in the order in which this log received them. What nobody acknowledged is the risk that is left. */
export async function erasureState(workspace: Workspace): Promise<readonly Erasure[]> {
  const asked: Omit<Erasure, 'replicas'>[] = []
  const devices = new Map<string, PersonCode | null>()
  const done = new Map<string, Instant>()
  for await (const { entry, author, body } of workspace.recorded()) {
    if (!devices.has(author)) devices.set(author, null)
    if (body?.kind === 'member') devices.set(body.key, body.person)
    if (body?.kind === 'erase') asked.push({ erase: entry, asked: body })
    if (body?.kind === 'erased' && body.replica === author) done.set(`${body.erase} ${author}`, body.at)
  }
  return asked.map(({ erase, asked: { reason, by, at } }) => ({
    erase,
    asked: { reason, by, at },
    replicas: [...devices].map(([device, person]) => ({
      device,
      person,
      erased: done.get(`${erase} ${device}`) ?? null,
    })),
  }))
}
