export { act, findOne, tell, withdraw } from './acts.ts'
export { createDecisionKeeper, type DecisionKeeper } from './decisions.ts'
export { type Door, openDoor, type Room } from './door.ts'
export { fileOf, type KeptFile } from './evidence.ts'
export { DeskFault, deskFault, type FaultStatus } from './fault.ts'
export { createIncidentDesk, type IncidentDesk } from './incidents.ts'
export { changesSince, exportOf, ledgerView, proofOf } from './ledger.ts'
export { allPages, reportPage, statementPage } from './lists.ts'
export { createTally, type Tally } from './tally.ts'
export {
  type Kept,
  reportView,
  saveSearch,
  searchesOf,
  statementView,
  workspaceView,
} from './views.ts'
export { violationPage, violationView } from './violations.ts'
