import { z } from 'zod'
import {
  ANSWER,
  type Attributed,
  DECISION_LEVEL,
  type DecisionId,
  type Extent,
  type Flag,
  type Party,
  PERPETRATOR_CATEGORY,
  type PersonCode,
  SEX,
  SOURCE_ROLE,
  SOURCE_TYPE,
  SOURCE_WEIGHT,
  type SourceLink,
  type Tally,
  VERIFICATION_STATUS,
  type VersionId,
  VIOLATION_TYPE,
  type Victim,
  type Violation,
} from '../statement/index.ts'
import type { LevelStatus } from '../weigh/index.ts'
import { exactly } from './exact.ts'
import { incidentSchema } from './incident.ts'
import { closedCodeOf, codeOf, count, edtf, idOf, place } from './parts.ts'
import { reasonSchema } from './statement.ts'
import type {
  PrintedDecision,
  PrintedIncidentLine,
  PrintedIncidents,
  PrintedLevel,
  PrintedSource,
  PrintedStandingIncident,
  PrintedViolation,
  PrintedViolations,
} from './verification-printed.ts'

/** A schema for each field of a type. */
type FieldsOf<T> = { readonly [K in keyof T]: z.ZodType<T[K]> }

const text = z.string()
const statements = z.array(idOf('statement'))
const reasons = z.array(reasonSchema)
const bounds = { low: count, high: count.nullable() }
const extent: z.ZodType<Extent> = exactly<Extent>()(z.strictObject(bounds))
/** Boys, girls and those of whom nobody says, and all of them. */
export const tally: z.ZodType<Tally> = exactly<Tally>()(
  z.strictObject({ boys: extent, girls: extent, unknown: extent, total: extent }),
)
const person = z.custom<PersonCode>((value) => typeof value === 'string').meta({ type: 'string' })
const version: z.ZodType<VersionId> = idOf('version')
const decisionId: z.ZodType<DecisionId> = idOf('decision')

const answer = { answer: closedCodeOf(ANSWER), statements }
const attributed: z.ZodType<Attributed> = exactly<Attributed>()(z.strictObject(answer))
const flag: z.ZodType<Flag> = exactly<Flag>()(z.strictObject({ ...answer, flag: text }))
const party: z.ZodType<Party> = exactly<Party>()(
  z.strictObject({
    actor: text.nullable(),
    name: text,
    category: closedCodeOf(PERPETRATOR_CATEGORY),
    joint: z.boolean(),
  }),
)
const source: z.ZodType<SourceLink> = exactly<SourceLink>()(
  z.strictObject({ statement: idOf('statement'), role: codeOf(SOURCE_ROLE).nullable() }),
)
/** A child or a group under a code. */
export const victim: z.ZodType<Victim> = exactly<Victim>()(
  z.union([
    z.strictObject({
      kind: z.literal('child'),
      code: text,
      sex: closedCodeOf(SEX),
      age: z.tuple([z.number(), z.number()]).nullable(),
    }),
    z.strictObject({ kind: z.literal('group'), code: text, tally }),
  ]),
)

/** A violation as it is told. */
export const violationSchema: z.ZodType<Violation> = exactly<Violation>()(
  z
    .strictObject({
      id: text,
      version,
      after: z.array(version),
      incident: text,
      type: closedCodeOf(VIOLATION_TYPE),
      when: edtf.nullable(),
      asOf: edtf.nullable(),
      place: place.nullable(),
      tally: tally.nullable(),
      parties: z.array(party),
      circumstances: z.record(text, z.array(text)),
      flags: z.array(flag),
      gates: z.strictObject({
        context: attributed,
        victim: attributed,
        perpetrator: attributed,
        act: attributed,
      }),
      sources: z.array(source),
      victims: z.array(victim),
      by: person,
      at: text,
    })
    .meta({ title: 'Violation', description: 'one countable harm within an incident' }),
)

const decision: z.ZodType<PrintedDecision> = exactly<PrintedDecision>()(
  z.strictObject({
    id: decisionId,
    violation: text,
    version,
    level: closedCodeOf(DECISION_LEVEL),
    status: closedCodeOf(VERIFICATION_STATUS),
    on: edtf,
    by: person,
    at: text,
    after: z.array(decisionId),
    weight: closedCodeOf(SOURCE_WEIGHT),
    credible: z.boolean().nullable(),
    reasons,
  }),
)

const levelStatus: z.ZodType<LevelStatus> = z.union([
  closedCodeOf(VERIFICATION_STATUS),
  z.enum(['reported', 'contested']),
])
const level: z.ZodType<PrintedLevel> = exactly<PrintedLevel>()(
  z.strictObject({ status: levelStatus, changed: z.boolean(), decisions: z.array(decision) }),
)
const weighedSource: z.ZodType<PrintedSource> = exactly<PrintedSource>()(
  z.strictObject({
    statement: idOf('statement'),
    type: closedCodeOf(SOURCE_TYPE),
    role: codeOf(SOURCE_ROLE),
    verifies: z.boolean(),
    reasons,
  }),
)

/** The fields of a violation with all that was told of it and decided on it. */
export const standingViolationFields: FieldsOf<PrintedViolation> = {
  violation: violationSchema,
  versions: count,
  against: z.array(violationSchema),
  levels: z.strictObject({ 'focal-point': level, 'ctfmr-technical': level, ctfmr: level }),
  sources: z.array(weighedSource),
}

/** What `sanad violation show --json` prints. */
export const standingViolationSchema: z.ZodType<PrintedViolation> = exactly<PrintedViolation>()(
  z.strictObject(standingViolationFields),
)

/** What `sanad violation list --json` prints. */
export const violationsSchema: z.ZodType<PrintedViolations> = exactly<PrintedViolations>()(
  z.strictObject({ violations: z.array(standingViolationSchema) }),
)

const reports = z.array(idOf('report'))
/** The fields of an incident in a list. */
export const incidentLineFields: FieldsOf<PrintedIncidentLine> = {
  incident: text,
  pinned: z.boolean(),
  name: text.nullable(),
  date: text.nullable(),
  place: text.nullable(),
  reports,
  statements: count,
  disagreements: count,
  violations: count,
}
const incidentLine: z.ZodType<PrintedIncidentLine> = exactly<PrintedIncidentLine>()(
  z.strictObject(incidentLineFields),
)

/** What `sanad incident list --json` prints. */
export const incidentsSchema: z.ZodType<PrintedIncidents> = exactly<PrintedIncidents>()(
  z.strictObject({ incidents: z.array(incidentLine) }),
)

/** The fields of an incident with who settled it. */
export const standingIncidentFields: FieldsOf<PrintedStandingIncident> = {
  incident: incidentSchema,
  pinned: z.boolean(),
  name: text.nullable(),
  joining: reports,
  leaving: reports,
  violations: z.array(standingViolationSchema),
}

/** What `sanad incident show --json` prints. */
export const standingIncidentSchema: z.ZodType<PrintedStandingIncident> = exactly<PrintedStandingIncident>()(
  z.strictObject(standingIncidentFields),
)
