import type { HeldEvidence } from '@sanad/core/ledger'
import { readReport } from '@sanad/store/projection'
import type { Compartment } from '../shape/index.ts'
import type { Room } from './door.ts'
import { DeskFault } from './fault.ts'

/** A report's file, where it is kept. */
export interface KeptFile {
  readonly compartment: Compartment
  readonly evidence: HeldEvidence
}

/** The file that a report came in; refused where it came without one or it is erased. */
export async function fileOf(room: Room, report: string): Promise<KeptFile> {
  const whole = await readReport(await room.rows(), report)
  if (whole === null) throw new DeskFault(404, 'workspace/no-such', { given: report.slice(0, 12) })
  for await (const { body, entry } of room.workspace.recorded(whole.position)) {
    if (entry !== whole.entry || body?.kind !== 'report' || body.evidence === null) break
    return { compartment: whole.compartment, evidence: body.evidence }
  }
  throw new DeskFault(404, 'server/no-file')
}
