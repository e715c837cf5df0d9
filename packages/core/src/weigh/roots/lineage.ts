import type { Basis, ReportId, Roots, Statement, StatementId } from '../../statement/index.ts'
import type { GroupedReport } from '../incidents/index.ts'
import { rootActor, speakerOf } from '../speaker.ts'
import { type Copy, copiesOf } from './copies.ts'
import { isPress, type Outlet, outletOf } from './outlets.ts'

/** Where one statement comes from. */
export interface Origin {
  /** Equal for statements of one root: a party with its wings and outlets, a text with its copies, a source that many quote. */
  readonly root: string
  /** By which way it is shown to have its own access: who interviewed, published or went; null where nothing shows it. */
  readonly channel: string | null
}

/** One link of the lineage of an incident's reports. */
export type LineageLink =
  | ({ readonly kind: 'copy' } & Copy)
  | { readonly kind: 'wire'; readonly report: ReportId; readonly actor: string }
  | {
      readonly kind: 'cites'
      readonly report: ReportId
      readonly root: string
      readonly statements: readonly StatementId[]
    }

/** Which of an incident's statements are really one source, and how that is known. */
export interface Lineage {
  readonly origins: ReadonlyMap<StatementId, Origin>
  readonly links: readonly LineageLink[]
}

const SEEN: ReadonlySet<Basis> = new Set<Basis>(['witnessed', 'took-part', 'holds-recording', 'holds-record'])

/** Traces the statements of one incident to their roots. Whatever order the reports come in, the answer is the same. */
export function rootsOf(reports: readonly GroupedReport[]): Lineage {
  const copies = copiesOf(reports)
  const firstOf = new Map(copies.map(({ report, of }) => [report, of]))
  const traced = reports
    .toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .map((one) => ({ one, outlet: outletOf(one), family: familyOf(one.report.id, firstOf) }))
  const outlets = new Map(traced.map(({ one, outlet }) => [one.report.id, outlet]))
  const origins = new Map<StatementId, Origin>()
  for (const { one, family } of traced) {
    const outlet = outlets.get(family) ?? outlets.get(one.report.id) ?? null
    for (const statement of one.statements) origins.set(statement.id, originOf(statement, family, outlet))
  }
  return {
    origins,
    links: [
      ...copies.map((copy) => ({ kind: 'copy' as const, ...copy })),
      ...traced.flatMap(({ one, outlet }) =>
        outlet?.wire === true
          ? [{ kind: 'wire' as const, report: one.report.id, actor: outlet.actor.id }]
          : [],
      ),
      ...traced.flatMap(({ one }) => citations(one, origins)),
    ],
  }
}

/** How many sources some statements have: those shown to have access of their own, each by another way, and the rest, of which that is unknown. */
export function countRoots(statements: readonly Statement[], { origins }: Lineage): Roots {
  const known = statements.flatMap(({ id }) => origins.get(id) ?? [])
  const independent = shownIndependent(known).length
  return { independent, unknown: new Set(known.map(({ root }) => root)).size - independent }
}

/** One origin for each root that is shown to have its own access by a way that no other of them has. */
export function shownIndependent(origins: readonly Origin[]): readonly Origin[] {
  const roots = new Set<string>()
  const channels = new Set<string>()
  return origins.toSorted(byRoot).filter(({ root, channel }) => {
    if (channel === null || roots.has(root) || channels.has(channel)) return false
    roots.add(root)
    channels.add(channel)
    return true
  })
}

function byRoot(a: Origin, b: Origin): number {
  return `${a.root} ${a.channel}` < `${b.root} ${b.channel}` ? -1 : 1
}

/** The earliest report that a report's text goes back to. */
function familyOf(report: ReportId, firstOf: ReadonlyMap<ReportId, ReportId>): ReportId {
  let first = report
  for (let before = firstOf.get(first); before !== undefined; before = firstOf.get(first)) first = before
  return first
}

function originOf(statement: Statement, family: ReportId, outlet: Outlet | null): Origin {
  if (statement.quoted === 'none' || statement.source.text === '') return ownVoice(statement, family, outlet)
  const { root } = speakerOf(statement)
  switch (statement.source.access) {
    case 'direct-interview':
      return { root, channel: `report ${family}` }
    case 'own-publication':
      return { root, channel: root }
    case 'quoted-by':
    case 'relayed-by':
    case 'anonymous-via':
    case 'other':
      return { root, channel: null }
  }
}

/** What a report says itself goes back to its wire or publisher, else to its text. A press report has seen for itself only where it says so. */
function ownVoice({ source }: Statement, family: ReportId, outlet: Outlet | null): Origin {
  const root = outlet === null ? `report ${family}` : `actor ${rootActor(outlet.actor.id)}`
  const published = outlet !== null && !isPress(outlet.actor)
  return { root, channel: published || SEEN.has(source.basis) ? root : null }
}

function citations(
  { report, statements }: GroupedReport,
  origins: ReadonlyMap<StatementId, Origin>,
): readonly LineageLink[] {
  const byRootOf = new Map<string, StatementId[]>()
  for (const { id, quoted } of statements) {
    const origin = origins.get(id)
    if (quoted === 'none' || origin === undefined) continue
    const known = byRootOf.get(origin.root)
    if (known === undefined) byRootOf.set(origin.root, [id])
    else known.push(id)
  }
  return [...byRootOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, ids]) => ({ kind: 'cites', report: report.id, root, statements: ids.toSorted() }))
}
