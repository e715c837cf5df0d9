import type { List } from '../list.ts'
import { ACTOR_KIND, BOUND, DISAGREEMENT_AXIS, FIGURE_KIND, MEASURE, SEVERITY, UNIT } from './counting.ts'
import { ACTION, ATTITUDE, EVENT_TYPE, RELATION, STATUS } from './happening.ts'
import {
  ACCESS,
  AXIS,
  BASIS,
  CONFIRMATION,
  HEDGE,
  INTEREST,
  QUANTIFIER,
  REALIS,
  SOURCE_KIND,
  STANCE,
  VOICE,
} from './speech.ts'

export * from './actors.ts'
export * from './counting.ts'
export * from './happening.ts'
export * from './incompatible-statuses.ts'
export * from './speech.ts'

/** Every closed list, for schemas, labels and documentation. */
export const LISTS: readonly List[] = [
  SOURCE_KIND,
  VOICE,
  ACCESS,
  BASIS,
  INTEREST,
  STANCE,
  HEDGE,
  CONFIRMATION,
  REALIS,
  QUANTIFIER,
  AXIS,
  EVENT_TYPE,
  STATUS,
  ACTION,
  ATTITUDE,
  RELATION,
  MEASURE,
  UNIT,
  FIGURE_KIND,
  BOUND,
  DISAGREEMENT_AXIS,
  SEVERITY,
  ACTOR_KIND,
]
