import type { Body, PinBody } from '@sanad/core/ledger'
import { toHex } from '@sanad/core/ledger'
import { type Judgement, parseId, type ReportId } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { WorkspaceFault } from './fault.ts'
import { TOOLS, withWorkspace } from './opening.ts'
import { findIncident, type SortedIncident, sortAll, type WeighedReport } from './weighed.ts'

/** More pairs than this are not judged with one word. */
const MOST_PAIRS = 400

/** Gives an incident a name; from then on it keeps its reports until a person changes them. */
export async function nameIncident(
  context: Context,
  [given = '', ...name]: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const called = name.join(' ').trim()
  if (called === '')
    throw new UsageError('fault/missing-argument', {
      given: 'name',
      example: 'sanad incident name 3f2a91 "…"',
    })
  return withWorkspace(typed, async (workspace) => {
    const found = await findIncident(workspace, given, await sortAll(workspace, {}))
    const pin = pinOf(workspace, found, { name: called })
    await workspace.record(compartmentOf(found.reports), [pin])
    const told = { incident: pin.incident.slice(0, 12), name: called }
    await context.output.write(`${context.look.words.say('incident/named', told)}\n`)
    return EXIT.ok
  })
}

/** Says that two incidents, or two reports, are of one incident or are not; it sticks. */
export async function judgeIncidents(
  context: Context,
  answer: Judgement['answer'],
  [one = '', other = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const all = await sortAll(workspace, {})
    const sides = [await sideOf(workspace, one, all), await sideOf(workspace, other, all)] as const
    const bodies = bodiesOf(workspace, sides, { answer, why: typed.reason ?? null })
    await workspace.record(compartmentOf(sides.flatMap(({ reports }) => reports)), bodies)
    const count = bodies.filter(({ kind }) => kind === 'judgement').length
    await context.output.write(`${context.look.words.say(`incident/judged-${answer}`, { count })}\n`)
    return EXIT.ok
  })
}

/** An incident with those of its reports that were meant: one, or all. */
interface Side {
  readonly incident: SortedIncident
  readonly reports: readonly WeighedReport[]
}

async function sideOf(workspace: Workspace, given: string, all: readonly SortedIncident[]): Promise<Side> {
  const incident = await findIncident(workspace, given, all)
  const named = incident.reports.filter(({ report }) => report.id.startsWith(given.toLowerCase()))
  return { incident, reports: named.length > 0 ? named : incident.reports }
}

/** A judgement on each pair of reports; an incident that is pinned takes them in or lets them go. */
function bodiesOf(
  workspace: Workspace,
  [one, other]: readonly [Side, Side],
  { answer, why }: Pick<Judgement, 'answer' | 'why'>,
): readonly Body[] {
  const pairs = one.reports.flatMap((a) =>
    other.reports.flatMap((b) => (a.report.id === b.report.id ? [] : [[a.report.id, b.report.id] as const])),
  )
  if (pairs.length === 0) throw new WorkspaceFault('incident/one-report', {}, EXIT.usage)
  if (pairs.length > MOST_PAIRS)
    throw new WorkspaceFault('incident/too-many', { count: pairs.length }, EXIT.usage)
  if (
    one.incident !== other.incident &&
    one.incident.pin !== null &&
    other.incident.pin !== null &&
    answer === 'same'
  )
    throw new WorkspaceFault('incident/both-pinned', {}, EXIT.conflict)
  const by = workspace.person
  const at = TOOLS.clock()
  const judgements = pairs.map(([a, b]): Body => {
    const reports: readonly [ReportId, ReportId] = a < b ? [a, b] : [b, a]
    const id = parseId<'judgement'>(toHex(nodeCrypto.random(32)))
    return { kind: 'judgement', judgement: { id, reports, answer, why, by, at } }
  })
  return [...judgements, ...pinsAfter(workspace, [one, other], answer)]
}

function pinsAfter(
  workspace: Workspace,
  [one, other]: readonly [Side, Side],
  answer: Judgement['answer'],
): readonly PinBody[] {
  const [kept, moved] = one.incident.pin === null ? [other, one] : [one, other]
  if (kept.incident.pin === null) return []
  const ids = kept.incident.pin.reports
  const theirs = moved.reports.map(({ report }) => report.id)
  const reports =
    answer === 'same' ? [...new Set([...ids, ...theirs])] : ids.filter((id) => !theirs.includes(id))
  if (reports.length === ids.length) return []
  return [pinOf(workspace, kept.incident, { reports })]
}

/** What pins an incident: under its id where it has one of its own, else under a new one. */
export function pinOf(
  { person }: Workspace,
  { pin, reports }: SortedIncident,
  parts: Partial<Pick<PinBody, 'name' | 'reports'>> = {},
): PinBody {
  return {
    kind: 'pin',
    incident: pin?.incident ?? toHex(nodeCrypto.random(16)),
    name: pin?.name ?? null,
    reports: pin?.reports ?? reports.map(({ report }) => report.id),
    by: person,
    at: TOOLS.clock(),
    ...parts,
  }
}

/** What speaks of something sealed is sealed. */
export function compartmentOf(reports: readonly Pick<WeighedReport, 'compartment'>[]): 'open' | 'sealed' {
  return reports.some(({ compartment }) => compartment === 'sealed') ? 'sealed' : 'open'
}
