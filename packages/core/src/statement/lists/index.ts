import type { List } from '../list.ts'
import { CIRCUMSTANCE_LISTS } from './circumstances.ts'
import { ACTOR_KIND, BOUND, DISAGREEMENT_AXIS, FIGURE_KIND, MEASURE, SEVERITY, UNIT } from './counting.ts'
import { ACTION, ATTITUDE, EVENT_TYPE, RELATION, STATUS } from './happening.ts'
import { MEMBER_ROLE } from './people.ts'
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
import {
  ANSWER,
  DECISION_LEVEL,
  GATE,
  NOT_VERIFIED_REASON,
  PERPETRATOR_CATEGORY,
  SEX,
  SOURCE_ROLE,
  SOURCE_TYPE,
  SOURCE_WEIGHT,
  VERIFICATION_STATUS,
  VIOLATION_TYPE,
} from './violations.ts'

export * from './actors.ts'
export * from './circumstances.ts'
export * from './counting.ts'
export * from './happening.ts'
export * from './incompatible-statuses.ts'
export * from './people.ts'
export * from './speech.ts'
export * from './violations.ts'

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
  VIOLATION_TYPE,
  GATE,
  ANSWER,
  MEMBER_ROLE,
  DECISION_LEVEL,
  VERIFICATION_STATUS,
  SOURCE_TYPE,
  SOURCE_ROLE,
  SOURCE_WEIGHT,
  NOT_VERIFIED_REASON,
  PERPETRATOR_CATEGORY,
  SEX,
  ...CIRCUMSTANCE_LISTS.values(),
]
