import type { ClaimFinder } from '../port.ts'
import { findAppeals } from './appeals.ts'
import { findAssessments } from './assessments.ts'
import { findEvents } from './events.ts'
import { findPositions } from './positions.ts'
import { findRelations } from './relations.ts'
import { findStatuses } from './statuses.ts'

/** The finders of events, statuses, appeals, positions, relations and assessments. */
export const CLAIM_FINDERS: readonly ClaimFinder[] = [
  findEvents,
  findStatuses,
  findAppeals,
  findPositions,
  findRelations,
  findAssessments,
]

export { findAppeals, findAssessments, findEvents, findPositions, findRelations, findStatuses }
