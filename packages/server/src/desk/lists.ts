import {
  listReports,
  listStatements,
  type Projection,
  type ReportQuestion as StoredReportQuestion,
  type StatementQuestion as StoredStatementQuestion,
} from '@sanad/store/projection'
import type {
  ListedReport,
  ListedStatement,
  Page,
  ReportQuestion,
  StatementQuestion,
} from '../shape/index.ts'
import { type DecisionKeeper, type Decisions, decisionsOf } from './decisions.ts'
import type { Room } from './door.ts'
import { asKnown } from './known.ts'

const AT_ONCE = 200

/** A page of reports. */
export async function reportPage(
  room: Room,
  keeper: DecisionKeeper,
  { status, position, asOf, ...question }: ReportQuestion,
): Promise<Page<ListedReport>> {
  const rows = await room.rows()
  const known = await asKnown(room.workspace, { ...given({ position, asOf }) })
  const decisions = await decisionsOf(keeper, rows, known)
  const narrowed = await byStatus(rows, decisions, status, known)
  const page = await listReports(rows, { ...question, ...known, ...narrowed })
  return { next: page.next, rows: page.rows.map((one) => withUndecided(one, decisions)) }
}

/** A page of statements. */
export async function statementPage(
  room: Room,
  keeper: DecisionKeeper,
  { status, position, asOf, ...question }: StatementQuestion,
): Promise<Page<ListedStatement>> {
  const rows = await room.rows()
  const known = await asKnown(room.workspace, { ...given({ position, asOf }) })
  if (status === undefined) return listStatements(rows, { ...question, ...known })
  const { of } = await decisionsOf(keeper, rows, known)
  return listStatements(rows, { ...question, ...known, ...statementsBy(of, status) })
}

/** All pages of a list, one after the other. */
export async function* allPages<T>(
  page: (after: { readonly after?: string; readonly limit: number }) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  let after: string | null = null
  do {
    const { rows, next }: Page<T> = await page({ limit: AT_ONCE, ...(after === null ? {} : { after }) })
    yield rows
    after = next
  } while (after !== null)
}

function given<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function statementsBy(
  of: Decisions['of'],
  status: NonNullable<StatementQuestion['status']>,
): Pick<StoredStatementQuestion, 'only' | 'except'> {
  if (status === 'as-read') return { except: [...of.keys()] }
  return { only: [...of].flatMap(([statement, kind]) => (kind === status ? [statement] : [])) }
}

async function byStatus(
  rows: Projection,
  decisions: Decisions,
  status: ReportQuestion['status'],
  known: { readonly known?: number },
): Promise<Pick<StoredReportQuestion, 'only' | 'except' | 'withdrawn'>> {
  if (status === undefined) return {}
  if (status === 'withdrawn') return { withdrawn: true }
  const reviewed = await reviewedReports(rows, decisions, known)
  return { withdrawn: false, ...(status === 'reviewed' ? { only: reviewed } : { except: reviewed }) }
}

/** Reports of which somebody decided about every statement. */
async function reviewedReports(
  rows: Projection,
  decisions: Decisions,
  known: { readonly known?: number },
): Promise<readonly string[]> {
  const only = [...decisions.byReport.keys()]
  const reviewed: string[] = []
  for await (const some of allPages((after) => listReports(rows, { ...known, ...after, only })))
    for (const one of some) if (withUndecided(one, decisions).undecided === 0) reviewed.push(one.report.id)
  return reviewed
}

type Counted = Omit<ListedReport, 'undecided'>

function withUndecided(one: Counted, { byReport }: Decisions): ListedReport {
  const decided = byReport.get(one.report.id) ?? 0
  return { ...one, undecided: one.withdrawn ? 0 : Math.max(0, one.statements - decided) }
}
