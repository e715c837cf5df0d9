import { standingViolationSchema } from '@sanad/core/schema'
import { z } from 'zod'
import type { EndpointName, Endpoints } from '../shape/index.ts'
import {
  againstReportSchema,
  incidentQuestion,
  listedIncidentSchema,
  violationQuestion,
  wholeIncidentSchema,
  wholeViolationSchema,
} from './incident.ts'
import { handedFilesSchema, handedTextSchema, handingSchema, jobSchema } from './job.ts'
import { pageOf } from './parts.ts'
import {
  byBeginning,
  byId,
  byJob,
  changeQuestion,
  knownQuestion,
  nothing,
  proofQuestion,
  reportQuestion,
  statementQuestion,
} from './question.ts'
import {
  evidenceLinkSchema,
  listedReportSchema,
  newWithdrawalSchema,
  notedSchema,
  wholeReportSchema,
} from './report.ts'
import {
  actedSchema,
  listedStatementSchema,
  newActSchema,
  newStatementSchema,
  tracedStatementSchema,
} from './statement.ts'
import {
  backedUpSchema,
  healthSchema,
  ledgerSchema,
  newBackupSchema,
  newSearchSchema,
  passphraseSchema,
  searchSchema,
  workspaceSchema,
} from './workspace.ts'

/** How an answer comes: JSON of a shape, or text of a media type. */
export type AnswerOf<T> =
  | { readonly kind: 'json'; readonly schema: z.ZodType<T> }
  | { readonly kind: 'text'; readonly type: string }

/** What one endpoint takes and gives. `body` is null where none is taken. */
export interface Contract<Name extends EndpointName> {
  readonly summary: string
  readonly params: z.ZodType<Endpoints[Name]['params']>
  readonly query: z.ZodType<Endpoints[Name]['query']>
  readonly body: z.ZodType<Endpoints[Name]['body']> | null
  readonly answer: AnswerOf<Endpoints[Name]['answer']>
  /** 200 unless told: 201 something was written down, 202 it was taken and will be. */
  readonly status?: 201 | 202
  /** Only commands of this machine that show the server's token may ask. */
  readonly local?: true
}

type Contracts = { readonly [Name in EndpointName]: Contract<Name> }

const plain = { params: nothing, query: nothing, body: null }

function json<T>(schema: z.ZodType<T>): AnswerOf<T> {
  return { kind: 'json', schema }
}

function text(type: string): { readonly kind: 'text'; readonly type: string } {
  return { kind: 'text', type }
}

