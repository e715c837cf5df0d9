import type { ClaimFinder } from '../port.ts'
import { findEvents } from './events.ts'

/** The finders of events, statuses, appeals, positions, relations and assessments. */
export const CLAIM_FINDERS: readonly ClaimFinder[] = [findEvents]

export { findEvents }
