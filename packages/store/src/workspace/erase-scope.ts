import {
  type ActBody,
  type Body,
  type Compartment,
  heldIn,
  type PinBody,
  type ReadingBody,
  type ReportBody,
} from '@sanad/core/ledger'
import type { ReadingId, ReportId, StatementId } from '@sanad/core/statement'
import type { Workspace } from './workspace.ts'

/** An entry and what it says. */
export interface Said<B extends Body = Body> {
  readonly entry: string
  readonly body: B
}

/** Everything that a workspace's entries say of one report. */
export interface Scope {
  readonly compartment: Compartment
  /** More than one where two devices added it. */
  readonly reports: readonly Said<ReportBody>[]
  /** Texts, withdrawals and judgements, pins that hold this report alone, and violations that rest on it alone with what was decided on them. */
  readonly others: readonly Said[]
  readonly readings: readonly Said<ReadingBody>[]
  readonly acts: readonly Said<ActBody>[]
  /** Names of its texts and files, and which of them another report needs too. */
  readonly held: ReadonlySet<string>
  readonly shared: ReadonlySet<string>
  /** The report that it came inside, and those that came inside it. */
  readonly related: readonly ReportId[]
}

/**
 * Finds what is said of a report, by reading what every entry says; null where no report by that id can be read. Who opened
 * it is no part of it: that entry holds ids only, and those who look after children answer for it. A pin that holds other
 * reports too keeps its name and loses a member that means nothing any more.
 */
export async function readScope(workspace: Workspace, id: ReportId): Promise<Scope | null> {
  const said: Kept[] = []
  const acts: Said<ActBody>[] = []
  const others: Said[] = []
  const judged: Said[] = []
  for await (const one of saidIn(workspace)) {
    if (one.body.kind === 'act') acts.push({ entry: one.entry, body: one.body })
    if (one.body.kind === 'violation' || one.body.kind === 'decision') judged.push(one)
    if (speaksOf(one.body, id)) said.push(one)
    else if (one.body.kind === 'report' || one.body.kind === 'text') others.push(one)
  }
  const reports = ofKind(said, 'report')
  const readings = ofKind(said, 'reading')
  const held = namesIn(said)
  const foreign = namesIn(others)
  const around = reports.flatMap(({ body }) => (body.report.parent === null ? [] : [body.report.parent]))
  const inside = ofKind(others, 'report').filter(({ body }) => body.report.parent === id)
  const first = said.find(({ body }) => body.kind === 'report')
  if (first === undefined) return null
  return {
    compartment: first.compartment,
    reports,
    others: [
      ...said.filter(({ body: { kind } }) => kind !== 'report' && kind !== 'reading'),
      ...restingOn(judged, statementsOf(readings)),
    ],
    readings,
    acts: actsOn(acts, readings),
    held,
    shared: new Set([...held].filter((name) => foreign.has(name))),
    related: [...new Set([...around, ...inside.map(({ body }) => body.report.id)])],
  }
}

interface Kept extends Said {
  readonly compartment: Compartment
}

async function* saidIn(workspace: Workspace): AsyncIterable<Kept> {
  for await (const { entry, compartment, body } of workspace.recorded())
    if (body !== null) yield { entry, body, compartment }
}

function namesIn(said: readonly Said[]): ReadonlySet<string> {
  return new Set(said.flatMap(({ body }) => heldIn(body).map(({ name }) => name)))
}

function ofKind<Kind extends Body['kind']>(
  said: readonly Said[],
  kind: Kind,
): readonly Said<Extract<Body, { kind: Kind }>>[] {
  const isOf = (one: Said): one is Said<Extract<Body, { kind: Kind }>> => one.body.kind === kind
  return said.filter(isOf)
}

/** Whether a body speaks of a report. Of acts their statements tell. */
function speaksOf(body: Body, id: ReportId): boolean {
  switch (body.kind) {
    case 'report':
      return body.report.id === id
    case 'text':
      return body.text.report === id
    case 'reading':
      return body.reading.report === id
    case 'withdrawal':
      return body.report === id
    case 'judgement':
      return body.judgement.reports.includes(id)
    case 'pin':
      return isOnlyOf(body, id)
    default:
      return false
  }
}

function isOnlyOf({ reports }: PinBody, id: ReportId): boolean {
  return reports.length > 0 && reports.every((one) => one === id)
}

function actsOn(
  acts: readonly Said<ActBody>[],
  readings: readonly Said<ReadingBody>[],
): readonly Said<ActBody>[] {
  const read = new Set<ReadingId>(readings.map(({ body }) => body.reading.id))
  const said = statementsOf(readings)
  return acts.filter(({ body: { act } }) => read.has(act.reading) || said.has(act.statement))
}

function statementsOf(readings: readonly Said<ReadingBody>[]): ReadonlySet<StatementId> {
  return new Set(readings.flatMap(({ body }) => body.reading.statements.map((one) => one.id)))
}

/** Violations no telling of which rests on anything but some statements, and decisions on them. */
function restingOn(judged: readonly Said[], statements: ReadonlySet<StatementId>): readonly Said[] {
  const told = ofKind(judged, 'violation').map(({ body }) => body.violation)
  const isOnly = (id: string): boolean => {
    const sources = told.filter((one) => one.id === id).flatMap((one) => one.sources)
    return sources.length > 0 && sources.every(({ statement }) => statements.has(statement))
  }
  return judged.filter(({ body }) => {
    if (body.kind === 'violation') return isOnly(body.violation.id)
    return body.kind === 'decision' && isOnly(body.decision.violation)
  })
}
