import { populationKey } from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import type { Entry } from './entry.ts'
import { type Total, totalOf } from './total.ts'

/** Those told one by one, each person once, as a number that may be higher; null where nobody is. */
export function rosterOf(entries: readonly Entry[]): Total | null {
  const people = onePerBearer(entries.filter(isOne))
  return together(people, people.length)
}

/** Those told family by family ("her four children"); as many children told again may be the same family's. Null where no family is. */
export function familiesOf(entries: readonly Entry[]): Total | null {
  const groups = [...groupBy(entries.filter(isKinGroup), ({ low }) => String(low)).values()]
  const families = groups.flatMap((alike) =>
    alike.toSorted((a, b) => grownUpOf(b) - grownUpOf(a)).slice(0, 1),
  )
  if (families.length === 0) return null
  const people = onePerBearer(entries.filter(isOne))
  const ofFamilies = sum(families.map((family) => (family.low ?? 0) - grownUpOf(family)))
  const besides = sum(families.map((family) => unnamedOf(family, people)))
  return together([...families, ...people], Math.max(ofFamilies, people.length + besides))
}

/** How many of a family some of whom are named are not: of one without names all may be named elsewhere. */
function unnamedOf(family: Entry, people: readonly Entry[]): number {
  const named = people.filter(({ statement }) => statement.id === family.statement.id).length
  return named === 0 ? 0 : Math.max(0, (family.low ?? 0) - grownUpOf(family) - named)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** How many of somebody's children are told as grown up: "her four children: Basil Amsha (22), …". */
function grownUpOf({ statement, at }: Entry): number {
  const parts = statement.claims.filter(({ links }) =>
    links.some(({ kind, to }) => kind === 'part-of' && to.statement === statement.id && to.claim === at),
  )
  return parts.filter((part) => part.kind === 'figure' && (part.figure.population.age?.[0] ?? 0) >= ADULT)
    .length
}

const ADULT = 18

/** Whether a figure counts the children of somebody: they may be grown up, and other families may have lost some too. */
export function isKinGroup({ claim }: Entry): boolean {
  return claim.quantifier !== 'one' && POSSESSIVE.test(claim.figure.count.words)
}

const POSSESSIVE = /^(?:all |both )?(?:his|her|their)\b/i

function together(people: readonly Entry[], count: number): Total | null {
  const [first] = people
  if (first === undefined || count === 0) return null
  const words = people.map(({ claim }) => claim.figure.count.words).join(' + ')
  const keys = new Set(people.map(({ claim }) => populationKey(claim.figure.population)))
  const population = keys.size === 1 ? first.claim.figure.population : {}
  const one = totalOf(first)
  return {
    ...one,
    entries: people,
    scope: { ...one.scope, population },
    low: count,
    high: count,
    open: true,
    roster: true,
    words,
  }
}

/** Whether a figure counts one person in particular. */
export function isOne({ claim }: Entry): boolean {
  return claim.quantifier === 'one' && claim.figure.count.stated === 1
}

/** One figure for each person: "Basil Amsha" is whom "the boy Basil Salim Amsha" names, and nobody is known by "his son" alone where the same words come twice. */
function onePerBearer(entries: readonly Entry[]): readonly Entry[] {
  const kept: { readonly entry: Entry; readonly name: readonly string[] }[] = []
  const byLength = entries
    .map((entry) => ({ entry, name: nameIn(entry) }))
    .toSorted(
      (a, b) => Number(isNobody(a.entry)) - Number(isNobody(b.entry)) || b.name.length - a.name.length,
    )
  for (const one of byLength) {
    const known = kept.some((other) => isSame(one.name, other.name))
    const maybe = isNobody(one.entry) && kept.length > 0 && !isListedWith(one.entry, kept)
    if (!known && !maybe) kept.push(one)
  }
  return entries.filter((entry) => kept.some((one) => one.entry === entry))
}

/** "One of them", "her child": without a name, who may be one of those told by name. */
function isNobody({ claim }: Entry): boolean {
  return !/\p{Lu}\p{Ll}.*\s/u.test(claim.figure.count.words)
}

/** "Basil Amsha and her daughter": a relative who stands beside somebody is somebody else. */
function isListedWith({ claim, statement }: Entry, kept: readonly { readonly entry: Entry }[]): boolean {
  const kin = POSSESSIVE.test(claim.figure.count.words)
  return kin && kept.some((other) => other.entry.statement.id === statement.id)
}

/** The words of a name in order, without those that tell kinship or age; where no name is told, those words themselves. */
function nameIn({ claim }: Entry): readonly string[] {
  const words = claim.figure.count.words.split(/[\s\-‑–]+/u)
  const name = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:A|An|His|Her|Their|The)$/.test(word))
  return (name.length > 0 ? name : words).map((word) => word.toLowerCase())
}

/** A shorter name is the longer one's where it begins alike and has no word of its own. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one[0] === other[0] && one.every((word) => other.includes(word))
}
