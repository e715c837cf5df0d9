import type { PrintedViolation } from '@sanad/core/schema'
import type {
  AgainstReport,
  IncidentQuestion,
  ListedIncident,
  ViolationQuestion,
  WholeIncident,
  WholeViolation,
} from './incident.ts'
import type { HandedFiles, HandedText, Handing, Job } from './job.ts'
import type {
  AsKnown,
  ById,
  ChangeQuestion,
  Page,
  ProofQuestion,
  ReportQuestion,
  StatementQuestion,
} from './question.ts'
import type { EvidenceLink, ListedReport, NewWithdrawal, Noted, WholeReport } from './report.ts'
import type { Acted, ListedStatement, NewAct, NewStatement, TracedStatement } from './statement.ts'
import type {
  BackedUp,
  Health,
  LedgerView,
  NewBackup,
  NewSearch,
  Passphrase,
  SavedSearch,
  WorkspaceView,
} from './workspace.ts'

type Nothing = Readonly<Record<never, never>>

interface Get<Answer, Query = Nothing, Params = Nothing> {
  readonly params: Params
  readonly query: Query
  readonly body: undefined
  readonly answer: Answer
}

interface Post<Body, Answer, Params = Nothing> {
  readonly params: Params
  readonly query: Nothing
  readonly body: Body
  readonly answer: Answer
}

/** What is asked and answered at each place of the interface. An answer of type `string` is text or lines, not JSON. */
export interface Endpoints {
  readonly health: Get<Health>
  readonly workspace: Get<WorkspaceView, AsKnown>
  readonly unlock: Post<Passphrase, WorkspaceView>
  readonly lock: Post<undefined, WorkspaceView>
  readonly reports: Get<Page<ListedReport>, ReportQuestion>
  readonly reportsCsv: Get<string, ReportQuestion>
  readonly reportsJson: Get<readonly ListedReport[], ReportQuestion>
  readonly report: Get<WholeReport, AsKnown, ById>
  readonly evidence: Post<undefined, EvidenceLink, ById>
  readonly withdraw: Post<NewWithdrawal, Noted, ById>
  readonly statements: Get<Page<ListedStatement>, StatementQuestion>
  readonly statementsCsv: Get<string, StatementQuestion>
  readonly statementsJson: Get<readonly ListedStatement[], StatementQuestion>
  readonly statement: Get<TracedStatement, AsKnown, ById>
  readonly proof: Get<string, ProofQuestion, ById>
  readonly tell: Post<NewStatement, TracedStatement>
  readonly act: Post<NewAct, Acted>
  readonly incidents: Get<Page<ListedIncident>, IncidentQuestion>
  readonly incidentsCsv: Get<string, IncidentQuestion>
  readonly incidentsJson: Get<readonly ListedIncident[], IncidentQuestion>
  readonly incident: Get<WholeIncident, AsKnown, ById>
  readonly against: Get<AgainstReport, AsKnown, ById>
  readonly violations: Get<Page<PrintedViolation>, ViolationQuestion>
  readonly violation: Get<WholeViolation, AsKnown, ById>
  readonly handFiles: Post<HandedFiles, Page<Job>>
  readonly handText: Post<HandedText, Job>
  readonly jobs: Get<Page<Job>>
  readonly jobEvents: Get<string>
  readonly retryJob: Post<Handing, Job, ById>
  readonly discardJob: Post<undefined, Page<Job>, ById>
  readonly searches: Get<Page<SavedSearch>>
  readonly saveSearch: Post<NewSearch, Page<SavedSearch>>
  readonly changes: Get<string, ChangeQuestion>
  readonly ledger: Get<LedgerView>
  readonly checkpoint: Get<string>
  readonly ledgerExport: Get<string>
  readonly backup: Post<NewBackup, BackedUp>
  readonly openapi: Get<Readonly<Record<string, unknown>>>
}

export type EndpointName = keyof Endpoints

/** Where each is asked: its method and its path. */
export const PATHS: Readonly<Record<EndpointName, readonly ['GET' | 'POST', string]>> = {
  health: ['GET', '/api/health'],
  workspace: ['GET', '/api/workspace'],
  unlock: ['POST', '/api/unlock'],
  lock: ['POST', '/api/lock'],
  reports: ['GET', '/api/reports'],
  reportsCsv: ['GET', '/api/reports.csv'],
  reportsJson: ['GET', '/api/reports.json'],
  report: ['GET', '/api/reports/:id'],
  evidence: ['POST', '/api/reports/:id/evidence'],
  withdraw: ['POST', '/api/reports/:id/withdrawal'],
  statements: ['GET', '/api/statements'],
  statementsCsv: ['GET', '/api/statements.csv'],
  statementsJson: ['GET', '/api/statements.json'],
  statement: ['GET', '/api/statements/:id'],
  proof: ['GET', '/api/statements/:id/proof'],
  tell: ['POST', '/api/statements'],
  act: ['POST', '/api/acts'],
  incidents: ['GET', '/api/incidents'],
  incidentsCsv: ['GET', '/api/incidents.csv'],
  incidentsJson: ['GET', '/api/incidents.json'],
  incident: ['GET', '/api/incidents/:id'],
  against: ['GET', '/api/reports/:id/against'],
  violations: ['GET', '/api/violations'],
  violation: ['GET', '/api/violations/:id'],
  handFiles: ['POST', '/api/intake/files'],
  handText: ['POST', '/api/intake/text'],
  jobs: ['GET', '/api/jobs'],
  jobEvents: ['GET', '/api/jobs/events'],
  retryJob: ['POST', '/api/jobs/:id/retry'],
  discardJob: ['POST', '/api/jobs/:id/discard'],
  searches: ['GET', '/api/searches'],
  saveSearch: ['POST', '/api/searches'],
  changes: ['GET', '/api/changes'],
  ledger: ['GET', '/api/ledger'],
  checkpoint: ['GET', '/api/ledger/checkpoint'],
  ledgerExport: ['GET', '/api/ledger/export'],
  backup: ['POST', '/api/backup'],
  openapi: ['GET', '/api/openapi.json'],
}
