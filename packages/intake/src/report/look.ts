import type { Problem, ReportId } from '@sanad/core/statement'
import { type Confined, extractConfined } from '../confine/index.ts'
import {
  createExtraction,
  createFault,
  describeMedia,
  type Extraction,
  extractPlain,
  type Facts,
  type FileType,
  findOtherType,
  isParsedKind,
  isPlainKind,
  type Limits,
  NO_FACTS,
  recogniseFile,
} from '../extract/index.ts'
import type { DoorCode } from './problems.ts'
import type { ReceiveOptions } from './received.ts'
import type { SourceFile } from './source-file.ts'
import { tellProblem } from './tell.ts'

/** How a file came to us: its name, and for a file inside a mail where it lay. */
export interface Arrival {
  readonly name: string
  readonly options: ReceiveOptions
  readonly limits: Limits
  readonly parent: { readonly report: ReportId; readonly evidence: SourceFile['id'] } | null
  readonly part: string | null
  readonly depth: number
}

/** What came of looking into a file. */
export interface Look {
  readonly type: string
  readonly facts: Facts
  readonly extraction: Extraction
  readonly problems: readonly Problem[]
}

/** Looks into a file: told by its content what it is, then read, described, or left unread with the reason. */
export async function lookInto(file: SourceFile, { name, options, limits }: Arrival): Promise<Look> {
  const found: FileType =
    file.size === 0 ? { kind: 'unread', type: 'application/x-empty' } : recogniseFile(file.head, name)
  const look = (parts: Partial<Look>): Look => ({
    type: found.type,
    facts: NO_FACTS,
    extraction: createExtraction('none/1', {}),
    problems: [],
    ...parts,
  })
  const refuse = (code: DoorCode, params: Problem['params'] = {}): Look =>
    look({ problems: [tellProblem(code, name, params)] })
  if (file.size === 0) return refuse('intake/file-empty')
  if (found.kind === 'described') return look(await describeFile(file, found.type, name, { options, limits }))
  if (file.bytes === null || file.size > limits.fileBytes)
    return refuse('intake/file-too-large', { bytes: file.size, limit: limits.fileBytes })
  if (found.kind === 'encrypted' || found.kind === 'broken') {
    return look({ extraction: createExtraction('none/1', { faults: [createFault(`intake/${found.kind}`)] }) })
  }
  if (found.kind === 'unread') return refuse('intake/type-not-read', { type: found.type })
  const other = findOtherType(file.bytes, found)
  const twice = other === null ? [] : [tellProblem('intake/two-types', name, { type: found.type, other })]
  if (isPlainKind(found.kind)) {
    const extraction = extractPlain(file.bytes, found.kind)
    return look({ extraction, facts: extraction.facts, problems: twice })
  }
  if (!isParsedKind(found.kind)) return refuse('intake/type-not-read', { type: found.type })
  const parsing = extractConfined(file.bytes, found.kind, limits)
  options.meanwhile?.()
  const confined = await parsing
  if (confined.kind === 'stopped') return look({ problems: [...twice, tellStop(confined.why, name, limits)] })
  return look({ extraction: confined.extraction, facts: confined.extraction.facts, problems: twice })
}

async function describeFile(
  file: SourceFile,
  type: string,
  name: string,
  { options, limits }: Pick<Arrival, 'options' | 'limits'>,
): Promise<Partial<Look>> {
  if (file.size > limits.mediaBytes) {
    return {
      problems: [tellProblem('intake/file-too-large', name, { bytes: file.size, limit: limits.mediaBytes })],
    }
  }
  const { facts, faults } = await describeMedia(file, type, options.position === true)
  const other = file.bytes === null ? null : findOtherType(file.bytes, { kind: 'described', type })
  const twice = other === null ? [] : [tellProblem('intake/two-types', name, { type, other })]
  return {
    facts,
    extraction: createExtraction('none/1', { faults }),
    problems: [...twice, tellProblem('intake/no-transcript', name, { type })],
  }
}

function tellStop(why: Extract<Confined, { kind: 'stopped' }>['why'], name: string, limits: Limits): Problem {
  const limit = {
    cpu: limits.cpuSeconds,
    wall: limits.wallSeconds,
    memory: limits.memoryMegabytes,
    answer: null,
    crash: null,
    absent: null,
  }[why]
  return tellProblem(`intake/stopped-${why}`, name, limit === null ? {} : { limit })
}
