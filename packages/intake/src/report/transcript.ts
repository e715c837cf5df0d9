import { type Extraction, extractPlain, isPlainKind, type Limits, recogniseFile } from '../extract/index.ts'
import { createReceivedReport } from './create-report.ts'
import { shownName } from './file-name.ts'
import type { Received, ReceivedReport, ReceiveOptions } from './received.ts'
import { openSourceFile } from './source-file.ts'
import { tellFault, tellProblem } from './tell.ts'

const TEXT_FOLLOWS = new Set(['intake/no-transcript', 'intake/no-text-layer', 'intake/no-words'])

/** Gives a file that a machine cannot read the words that a person wrote down of it. */
export async function receiveWords(
  received: Received,
  options: ReceiveOptions,
  limits: Limits,
): Promise<Received> {
  if (received.evidence === null) return received
  const { name } = received.evidence
  if (received.reports.length > 0) {
    const unused = tellProblem('intake/transcript-unused', name, {
      transcript: shownName(options.transcript ?? '-'),
    })
    return { ...received, problems: [...received.problems, unused] }
  }
  const { extraction, problems } = await readWords(options, limits)
  const { id } = received.evidence
  const reports = (extraction?.extracts ?? []).slice(0, 1).map((extract): ReceivedReport => {
    const version = extraction?.version ?? 'typed/1'
    const from = {
      from: { evidence: id },
      locator: null,
      parent: null,
      by: 'transcript',
      version,
      weakLang: false,
    } as const
    return createReceivedReport(extract, from, options)
  })
  const rest =
    reports.length === 0 ? received.problems : received.problems.filter((one) => !TEXT_FOLLOWS.has(one.code))
  return { ...received, reports, problems: [...rest, ...problems] }
}

async function readWords(
  options: ReceiveOptions,
  limits: Limits,
): Promise<{ extraction: Extraction | null; problems: Received['problems'] }> {
  if (options.transcript === undefined) {
    return { extraction: extractPlain(Buffer.from(options.words ?? ''), 'dialogue'), problems: [] }
  }
  const name = shownName(options.transcript)
  const opened = await openSourceFile(options.transcript, limits.fileBytes)
  if (opened.kind === 'closed')
    return { extraction: null, problems: [tellProblem(opened.code, name, opened.params)] }
  await opened.close()
  const { bytes, size } = opened.file
  if (bytes === null) {
    return {
      extraction: null,
      problems: [tellProblem('intake/file-too-large', name, { bytes: size, limit: limits.fileBytes })],
    }
  }
  const { kind, type } = recogniseFile(bytes, options.transcript)
  if (!isPlainKind(kind))
    return { extraction: null, problems: [tellProblem('intake/type-not-read', name, { type })] }
  const extraction = extractPlain(bytes, kind === 'text' ? 'dialogue' : kind)
  return { extraction, problems: extraction.faults.map((fault) => tellFault(fault, name)) }
}
