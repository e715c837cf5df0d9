import { z } from 'zod'
import { claimSchema, figureSchema } from './claim.ts'
import { countSchema } from './counting.ts'
import { eachLineSchema, groupLineSchema, incidentSchema } from './incident.ts'
import { devicesSchema, logSchema, mergeSchema, proofsSchema, verdictSchema } from './ledger.ts'
import {
  checkupSchema,
  readingLineSchema,
  readingSchema,
  refusedLineSchema,
  reportSchema,
  weighingSchema,
} from './output.ts'
import { rollCallSchema } from './roll-call.ts'
import { problemSchema, reasonSchema, statementSchema } from './statement.ts'
import {
  incidentsSchema,
  standingIncidentSchema,
  standingViolationSchema,
  violationSchema,
  violationsSchema,
} from './verification.ts'

/** Raised when a printed shape changes so that an old script could stumble. */
export const SCHEMA_VERSION = 1

/** Every printed shape by its name. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  statement: statementSchema,
  claim: claimSchema,
  figure: figureSchema,
  reason: reasonSchema,
  problem: problemSchema,
  report: reportSchema,
  incident: incidentSchema,
  'read.json': readingSchema,
  'read.ndjson': z.union([readingLineSchema, refusedLineSchema]),
  'weigh.json': weighingSchema,
  'weigh-each.ndjson': z.union([eachLineSchema, refusedLineSchema]),
  'weigh-group.ndjson': z.union([groupLineSchema, refusedLineSchema]),
  'doctor.json': checkupSchema,
  'ledger-verify.json': verdictSchema,
  'ledger-check.json': proofsSchema,
  'ledger-merge.json': mergeSchema,
  'ledger-log.json': logSchema,
  'member-list.json': devicesSchema,
  violation: violationSchema,
  'roll-call': rollCallSchema,
  'incident-list.json': incidentsSchema,
  'incident-show.json': standingIncidentSchema,
  'count.json': countSchema,
  'violation-list.json': violationsSchema,
  'violation-show.json': standingViolationSchema,
}

/** The JSON Schema (2020-12) of a printed shape, or null where there is none of that name. */
export function jsonSchemaOf(name: string): object | null {
  const schema = SCHEMAS[name]
  if (schema === undefined) return null
  const made = z.toJSONSchema(schema, { reused: 'ref', unrepresentable: 'any' })
  return { $id: `urn:sanad:schema:${SCHEMA_VERSION}:${name}`, ...made }
}
