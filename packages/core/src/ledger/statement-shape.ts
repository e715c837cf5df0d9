import type { Statement } from '../statement/index.ts'
import {
  byKind,
  type Check,
  fieldsOf,
  id,
  idOrNull,
  listOf,
  number,
  oneOf,
  optional,
  orNull,
  position,
  spans,
  text,
  textOrNull,
  tupleOf,
} from './shape.ts'

const numberOrNull = orNull(number)
const words = fieldsOf({ text, spans })
const actor = fieldsOf({ id: textOrNull, name: text, kind: text, of: textOrNull })
const actors = listOf(actor)
const population = fieldsOf({
  age: optional(tupleOf(number, number)),
  sex: optional(oneOf('female', 'male')),
  nationality: optional(listOf(text)),
  role: optional(text),
  affiliation: optional(text),
  status: optional(text),
})
const group = fieldsOf({ words: text, spans, actors, unit: textOrNull, population, label: textOrNull })
const groups = listOf(group)
/** A place that words name, or null. */
export const placeOrNull: Check = orNull(
  fieldsOf({
    words: text,
    spans,
    ref: textOrNull,
    lat: numberOrNull,
    lon: numberOrNull,
    radiusKm: numberOrNull,
    country: textOrNull,
  }),
)
const share = fieldsOf({ low: number, high: number, of: numberOrNull })
const count = fieldsOf({
  words: text,
  bound: text,
  stated: numberOrNull,
  low: position,
  high: orNull(position),
  share: orNull(share),
})
const figure = fieldsOf({
  measure: text,
  unit: text,
  population,
  place: placeOrNull,
  period: textOrNull,
  asOf: textOrNull,
  kind: text,
  includes: groups,
  excludes: groups,
  count,
})
const duration = orNull(fieldsOf({ low: number, high: number, quantifier: textOrNull }))
const link = fieldsOf({ kind: text, to: fieldsOf({ statement: id, claim: position }) })

const frame: Check = fieldsOf({
  stance: text,
  hedge: text,
  confirmation: text,
  realis: text,
  quantifier: textOrNull,
  condition: orNull(spans),
  confirmedBy: actors,
  links: listOf(link),
  spans,
})

const claimKinds: Check = byKind({
  figure: fieldsOf({ figure }),
  event: fieldsOf({
    event: text,
    role: textOrNull,
    by: groups,
    upon: groups,
    place: placeOrNull,
    time: textOrNull,
  }),
  status: fieldsOf({ who: group, status: text, place: placeOrNull, time: textOrNull }),
  appeal: fieldsOf({ action: text, to: groups, for: orNull(group) }),
  position: fieldsOf({ of: groups, on: text, attitude: text, why: spans }),
  relation: fieldsOf({ relation: text, from: group, to: group, duration }),
  assessment: fieldsOf({ of: orNull(group), axis: text }),
})

const source = fieldsOf({
  text,
  spans,
  kind: text,
  actors,
  role: textOrNull,
  voice: text,
  access: text,
  basis: text,
  chain: listOf(text),
})

const statement = fieldsOf({
  id,
  report: id,
  text: id,
  reading: id,
  source,
  cue: orNull(words),
  content: words,
  quoted: text,
  stance: text,
  hedge: text,
  confirmation: text,
  interest: text,
  said: textOrNull,
  claims: listOf((claim) => frame(claim) && claimKinds(claim)),
  within: idOrNull,
  reader: text,
  confidence: numberOrNull,
  others: optional(fieldsOf({})),
})

/** Whether a value has a statement's shape. Codes are taken as they are: a later list may know more. */
export function isStatement(value: unknown): value is Statement {
  return statement(value)
}

/** Where a stretch of a file lies. */
export const locator: Check = fieldsOf({
  part: optional(text),
  page: optional(number),
  paragraph: optional(number),
  row: optional(number),
  cell: optional(text),
  time: optional(tupleOf(text, text)),
})

/** What could not be read, and where. */
export const problem: Check = fieldsOf({
  code: text,
  params: fieldsOf({}),
  report: idOrNull,
  textId: idOrNull,
  at: orNull((at) => tupleOf(position, position)(at) || locator(at)),
})
