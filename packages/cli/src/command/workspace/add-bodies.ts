import { createHash } from 'node:crypto'
import type { Body, Compartment, HeldEvidence, HeldText, ReportBody } from '@sanad/core/ledger'
import { createReport, reportId, utf8 } from '@sanad/core/statement'
import type { Received } from '@sanad/intake/report'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import type { ReadReport } from '../reading.ts'
import type { Arrived } from '../receive-files.ts'
import { WorkspaceFault } from './fault.ts'

/** What is to be said of one file, all at once. */
export interface FileBodies {
  readonly file: string
  readonly compartment: Compartment
  readonly bodies: readonly Body[]
  readonly reports: readonly string[]
  readonly statements: number
}

/** A file that was received and read. */
export interface ReadFile {
  readonly arrived: Arrived
  /** What came of it, under the names it is to have. */
  readonly received: Received
  readonly read: readonly ReadReport[]
  readonly file: string
  readonly compartment: Compartment
  readonly interview: ReportBody['interview']
}

/** Holds a file and its texts, and gives what is to be said of them: a report and a reading each. A file without a report is a report without a text, so that nothing that came is without an entry. */
export async function bodiesOf(workspace: Workspace, file: ReadFile): Promise<FileBodies> {
  const { compartment, interview, read, received } = file
  const evidence = await holdEvidence(workspace, file)
  const texts = await workspace.compartments.hold(
    compartment,
    read.map(({ characters }) => utf8(characters)),
  )
  const bodies = read.flatMap((one, i): readonly Body[] => {
    const held = texts[i]
    if (held === undefined) return []
    const text: HeldText = { text: one.text, characters: held, located: locatedOf(one), ...turnsOf(one) }
    return [
      { kind: 'report', report: one.report, texts: [text], evidence, interview },
      { kind: 'reading', reading: { ...one.reading, problems: one.problems } },
    ]
  })
  const wordless = read.length === 0 && evidence !== null ? [wordlessReport(workspace, file, evidence)] : []
  return {
    file: file.file,
    compartment,
    bodies: [...bodies, ...wordless],
    reports: received.reports.map(({ report }) => report.id),
    statements: read.reduce((sum, { reading }) => sum + reading.statements.length, 0),
  }
}

/** A recording, a picture, a file that nothing could be read of: kept, and a report all the same. */
function wordlessReport(
  { compartments }: Workspace,
  { compartment, interview }: ReadFile,
  evidence: HeldEvidence,
): ReportBody {
  const report = createReport(reportId(compartments.hash(compartment), evidence.id, null), {
    evidence: evidence.id,
  })
  return { kind: 'report', report, texts: [], evidence, interview }
}

/** Holds the file itself, and makes sure that it is still the one that was read. */
async function holdEvidence(
  { compartments }: Workspace,
  { arrived, received, file, compartment }: ReadFile,
): Promise<HeldEvidence | null> {
  const plain = arrived.received.evidence
  const named = received.evidence
  if (plain === null || named === null) return null
  const hash = createHash('sha256')
  const bytes = passing(arrived.bytes(), (piece) => hash.update(piece))
  const held = await compartments.holdFile(compartment, { size: plain.bytes, bytes })
  if (hash.digest('hex') !== plain.id) throw new WorkspaceFault('workspace/changed', { file }, EXIT.failed)
  return { id: named.id, name: named.name, mediaType: named.type, bytes: held }
}

async function* passing(
  bytes: AsyncIterable<Uint8Array>,
  look: (piece: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  for await (const piece of bytes) {
    look(piece)
    yield piece
  }
}

function locatedOf({ located }: ReadReport): HeldText['located'] {
  return located.map(({ begin, end, locator }) => ({ at: [begin, end], locator }))
}

function turnsOf({ turns }: ReadReport): Pick<HeldText, 'turns'> {
  if (turns.length === 0) return {}
  return { turns: turns.map(({ begin, end, speaker, named }) => ({ at: [begin, end], speaker, named })) }
}
