export * from './cohorts/index.ts'
export * from './counting/index.ts'
export * from './decisions/index.ts'
export { DISAGREEMENT_REASONS, type ReasonSpec } from './disagreements/index.ts'
export { type IncidentInput, incidentId, weighIncident } from './incident.ts'
export {
  createIncidentIndex,
  type EvidenceField,
  explainPair,
  type FieldEvidence,
  type GroupedReport,
  type Grouping,
  groupReports,
  type IncidentGroup,
  type IncidentIndex,
  type IncidentJudgement,
  type PairExplanation,
  type Pin,
  type PinProposal,
  type Settled,
} from './incidents/index.ts'
export {
  type Considered,
  type Derivation,
  type DrawnRange,
  deriveRanges,
  drawRange,
  type EndMark,
  figureOfEnd,
  isOneNumber,
  markOfEnd,
  type Role,
  reasonsTold,
  weighRanges,
} from './ranges/index.ts'
export { RANGE_REASONS, type ReasonDraft } from './reasons.ts'
export * from './roots/index.ts'
export { type Speaker, speakerOf } from './speaker.ts'
export { type Standing, standingOf } from './standing.ts'
export { type Summaries, summarise } from './summary/index.ts'
export * from './violations/index.ts'
