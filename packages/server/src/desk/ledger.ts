import { type Body, createProof, exportLines, provePart, renderProof } from '@sanad/core/ledger'
import { nodeCrypto } from '@sanad/store/crypto'
import { readStatement } from '@sanad/store/projection'
import type { Change, ChangeQuestion, LedgerView, ProofQuestion } from '../shape/index.ts'
import type { Room } from './door.ts'
import { DeskFault } from './fault.ts'

/** The ledger as it is. */
export function ledgerView({ workspace }: Room): LedgerView {
  const { tree } = workspace.log
  return {
    size: tree.size,
    root: Buffer.from(tree.root()).toString('hex'),
    device: workspace.device,
    forks: workspace.log.forks(),
  }
}

/** A proof of one statement in the reading that counts, for anybody to check offline; of a sealed one only where it may be revealed. */
export async function proofOf(room: Room, id: string, { reveal }: ProofQuestion): Promise<string> {
  const { workspace } = room
  const traced = await readStatement(await room.rows(), id)
  const told = traced?.readings.find(({ stands }) => stands) ?? traced?.readings[0]
  if (told === undefined) throw new DeskFault(404, 'prove/none', { given: id })
  const entry = await firstOf(workspace.entries(told.position))
  if (entry === null || entry.id !== told.entry) throw new DeskFault(404, 'prove/none', { given: id })
  const named = { id: id.slice(0, 12), entry: entry.id.slice(0, 12) }
  if (entry.parts === null) throw new DeskFault(409, 'prove/sealed', named)
  const compartment = entry.compartment === 'open' ? 'open' : 'sealed'
  if (compartment === 'sealed' && reveal !== 'true') throw new DeskFault(409, 'prove/reveals', named)
  const body = await workspace.compartments.bytesOf(compartment, entry.body)
  const part = body === null ? null : provePart(nodeCrypto.hash, body, id)
  if (part === null) throw new DeskFault(404, 'prove/none', { given: id })
  const placed = { position: entry.position, entry }
  return renderProof(createProof(workspace.log.tree, placed, await workspace.checkpoint(), part))
}

/** All entries with what lies in the clear, line by line; without a signed head where the workspace is locked. */
export async function* exportOf({ workspace, locked }: Room): AsyncGenerator<string> {
  const checkpoint = locked ? null : (await workspace.checkpoint()).text
  yield* exportLines(nodeCrypto, workspace.store, checkpoint)
}

const USUAL = 1000

/** What entries were about since a position. */
export async function* changesSince(
  { workspace }: Room,
  { since = 0, limit = USUAL }: ChangeQuestion,
): AsyncGenerator<Change> {
  let told = 0
  for await (const { position, entry, received, author, compartment, body } of workspace.recorded(since)) {
    if (told === limit) return
    told += 1
    yield { position, entry, received, author, compartment, kind: body?.kind ?? null, ...idsIn(body) }
  }
}

type Ids = Pick<Change, 'report' | 'statement' | 'act'>

function idsIn(body: Body | null): Ids {
  const none: Ids = { report: null, statement: null, act: null }
  switch (body?.kind) {
    case 'report':
      return { ...none, report: body.report.id }
    case 'text':
      return { ...none, report: body.text.report }
    case 'reading':
      return { ...none, report: body.reading.report }
    case 'withdrawal':
    case 'access':
      return { ...none, report: body.report }
    case 'act':
      return { ...none, statement: body.act.statement, act: body.act.id }
    case 'pin':
    case 'judgement':
    case 'violation':
    case 'decision':
    case 'member':
    case 'search':
    case 'erase':
    case 'erased':
    case undefined:
      return none
  }
}

async function firstOf<T>(some: AsyncIterable<T>): Promise<T | null> {
  for await (const one of some) return one
  return null
}
