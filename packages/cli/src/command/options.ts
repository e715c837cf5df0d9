import { type Edtf, parseEdtf } from '@sanad/core/statement'
import { parseLanguageTag } from '../stream/index.ts'
import { UsageError } from './usage-error.ts'

/** Options of `read` and `weigh` as they were typed. */
export interface TypedOptions {
  readonly date?: string
  readonly lang?: string
  readonly title?: string
  readonly publisher?: string
  readonly transcript?: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly each?: boolean
  readonly group?: boolean
}

/** What a person says of reports that do not say it themselves. */
export interface Told {
  readonly date?: Edtf
  readonly lang?: string
  readonly title?: string
  readonly publisher?: string
  readonly transcript?: string
}

/** What was said of the reports; refuses what is no date or language. */
export function parseTold(typed: TypedOptions): Told {
  const { title, publisher, transcript } = typed
  const date = typed.date === undefined ? null : parseEdtf(typed.date)
  if (typed.date !== undefined && date === null) throw new UsageError('fault/bad-date', { given: typed.date })
  const lang = typed.lang === undefined ? null : parseLanguageTag(typed.lang)
  if (typed.lang !== undefined && lang === null) throw new UsageError('fault/bad-lang', { given: typed.lang })
  return {
    ...(date === null ? {} : { date }),
    ...(lang === null ? {} : { lang }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(transcript === undefined ? {} : { transcript }),
  }
}

/** Refuses options that exclude one another or that these files cannot have. */
export function checkOptions(typed: TypedOptions, files: readonly string[]): void {
  if (typed.json === true && typed.ndjson === true) refuse('--json', '--ndjson')
  if (typed.each === true && typed.group === true) refuse('--each', '--group')
  if (typed.transcript !== undefined && files.length !== 1) {
    throw new UsageError('fault/one-file', { option: '--transcript', count: files.length })
  }
}

function refuse(one: string, other: string): never {
  throw new UsageError('fault/not-together', { one, other })
}
