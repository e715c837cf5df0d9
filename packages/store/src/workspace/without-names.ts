import type { Body, ReportBody } from '@sanad/core/ledger'
import type { Act, Reading, Reason, Violation } from '@sanad/core/statement'
import { blackOut, holdsName } from './black-out.ts'

/** What a body says, with names blacked out in what people or files wrote beside the text; null where none stands there. */
export function withoutNames(body: Body, names: readonly string[]): Body | null {
  const held = writtenIn(body).some((one) => holdsName(one, names))
  if (!held) return null
  const black = blackener(names)
  switch (body.kind) {
    case 'report':
      return blackReport(body, black)
    case 'withdrawal':
      return { ...body, why: black(body.why) }
    case 'pin':
      return { ...body, name: black(body.name) }
    case 'judgement':
      return { ...body, judgement: { ...body.judgement, why: black(body.judgement.why) } }
    case 'violation':
      return { ...body, violation: blackViolation(body.violation, black) }
    case 'decision':
      return {
        ...body,
        decision: { ...body.decision, reasons: body.decision.reasons.map(blackReason(black)) },
      }
    default:
      return null
  }
}

/** The same of a report, as it was where no name stands in it. */
export function reportWithoutNames(body: ReportBody, names: readonly string[]): ReportBody {
  return blackReport(body, blackener(names))
}

/** Whether what a person wrote into an act holds a name. */
export function actHoldsName(act: Act, names: readonly string[]): boolean {
  switch (act.kind) {
    case 'comment':
      return holdsName(act.words, names)
    case 'reject':
      return holdsName(act.why, names)
    case 'replace':
      return stringsIn(act.with).some((one) => holdsName(one, names))
    default:
      return false
  }
}

/** Whether what was read in a report's title holds a name. */
export function titleHoldsName({ text, statements }: Reading, names: readonly string[]): boolean {
  return statements
    .filter((statement) => statement.text !== text)
    .some((statement) => stringsIn(statement).some((one) => holdsName(one, names)))
}

function writtenIn(body: Body): readonly (string | null)[] {
  switch (body.kind) {
    case 'report': {
      const { title, byline, publisher, given, locator } = body.report
      return [title, byline, publisher, given, locator?.part ?? null, body.evidence?.name ?? null]
    }
    case 'withdrawal':
      return [body.why]
    case 'pin':
      return [body.name]
    case 'judgement':
      return [body.judgement.why]
    case 'violation': {
      const { parties, place } = body.violation
      return [...parties.map(({ name }) => name), place?.words ?? null]
    }
    case 'decision':
      return body.decision.reasons.flatMap(({ params }) => stringsIn(params))
    default:
      return []
  }
}

type Black = <T extends string | null>(text: T) => T | string

function blackener(names: readonly string[]): Black {
  return (text) => (text === null ? text : blackOut(text, names).text)
}

function blackViolation(violation: Violation, black: Black): Violation {
  const { parties, place } = violation
  return {
    ...violation,
    parties: parties.map((party) => ({ ...party, name: black(party.name) })),
    place: place === null ? null : { ...place, words: black(place.words) },
  }
}

function blackReason(black: Black): (reason: Reason) => Reason {
  return (reason) => {
    const params = Object.entries(reason.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? black(value) : value,
    ])
    return { ...reason, params: Object.fromEntries(params) }
  }
}

/** Its id stays: it names the report, and says nothing of the words that were hashed for it. */
function blackReport(body: ReportBody, black: Black): ReportBody {
  const { report, evidence } = body
  const { locator } = report
  const part = locator?.part === undefined ? {} : { part: black(locator.part) }
  return {
    ...body,
    report: {
      ...report,
      title: black(report.title),
      byline: black(report.byline),
      publisher: black(report.publisher),
      given: black(report.given),
      locator: locator === null ? null : { ...locator, ...part },
    },
    evidence: evidence === null ? null : { ...evidence, name: black(evidence.name) },
  }
}

/** All strings inside a value that are not ids, in whose digits a short name may stand by chance. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
