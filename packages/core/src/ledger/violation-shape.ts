import { type Tally, tallyHolds } from '../statement/index.ts'
import { isRecord } from './canonical.ts'
import {
  byKind,
  type Check,
  fieldsOf,
  id,
  instant,
  listOf,
  number,
  oneOf,
  orNull,
  position,
  randomName,
  text,
  textOrNull,
  tupleOf,
} from './shape.ts'
import { placeOrNull } from './statement-shape.ts'

const ids = listOf(id)
const extent: Check = (value) =>
  fieldsOf({ low: position, high: orNull(position) })(value) && isRecord(value) && isOrdered(value)
const parts = fieldsOf({ boys: extent, girls: extent, unknown: extent, total: extent })
const tally: Check = (value) => parts(value) && tallyHolds(value as Tally)

const answer = { answer: oneOf('yes', 'no', 'unknown'), statements: ids }
const attributed = fieldsOf(answer)
const victim = byKind({
  child: fieldsOf({ code: text, sex: text, age: orNull(tupleOf(number, number)) }),
  group: fieldsOf({ code: text, tally }),
})
const codesByList: Check = (value) => isRecord(value) && Object.values(value).every(listOf(text))
const reason = fieldsOf({ code: text, params: fieldsOf({}), statements: ids })
const bool: Check = (value) => typeof value === 'boolean'

/** Whether a value has a violation's shape; a total that is not the sum of its parts has none. */
export const isViolation: Check = fieldsOf({
  id: randomName,
  version: id,
  after: ids,
  incident: randomName,
  type: text,
  when: textOrNull,
  asOf: textOrNull,
  place: placeOrNull,
  tally: orNull(tally),
  parties: listOf(fieldsOf({ actor: textOrNull, name: text, category: text, joint: bool })),
  circumstances: codesByList,
  flags: listOf(fieldsOf({ flag: text, ...answer })),
  gates: fieldsOf({ context: attributed, victim: attributed, perpetrator: attributed, act: attributed }),
  sources: listOf(fieldsOf({ statement: id, role: textOrNull })),
  victims: listOf(victim),
  by: text,
  at: instant,
})

/** Whether a value has a decision's shape. */
export const isDecision: Check = fieldsOf({
  id,
  violation: randomName,
  version: id,
  level: text,
  status: text,
  on: text,
  by: text,
  at: instant,
  after: ids,
  weight: text,
  credible: orNull(bool),
  reasons: listOf(reason),
})

/** Whether a value has the shape of a judgement on two reports. */
export const isJudgement: Check = fieldsOf({
  id,
  reports: tupleOf(id, id),
  answer: oneOf('same', 'not-same'),
  why: textOrNull,
  by: text,
  at: instant,
})

function isOrdered({ low, high }: Readonly<Record<string, unknown>>): boolean {
  return high === null || Number(low) <= Number(high)
}
