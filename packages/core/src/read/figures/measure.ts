import type { Group, Measure, Population, Unit } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import { fit, groupOf, type Head } from '../groups/index.ts'
import type { Lexicon } from '../port.ts'
import type { Governed } from './govern.ts'
import type { Mention } from './mention.ts'
import { isBare } from './scene.ts'

/** Whom a mention counts, with the words that say so. */
export interface Counted {
  readonly unit: Unit
  readonly group: Group
  readonly measure: Measure
}

const CHILD_BELOW = 18
const PEOPLE: ReadonlySet<Unit | null> = new Set<Unit | null>(['person', 'child', 'family', 'body'])
/** Only what befalls people alone makes a noun that we do not know people. */
const BEFALLS_PEOPLE: ReadonlySet<Governed['measure']> = new Set<Governed['measure']>([
  'killed',
  'injured',
  'casualties',
  'arrested',
  'abducted',
])
/** What makes a named person one of those counted; much else is done with names that is no count. */
const BEFALLS_ONE: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'missing',
  'disappeared',
])
const OF_THINGS: Readonly<Partial<Record<Unit, Measure>>> = {
  facility: 'facilities-hit',
  vehicle: 'vehicles',
}

/** What a governed mention counts, of which unit; null where the verb and the noun do not go together. */
export function countedBy(
  document: Document,
  governed: Governed,
  before: Counted | null,
  lexicon: Lexicon,
): Counted | null {
  const { mention } = governed
  if (governed.measure === 'told') return toldBefore(document, mention, before)
  if (mention.nominal !== null)
    return ofCasualties(nominalCount(document, mention, mention.nominal, lexicon), mention, before)
  if (mention.spokenOf && governed.measure !== 'killed') return null
  if (mention.name) return named(document, governed)
  if (isBare(mention) || (mention.head === null && mention.ofThem))
    return bareCount(document, governed, before)
  const counted = phraseCount(governed, describe(document, mention, lexicon))
  return counted?.measure === 'held' && isSheltered(document, governed)
    ? { ...counted, measure: 'present' }
    : counted
}

/** "three deaths", "nine dead" who were children. */
function nominalCount(
  document: Document,
  mention: Mention,
  { measure, unit }: NonNullable<Mention['nominal']>,
  lexicon: Lexicon,
): Counted {
  const told = mention.head === null ? null : describe(document, mention, lexicon)
  if (told !== null && told.unit !== null) return { unit: told.unit, measure, group: told }
  return { unit, measure, group: emptyGroup(document, mention, unit) }
}

/** "711 child casualties: 307 killed and 404 maimed": the killed and the injured are of those. */
function ofCasualties(counted: Counted, { head }: Mention, before: Counted | null): Counted {
  if (head !== null || before?.measure !== 'casualties' || counted.measure === 'casualties') return counted
  const { unit, group } = before
  return { ...counted, unit, group: { ...counted.group, unit, population: group.population } }
}

/** "put the number at 312": as many of those who were counted last. */
function toldBefore(document: Document, mention: Mention, before: Counted | null): Counted | null {
  if (before === null) return null
  const group = { ...emptyGroup(document, mention, before.unit), population: before.group.population }
  return { ...before, group }
}

/** The people mentioned last before a number without a noun, whatever is said of them: "35 children came; 12 were reunited". Whoever killed or hurt some is none of them. */
export function peopleBefore(
  document: Document,
  mentions: readonly Mention[],
  { mention, measure, predicate }: Governed,
  lexicon: Lexicon,
): Counted | null {
  if (!isBare(mention) || measure === 'hit' || measure === 'told') return null
  if (predicate?.takes === 'object' && BEFALLS_PEOPLE.has(measure)) return null
  const last = mentions.findLast((one) => one.last <= mention.first && one.head?.known === true)
  if (last === undefined) return null
  const group = describe(document, last, lexicon)
  return group.unit !== null && PEOPLE.has(group.unit) ? { unit: group.unit, group, measure } : null
}

const SHELTERS = new Set(
  'camp camps shelter shelters site sites settlement settlements school schools town village'.split(' '),
)
const SUBJECT_REACH = 6

/** "The camp houses 12,400 people": they are there; nobody says that they are held. */
function isSheltered(document: Document, { predicate }: Governed): boolean {
  if (predicate === null || predicate.takes !== 'object') return false
  return document.tokens
    .slice(Math.max(0, predicate.first - SUBJECT_REACH), predicate.first)
    .some(({ lower }) => SHELTERS.has(lower))
}

