export * from './claim.ts'
export * from './counting.ts'
export * from './counting-printed.ts'
export { exactly } from './exact.ts'
export * from './incident.ts'
export * from './json-schema.ts'
export * from './ledger.ts'
export * from './ledger-printed.ts'
export * from './output.ts'
export { actorRef, codeOf, edtf, idOf, locator, span, spans } from './parts.ts'
export * from './printed.ts'
export * from './roll-call.ts'
export * from './roll-call-printed.ts'
export * from './statement.ts'
export {
  incidentsSchema,
  standingIncidentSchema,
  standingViolationSchema,
  violationSchema,
  violationsSchema,
} from './verification.ts'
export * from './verification-printed.ts'
