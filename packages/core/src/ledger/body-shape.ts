import type { Body } from './body.ts'
import {
  byKind,
  type Check,
  fieldsOf,
  id,
  idOrNull,
  instant,
  listOf,
  oneOf,
  optional,
  orNull,
  position,
  randomName,
  text,
  textOrNull,
  tupleOf,
} from './shape.ts'
import { isStatement, locator, problem } from './statement-shape.ts'
import { isDecision, isJudgement, isViolation } from './violation-shape.ts'

const ids = listOf(id)
const held = fieldsOf({ name: id, size: position })
const report = fieldsOf({
  id,
  given: textOrNull,
  evidence: idOrNull,
  locator: orNull(locator),
  parent: idOrNull,
  title: textOrNull,
  byline: textOrNull,
  publisher: textOrNull,
  date: textOrNull,
  lang: textOrNull,
  corrects: ids,
  supersedes: ids,
})
const written = fieldsOf({ id, report: id, by: text, version: text, lang: textOrNull, of: idOrNull })
const located = listOf(fieldsOf({ at: tupleOf(position, position), locator }))
const stretch = tupleOf(position, position)
const turns = optional(listOf(fieldsOf({ at: stretch, speaker: text, named: orNull(stretch) })))
const texts = listOf(fieldsOf({ text: written, characters: held, located, turns }))
const evidence = fieldsOf({ id, name: text, mediaType: text, bytes: held })
const interview = fieldsOf({ source: text })
const reading = fieldsOf({
  id,
  report: id,
  text: id,
  reader: text,
  version: text,
  statements: listOf(isStatement),
  problems: listOf(problem),
})
const actKinds = byKind({
  accept: fieldsOf({}),
  hold: fieldsOf({}),
  reject: fieldsOf({ why: textOrNull }),
  replace: fieldsOf({ with: isStatement }),
  retract: fieldsOf({ act: id }),
  comment: fieldsOf({ words: text }),
})
const act = fieldsOf({ id, reading: id, statement: id, by: text, at: instant })
const signed = { by: text, at: instant }

const KINDS: Readonly<Record<Body['kind'], Check>> = {
  report: fieldsOf({ report, texts, evidence: orNull(evidence), interview: orNull(interview) }),
  text: fieldsOf({ text: written, characters: held, instead: idOrNull }),
  reading: fieldsOf({ reading }),
  act: fieldsOf({ act: (value) => act(value) && actKinds(value) }),
  pin: fieldsOf({ incident: randomName, name: textOrNull, reports: ids, ...signed }),
  judgement: fieldsOf({ judgement: isJudgement }),
  violation: fieldsOf({ violation: isViolation }),
  decision: fieldsOf({ decision: isDecision }),
  withdrawal: fieldsOf({ report: id, why: text, ...signed }),
  member: fieldsOf({
    person: text,
    key: id,
    roles: listOf(text),
    status: oneOf('active', 'removed'),
    at: instant,
  }),
  search: fieldsOf({ name: text, query: text, ...signed }),
  access: fieldsOf({ report: id, ...signed }),
  erase: fieldsOf({ entries: ids, names: ids, reason: text, ...signed }),
  erased: fieldsOf({ erase: id, replica: text, at: instant }),
}

const body = byKind(KINDS)

/** Whether a value has the shape of one of our bodies. */
export function isBody(value: unknown): value is Body {
  return body(value)
}

/** Whether it is the word for a kind of body that we know. */
export function isKnownKind(kind: unknown): boolean {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind)
}