/** Every endpoint of the interface. */
export const CONTRACTS: Contracts = {
  health: { ...plain, summary: 'Whether the server can do its work', answer: json(healthSchema) },
  workspace: {
    ...plain,
    query: knownQuestion,
    summary: 'What the workspace holds',
    answer: json(workspaceSchema),
  },
  unlock: {
    ...plain,
    summary: 'Open what is sealed with the passphrase',
    body: passphraseSchema,
    answer: json(workspaceSchema),
  },
  lock: { ...plain, summary: 'Forget the keys of what is sealed', answer: json(workspaceSchema) },
  reports: {
    ...plain,
    query: reportQuestion,
    summary: 'A page of reports',
    answer: json(pageOf(listedReportSchema)),
  },
  reportsCsv: {
    ...plain,
    query: reportQuestion,
    summary: 'All reports of a list, as a table',
    answer: text('text/csv'),
  },
  reportsJson: {
    ...plain,
    query: reportQuestion,
    summary: 'All reports of a list',
    answer: json(z.array(listedReportSchema)),
  },
  report: {
    ...plain,
    params: byId,
    query: knownQuestion,
    summary: 'A report',
    answer: json(wholeReportSchema),
  },
  evidence: {
    ...plain,
    params: byId,
    summary: 'An address at which the report’s file can be fetched for some minutes',
    answer: json(evidenceLinkSchema),
  },
  withdraw: {
    ...plain,
    params: byBeginning,
    summary: 'Count a report no more that was entered by mistake',
    body: newWithdrawalSchema,
    answer: json(notedSchema),
    status: 201,
  },
  statements: {
    ...plain,
    query: statementQuestion,
    summary: 'A page of statements',
    answer: json(pageOf(listedStatementSchema)),
  },
  statementsCsv: {
    ...plain,
    query: statementQuestion,
    summary: 'All statements of a list, as a table',
    answer: text('text/csv'),
  },
  statementsJson: {
    ...plain,
    query: statementQuestion,
    summary: 'All statements of a list',
    answer: json(z.array(listedStatementSchema)),
  },
  statement: {
    ...plain,
    params: byBeginning,
    query: knownQuestion,
    summary: 'A statement and everything it came through',
    answer: json(tracedStatementSchema),
  },
  proof: {
    ...plain,
    params: byId,
    query: proofQuestion,
    summary:
      'A proof that the statement is in the ledger, to be checked by anybody offline; it holds the statement’s words, so of a sealed one it is asked with `reveal`',
    answer: text('text/plain'),
  },
  tell: {
    ...plain,
    summary: 'Make a statement of selected words',
    body: newStatementSchema,
    answer: json(tracedStatementSchema),
    status: 201,
  },
  act: {
    ...plain,
    summary: 'Accept, reject, hold, flag, comment on, replace a statement, or take an act back',
    body: newActSchema,
    answer: json(actedSchema),
    status: 201,
  },
  incidents: {
    ...plain,
    query: incidentQuestion,
    summary: 'A page of incidents, weighed from what people left standing',
    answer: json(pageOf(listedIncidentSchema)),
  },
  incidentsCsv: {
    ...plain,
    query: incidentQuestion,
    summary: 'All incidents of a list, as a table',
    answer: text('text/csv'),
  },
  incidentsJson: {
    ...plain,
    query: incidentQuestion,
    summary: 'All incidents of a list',
    answer: json(z.array(listedIncidentSchema)),
  },
  incident: {
    ...plain,
    params: byBeginning,
    query: knownQuestion,
    summary: 'An incident, by its id or that of one of its reports: its ranges, and where its sources differ',
    answer: json(wholeIncidentSchema),
  },
  against: {
    ...plain,
    params: byId,
    query: knownQuestion,
    summary: 'What is said against the statements of a report, in it and in others of its incident',
    answer: json(againstReportSchema),
  },
  violations: {
    ...plain,
    query: violationQuestion,
    summary: 'Violations that people recorded',
    answer: json(pageOf(standingViolationSchema)),
  },
  violation: {
    ...plain,
    params: byBeginning,
    query: knownQuestion,
    summary: 'A violation with its sources, and what was decided on it',
    answer: json(wholeViolationSchema),
  },
  handFiles: {
    ...plain,
    summary: 'Hand in files',
    body: handedFilesSchema,
    answer: json(pageOf(jobSchema)),
    status: 202,
  },
  handText: {
    ...plain,
    summary: 'Hand in words',
    body: handedTextSchema,
    answer: json(jobSchema),
    status: 202,
  },
  jobs: { ...plain, summary: 'What is on its way', answer: json(pageOf(jobSchema)) },
  jobEvents: {
    ...plain,
    summary:
      'What is on its way, each change as an event `job`, and `ledger` when something was written down',
    answer: text('text/event-stream'),
  },
  retryJob: {
    ...plain,
    params: byJob,
    summary: 'Try once more, with what is said of it now',
    body: handingSchema,
    answer: json(jobSchema),
    status: 202,
  },
  discardJob: { ...plain, params: byJob, summary: 'Put a file aside', answer: json(pageOf(jobSchema)) },
  searches: { ...plain, summary: 'Searches that are kept', answer: json(pageOf(searchSchema)) },
  saveSearch: {
    ...plain,
    summary: 'Keep a search under a name, or no longer',
    body: newSearchSchema,
    answer: json(pageOf(searchSchema)),
    status: 201,
  },
  changes: {
    ...plain,
    query: changeQuestion,
    summary: 'What was written down since a position, a line each',
    answer: text('application/x-ndjson'),
  },
  ledger: { ...plain, summary: 'The ledger as it is', answer: json(ledgerSchema) },
  checkpoint: { ...plain, summary: 'The ledger as it is, signed', answer: text('text/plain') },
  ledgerExport: {
    ...plain,
    summary: 'All entries, with what lies in the clear',
    answer: text('application/x-ndjson'),
  },
  backup: {
    ...plain,
    summary: 'Write the workspace into one encrypted file',
    body: newBackupSchema,
    answer: json(backedUpSchema),
    status: 201,
    local: true,
  },
  openapi: {
    ...plain,
    summary: 'This description (OpenAPI 3.1)',
    answer: json(z.record(z.string(), z.unknown())),
  },
}
