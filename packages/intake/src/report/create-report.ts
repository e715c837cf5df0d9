import {
  createPositions,
  createProblem,
  type Edtf,
  type EvidenceId,
  givenReportId,
  type Locator,
  type Positions,
  type Problem,
  parseEdtf,
  type Report,
  type ReportId,
  reportId,
  type Text,
  textId,
} from '@sanad/core/statement'
import type { Extract } from '../extract/index.ts'
import { languageOf } from '../language/index.ts'
import type { ReceivedReport, ReceiveOptions } from './received.ts'
import { sha256 } from './sha256.ts'

/** Where a report came from and who made its text. */
export interface Provenance {
  /** The file, or the id and words that came on a stream. */
  readonly from: { readonly evidence: EvidenceId } | { readonly given: string | null }
  readonly locator: Locator | null
  readonly parent: ReportId | null
  readonly by: Text['by']
  readonly version: string
  /** Whether the extract's word on its language is only a page's habit, weaker than its letters. */
  readonly weakLang: boolean
}

/** A report with its text out of what an extractor found; positions become code points here and nowhere else. */
export function createReceivedReport(
  extract: Extract,
  from: Provenance,
  options: ReceiveOptions,
): ReceivedReport {
  const { characters } = extract
  const id = identify(from, characters)
  const positions = createPositions(characters)
  const lang = chooseLanguage(extract, from, options)
  const text: Text = {
    id: textId(sha256, characters),
    report: id,
    by: from.by,
    version: from.version,
    lang,
    of: null,
  }
  const said = extract.about.date
  const date = said === null ? null : parseEdtf(said)
  const problems: Problem[] =
    said !== null && date === null
      ? [createProblem('intake/date-not-understood', { words: said }, { report: id })]
      : []
  return {
    report: createReport(id, from, extract, { date: date ?? options.date ?? null, lang, options }),
    text,
    characters,
    located: extract.located.map(({ begin, end, locator }) => ({
      begin: positions.codePoint(begin),
      end: positions.codePoint(end),
      locator: within(locator, from.locator),
    })),
    turns: extract.turns.map((turn) => ({
      begin: positions.codePoint(turn.begin),
      end: positions.codePoint(turn.end),
      speaker: turn.speaker,
      named: namedSpan(turn.named, positions),
      time: turn.time,
    })),
    problems,
  }
}

function createReport(
  id: ReportId,
  from: Provenance,
  { about }: Extract,
  chosen: { date: Edtf | null; lang: string | null; options: ReceiveOptions },
): Report {
  return {
    id,
    given: 'given' in from.from ? from.from.given : null,
    evidence: 'evidence' in from.from ? from.from.evidence : null,
    locator: from.locator,
    parent: from.parent,
    title: about.title ?? chosen.options.title ?? null,
    byline: about.byline,
    publisher: about.publisher ?? chosen.options.publisher ?? null,
    date: chosen.date,
    lang: chosen.lang,
    corrects: [],
    supersedes: [],
  }
}

function identify({ from, locator }: Provenance, characters: string): ReportId {
  return 'evidence' in from
    ? reportId(sha256, from.evidence, locator)
    : givenReportId(sha256, from.given ?? '', characters)
}

/** What the file says, what we were told, what the letters say; a page's own word comes last. */
function chooseLanguage(
  { about, characters }: Extract,
  { weakLang }: Provenance,
  { lang }: ReceiveOptions,
): string | null {
  const said =
    about.lang !== null && /^[a-z]{2,3}(?:[-_][\w-]{1,30})?$/i.test(about.lang)
      ? about.lang.replaceAll('_', '-')
      : null
  if (said !== null && !weakLang) return said
  return lang ?? languageOf(characters) ?? said
}

/** A place inside an attachment or a sheet names that too. */
function within(locator: Locator, owner: Locator | null): Locator {
  return owner?.part === undefined || locator.part === owner.part
    ? locator
    : { ...locator, part: joinParts(owner.part, locator.part) }
}

/** A part of a part, as a path. */
export function joinParts(outer: string | undefined, inner: string | undefined): string {
  return [outer, inner].filter((part) => part !== undefined).join('/')
}

function namedSpan(
  named: readonly [number, number] | null,
  positions: Positions,
): ReceivedReport['turns'][number]['named'] {
  return named === null || named[0] === named[1] ? null : positions.span(named[0], named[1])
}
