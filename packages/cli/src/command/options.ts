import { codesOf, type Edtf, MEASURE, type Measure, parseEdtf } from '@sanad/core/statement'
import type { ReadingChoice, TaggerChoice } from '@sanad/server/reading'
import { parseLanguageTag } from '../stream/index.ts'
import { UsageError } from './usage-error.ts'

/** Options as they were typed. */
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
  /** The measure whose numbers are to be derived. */
  readonly why?: string
  readonly tagger?: string
  readonly minConfidence?: string
  readonly explain?: boolean
  /** The workspace's folder, where it is not the one the command is called in. */
  readonly workspace?: string
  readonly passphraseFile?: string
  /** A person's code name. */
  readonly as?: string
  /** What a person does in a workspace, as codes. */
  readonly role?: readonly string[]
  readonly open?: boolean
  readonly sealed?: boolean
  readonly interview?: boolean
  /** Who spoke in an interview, under a code. */
  readonly source?: string
  readonly reason?: string
  /** Names that are blacked out. */
  readonly name?: readonly string[]
  readonly namesFile?: string
  readonly out?: string
  /** Words to find. */
  readonly find?: string
  readonly position?: string
  readonly asOf?: string
  readonly accept?: boolean
  readonly reveal?: boolean
  /** Reports that the added ones correct, or take the place of. */
  readonly corrects?: readonly string[]
  readonly supersedes?: readonly string[]
  /** What was done to children, as a code. */
  readonly type?: string
  readonly boys?: string
  readonly girls?: string
  readonly unknownSex?: string
  readonly party?: readonly string[]
  readonly joint?: boolean
  readonly weapon?: readonly string[]
  readonly circumstance?: readonly string[]
  readonly flag?: readonly string[]
  readonly gate?: readonly string[]
  readonly when?: string
  readonly child?: readonly string[]
  /** Statements that something rests on. */
  readonly from?: readonly string[]
  readonly level?: string
  readonly status?: string
  readonly on?: string
  readonly credible?: string
  readonly documents?: boolean
  /** Where a server listens. */
  readonly port?: string
  readonly host?: string
  readonly insecureNetwork?: boolean
  readonly confirm?: boolean
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
function parseTold(typed: TypedOptions): Told {
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

/** What was said of the reports, and who is to read them. */
export interface Asked {
  readonly told: Told
  readonly choice: ReadingChoice
}

/** What a person asked for; refuses what cannot be. */
export function parseAsked(typed: TypedOptions): Asked {
  return { told: parseTold(typed), choice: { tagger: parseTagger(typed), least: parseLeast(typed) } }
}

/** Refuses what is none of the choices. */
function parseTagger({ tagger = 'auto' }: TypedOptions): TaggerChoice {
  if (tagger === 'auto' || tagger === 'learned' || tagger === 'rules') return tagger
  throw new UsageError('fault/bad-tagger', { given: tagger })
}

/** The measure whose derivation is asked for; refuses what is none. */
export function parseWhy({ why }: TypedOptions): Measure | null {
  if (why === undefined) return null
  const measure = codesOf(MEASURE).find((code) => code === why)
  if (measure === undefined)
    throw new UsageError('fault/bad-measure', { given: why, known: codesOf(MEASURE) })
  return measure
}

/** Refuses what is no share of one. */
function parseLeast({ minConfidence: given }: TypedOptions): number | null {
  if (given === undefined) return null
  const least = /^(?:0|1|[01]?\.\d+)$/.test(given) ? Number(given) : Number.NaN
  if (!(least >= 0 && least <= 1)) throw new UsageError('fault/bad-confidence', { given })
  return least
}

/** Options that say different things of one output. */
const EXCLUDING: readonly (readonly [one: string, other: string])[] = [
  ['--json', '--ndjson'],
  ['--each', '--group'],
  ['--explain', '--json'],
  ['--explain', '--ndjson'],
  ['--why', '--ndjson'],
]

/** Refuses options that exclude one another or that these files cannot have. */
export function checkOptions(typed: TypedOptions, files: readonly string[]): void {
  const given: readonly (readonly [string, boolean])[] = [
    ['--json', typed.json === true],
    ['--ndjson', typed.ndjson === true],
    ['--each', typed.each === true],
    ['--group', typed.group === true],
    ['--explain', typed.explain === true],
    ['--why', typed.why !== undefined],
  ]
  const isGiven = (option: string): boolean => given.some(([name, is]) => name === option && is)
  for (const [one, other] of EXCLUDING) if (isGiven(one) && isGiven(other)) refuse(one, other)
  if (typed.transcript !== undefined && files.length !== 1) {
    throw new UsageError('fault/one-file', { option: '--transcript', count: files.length })
  }
}

function refuse(one: string, other: string): never {
  throw new UsageError('fault/not-together', { one, other })
}
