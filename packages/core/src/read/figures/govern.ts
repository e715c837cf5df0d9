import { isLoose, type Measure } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import type { Mention } from './mention.ts'
import { takeCompany, takeObjects, takeRelatives, takeToll } from './objects.ts'
import { partsOf } from './parts.ts'
import type { Predicate } from './predicate.ts'
import { rolledBy } from './roll.ts'
import { FAR, type Scene, THINGS } from './scene.ts'
import { opensClause } from './sentence-parts.ts'
import { takeSubjects } from './subjects.ts'

/** A mention with what it counts of those mentioned. */
export interface Governed {
  readonly mention: Mention
  readonly measure: Measure | 'hit' | 'told'
  /** Null where the mention says by itself what it counts. */
  readonly predicate: Predicate | null
  /** The mention of which this one is a part. */
  readonly partOf: Mention | null
  /** Whether it stands in a list of single people that its verb only opens or closes. */
  readonly rolled: boolean
}

/** Finds for each mention of a sentence the verb or noun that governs it. Mentions that nothing governs are left out. */
export function govern(
  document: Document,
  mentions: readonly Mention[],
  predicates: readonly Predicate[],
  goesOn: Measure | null = null,
): readonly Governed[] {
  const parts = partsOf(document, mentions, predicates)
  const scene: Scene = { document, mentions, predicates, parts, taken: new Map(), goesOn }
  for (const predicate of predicates) if (predicate.takes === 'object') takeObjects(scene, predicate)
  for (const predicate of predicates) {
    if (predicate.takes === 'toll') takeToll(scene, predicate)
    else if (predicate.takes !== 'object') {
      takeSubjects(scene, predicate)
      takeCompany(scene, predicate)
    }
  }
  for (const mention of mentions) takeRelatives(scene, mention)
  return mentions.flatMap((mention) => governedBy(scene, mention))
}

function governedBy(scene: Scene, mention: Mention): readonly Governed[] {
  const main = scene.parts.get(mention) ?? null
  if (mention.nominal !== null) {
    const { measure } = mention.nominal
    return [{ mention, measure, predicate: null, partOf: wholeOf(scene, main, measure), rolled: false }]
  }
  const own = scene.taken.get(mention) ?? []
  const inherited = own.length === 0 && main !== null ? governedBy(scene, main) : []
  if (own.length === 0 && inherited.length === 0) return ungoverned(scene, mention)
  const all = [...inherited, ...own.map((predicate) => ({ measure: predicate.measure, predicate }))]
  const partOf = own.length === 0 ? main : null
  const rolled = own.length === 0 && inherited.some((one) => one.rolled)
  return (isOfEach(scene, mention, all) ? each(all) : unsplit(all)).map(({ measure, predicate }) => ({
    mention,
    measure,
    predicate,
    partOf,
    rolled,
  }))
}

/** What no verb takes: parts of an untold whole, members of a roll, and what counts by itself. */
function ungoverned(scene: Scene, mention: Mention): readonly Governed[] {
  const untold = ofUntoldWhole(scene, mention)
  if (untold !== null)
    return [{ mention, measure: untold.measure, predicate: untold, partOf: null, rolled: false }]
  const roll = rolledBy(scene, mention)
  return roll === null ? countedByItself(scene, mention) : [{ mention, ...roll, partOf: null, rolled: true }]
}

/** "Three generations were killed, including nine children": parts of a whole that is not counted suffered what the verb before them says. */
function ofUntoldWhole({ document, parts, predicates }: Scene, mention: Mention): Predicate | null {
  if (!parts.has(mention)) return null
  const verb = predicates.findLast((one) => one.last <= mention.first)
  if (verb === undefined || verb.takes !== 'subject' || mention.first - verb.last > FAR) return null
  return opensClause(document, { first: verb.last, last: mention.first }) ? null : verb
}

/** Attacks, operations and violations are counted as such; countries where people are from them. */
function countedByItself(scene: Scene, mention: Mention): readonly Governed[] {
  const measure = THINGS.get(mention.head?.unit)
  if (measure === undefined || mention.quantity.kind === 'none' || mention.ofThem) return []
  const before = scene.document.tokens[mention.first - 1]?.lower ?? ''
  if (measure === 'origin-countries' && !/^(?:from|of|representing)$/.test(before)) return []
  return [{ mention, measure, predicate: null, partOf: null, rolled: false }]
}

function wholeOf(scene: Scene, main: Mention | null, measure: Governed['measure']): Mention | null {
  if (main === null) return null
  return governedBy(scene, main).some((one) => one.measure === measure) ? main : null
}

type Counted = Pick<Governed, 'measure' | 'predicate'>

/** Killed and injured of one number are casualties, unsplit. */
function unsplit(all: readonly Counted[]): readonly Counted[] {
  const measures = new Set(all.map((one) => one.measure))
  const first = all[0]
  if (first !== undefined && measures.has('killed') && measures.has('injured')) {
    return [{ measure: 'casualties', predicate: first.predicate }]
  }
  return each(all)
}

function each(all: readonly Counted[]): readonly Counted[] {
  return all.filter((one, i) => all.findIndex((other) => other.measure === one.measure) === i)
}

/** "A number of people were killed and injured": without a number it is told of both, unless they were "killed or injured". */
function isOfEach({ document }: Scene, { quantity }: Mention, all: readonly Counted[]): boolean {
  const [first, second] = all.map(({ predicate }) => predicate)
  if (!first || !second || !isLoose(quantity.count)) return false
  return document.tokens.slice(first.last, second.first).every(({ lower }) => lower !== 'or')
}