function phraseCount({ mention, measure, predicate }: Governed, group: Group): Counted | null {
  if (measure === 'told') return null
  if (measure === 'hit') {
    const thing = group.unit === null ? undefined : OF_THINGS[group.unit]
    return thing === undefined || group.unit === null ? null : { unit: group.unit, measure: thing, group }
  }
  if (predicate === null && group.unit !== null) return { unit: group.unit, measure, group }
  const unit = mention.head === null ? 'person' : unitOf(group, measure, mention)
  return unit === null
    ? null
    : { unit, measure, group: { ...group, unit, population: fit(unit, group.population) } }
}

function unitOf(group: Group, measure: Measure, mention: Mention): Unit | null {
  if (group.unit !== null) return PEOPLE.has(group.unit) ? group.unit : null
  if (mention.head?.partitive === true) return 'person'
  const { age } = group.population
  if (age !== undefined && age[1] < CHILD_BELOW) return 'child'
  const nameless = mention.quantity.kind === 'article' || mention.quantity.kind === 'none'
  return BEFALLS_PEOPLE.has(measure) && !nameless && mention.head?.plural === true ? 'person' : null
}

/** "wounded 20": the same people as were counted before. */
function bareCount(
  document: Document,
  { mention, measure, predicate }: Governed,
  before: Counted | null,
): Counted | null {
  if (measure === 'hit' || measure === 'told' || (before === null && !BEFALLS_PEOPLE.has(measure)))
    return null
  if (predicate?.takes === 'toll') return tollCount(document, mention, measure, predicate.head)
  if (mention.age !== null) return aged(document, mention, measure)
  const unit = before !== null && PEOPLE.has(before.unit) ? before.unit : 'person'
  const group = emptyGroup(document, mention, unit)
  return {
    unit,
    measure,
    group: { ...group, population: before?.unit === unit ? before.group.population : {} },
  }
}

/** "the number of children killed stood at seven". */
function tollCount(document: Document, mention: Mention, measure: Measure, told: Head | null): Counted {
  const unit = told?.unit === 'child' ? 'child' : 'person'
  const population = told === null ? {} : fit(unit, told.population)
  return { unit, measure, group: { ...emptyGroup(document, mention, unit), population } }
}

/** A person named as killed or the like is one person, whose age and sex the name does not tell. */
function named(document: Document, { mention, measure }: Governed): Counted | null {
  return measure === 'hit' || measure === 'told' || !BEFALLS_ONE.has(measure)
    ? null
    : aged(document, mention, measure)
}

/** Whoever is told with an age under 18 is a child. */
function aged(document: Document, mention: Mention, measure: Measure): Counted {
  const unit = mention.age !== null && mention.age[1] < CHILD_BELOW ? 'child' : 'person'
  const population = mention.age === null ? {} : { age: mention.age }
  return { unit, measure, group: { ...emptyGroup(document, mention, unit), population } }
}

function emptyGroup(document: Document, mention: Mention, unit: Unit): Group {
  return { ...groupOf(document, { first: mention.first, last: mention.last }, null, null), unit }
}

/** The group of a mention with the words after "of" that tell whose members they are. */
function describe(document: Document, mention: Mention, lexicon: Lexicon): Group {
  const run = { first: mention.first, last: reach(document, mention) }
  const group = withAge(groupOf(document, run, mention.head, lexicon), mention)
  if (mention.also === null) return group
  const other = groupOf(document, run, mention.also, lexicon)
  const unit = other.unit === group.unit ? group.unit : 'person'
  return { ...group, unit, population: together(group, other) }
}

/** "his daughter Rim Kader, aged 9": the age told with the name. */
function withAge(group: Group, { age, ofThem }: Mention): Group {
  if (age === null || ofThem || !(group.unit === 'person' || group.unit === 'child')) return group
  const unit = age[1] < CHILD_BELOW ? 'child' : age[0] >= CHILD_BELOW ? 'person' : group.unit
  return { ...group, unit, population: fit(unit, { ...group.population, age }) }
}

/** "fighters and guards" are both and no others; "women and children" as well. */
function together(one: Group, other: Group): Population {
  const roles = [one.population.role, other.population.role].filter((role) => role !== undefined)
  if (roles.length === 2) return { role: [...new Set(roles)].sort().join('-and-') }
  const women = [one, other].some((group) => group.unit === 'person' && group.population.sex === 'female')
  const children = [one, other].some((group) => group.unit === 'child')
  return women && children ? { role: 'women-and-children' } : {}
}

/** "members of the Amsha family": up to eight words after the head, to the next mark, verb or preposition but "of". */
function reach(document: Document, mention: Mention): number {
  let last = mention.last
  if (mention.head === null || document.tokens[last]?.lower !== 'of') return last
  for (const token of document.tokens.slice(last, last + 9)) {
    const ends = /^[,;:.()]$/.test(token.text) || ['VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(token.pos)
    if (ends || (token.pos === 'ADP' && token.lower !== 'of')) break
    last = token.index + 1
  }
  return last
}
