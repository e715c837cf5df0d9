export { type BackedUp, backUpWorkspace } from './back-up.ts'
export { type CarriedOut, carryOutErasures, isLocked } from './carry-out.ts'
export { type Compartments, createCompartments, type File } from './compartments.ts'
export { type Device, devicesOf, tellMember } from './devices.ts'
export { confirmErasure, eraseReport, erasuresAsked, type Gone, type Why } from './erase.ts'
export type { AskedErasure } from './erase-right.ts'
export { type Erasure, erasureState, type Replica } from './erasure-state.ts'
export { findInterviews, findReport, type ReportFound } from './find-report.ts'
export { createWorkspace, type WorkspaceCreated } from './init.ts'
export { type LastCheck, readLastCheck } from './last-check.ts'
export { findWorkspace, MARKER, type Marker, readMarker } from './marker.ts'
export { type Merged, mergeWorkspace } from './merge.ts'
export { type OtherLedger, openOther } from './other-ledger.ts'
export type { WorkspaceTools } from './parts.ts'
export { type Redacted, type Redaction, redactReport } from './redact.ts'
export { restoreWorkspace, type WorkspaceRestored } from './restore.ts'
export {
  type Checking,
  type LedgerFound,
  type Verified,
  verifyWorkspace,
  type Wrong,
} from './verify.ts'
export type { DeviceStanding } from './vouching.ts'
export { openWorkspace, type Workspace, type WorkspaceOpened } from './workspace.ts'
