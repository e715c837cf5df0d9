import { cleanText, createFault, createPlainExtract, type Extract, readHeader } from '../extract/index.ts'
import { createReceivedReport, type Provenance } from './create-report.ts'
import type { Received, ReceiveOptions } from './received.ts'
import { tellFault } from './tell.ts'

/** What is said of a text that came without a file. */
export interface TextOptions extends Omit<ReceiveOptions, 'transcript' | 'words' | 'limits' | 'position'> {
  /** The id it came with on a stream: its characters are then taken as they are, metadata lines included. */
  readonly given?: string
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text that was typed, piped or streamed, as a report. */
export function receiveText(characters: string, options: TextOptions = {}): Received {
  const given = options.given ?? null
  const { extract, faults } = given === null ? readTyped(characters) : readGiven(characters)
  const from: Provenance = {
    from: { given },
    locator: null,
    parent: null,
    by: 'given',
    version: 'given/1',
    weakLang: false,
  }
  if (extract.characters.trim() === '') {
    return {
      evidence: null,
      reports: [],
      tables: [],
      problems: [tellFault(createFault('intake/no-words'), given ?? '-')],
    }
  }
  const received = createReceivedReport(extract, from, options)
  const problems = faults.map((fault) => tellFault(fault, given ?? '-', received))
  return {
    evidence: null,
    reports: [{ ...received, problems: [...received.problems, ...problems] }],
    tables: [],
    problems: [],
  }
}

function readTyped(characters: string): Pick<ReturnType<typeof readHeader>, 'faults'> & { extract: Extract } {
  const { about, body, faults } = readHeader(cleanText(characters))
  return { extract: createPlainExtract(body, about), faults }
}

function readGiven(characters: string): { extract: Extract; faults: readonly never[] } {
  return { extract: createPlainExtract(characters.replace(LONE_SURROGATE, '\uFFFD')), faults: [] }
}
