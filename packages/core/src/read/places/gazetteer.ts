import type { Place } from '../../statement/index.ts'
import { COUNTRY_LINES } from '../lexicon/countries.ts'
import { PLACE_LINES } from '../lexicon/places.ts'
import type { Gazetteer } from '../port.ts'
import { placeKey, withoutArticle, withoutKind } from './names.ts'

type Known = Omit<Place, 'words' | 'spans'>

interface Entry {
  readonly kind: string
  readonly place: Known
}

/** A gazetteer that can tell at once that no name begins with a word. */
export interface QuickGazetteer extends Gazetteer {
  mayBegin(word: string): boolean
}

const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ash',
  'as',
  'ar',
  'az',
  'ez',
  'et',
  'ad',
  'ed',
  'es',
  'er',
])
const FACILITIES: ReadonlySet<string> = new Set(['prison', 'camp', 'hospital', 'crossing', 'facility'])
/** Facilities whose name alone means something else: a direction of trade, a beach, another town. */
const NEVER_ALONE: ReadonlySet<string> = new Set([
  'industrial',
  'panorama',
  'beach',
  'jeddah',
  'hol',
  'hawl',
  'houri',
  'alaya',
  'allaya',
  'alaya central',
  'areesha',
  'newroz',
  'nowruz',
])
const NEVER_ALONE_KINDS: ReadonlySet<string> = new Set(['hospital', 'crossing'])
const SETTLED: ReadonlySet<string> = new Set([
  'city',
  'town',
  'neighbourhood',
  'area',
  'region',
  'governorate',
])

/** Opens Sanad's own small gazetteer: all countries, Syria, Iraq and Gaza in some detail. */
export function createGazetteer(): QuickGazetteer {
  const entries = indexEntries()
  const firsts = new Set(
    [...entries.keys()].flatMap((key) => [key, withoutArticle(key)].map((one) => one.split(' ')[0] ?? '')),
  )
  const longest = Math.max(...[...entries.keys()].map((key) => key.split(' ').length)) + 2
  return {
    longest,
    mayBegin: (word) => firsts.has(placeKey(word)) || ARTICLES.has(word.toLowerCase()),
    find(name, country) {
      const key = placeKey(name)
      const plain = pick(lookup(entries, key), null, country)
      const kinded = plain === null ? withoutKind(key) : null
      if (kinded === null) return plain?.place ?? null
      return pick(lookup(entries, kinded.base), kinded.kind, country)?.place ?? null
    },
  }
}

function lookup(entries: ReadonlyMap<string, readonly Entry[]>, key: string): readonly Entry[] {
  return entries.get(key) ?? entries.get(withoutArticle(key)) ?? []
}

/** The entry of the wanted kind, else the place it would lie in; in the wanted country where there is one. */
function pick(found: readonly Entry[], kind: string | null, country: string | null): Entry | null {
  const near = found.filter((entry) => entry.place.country === country)
  const candidates = near.length > 0 ? near : found
  if (kind === null) return candidates.find((entry) => !NEVER_ALONE_KINDS.has(entry.kind)) ?? null
  const same = candidates.find((entry) => entry.kind === kind)
  if (same !== undefined) return same
  const settled = candidates.filter((entry) => SETTLED.has(entry.kind))
  if (FACILITIES.has(kind)) return settled.find((entry) => entry.kind !== 'governorate') ?? settled[0] ?? null
  return kind === 'city' || kind === 'town'
    ? (settled.findLast((entry) => entry.kind !== 'region') ?? null)
    : (candidates[0] ?? null)
}

function indexEntries(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const [names, entry] of [...countries(), ...places()]) {
    for (const key of new Set(names.map(placeKey))) {
      const kept = index.get(key) ?? []
      if (FACILITIES.has(entry.kind) && NEVER_ALONE.has(key)) addKinded(index, key, entry)
      else index.set(key, byRank([...kept, entry]))
    }
  }
  return index
}

/** A facility whose name alone means something else is found by name and kind together. */
function addKinded(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const names =
    entry.kind === 'prison' ? ['prison', 'jail', 'detention centre', 'detention center'] : [entry.kind]
  for (const name of names) {
    for (const full of [`${key} ${name}`, `${key} refugee ${name}`])
      index.set(full, [...(index.get(full) ?? []), entry])
  }
}

/** A bare name means the town rather than its province, its camp or its prison. */
function byRank(entries: readonly Entry[]): Entry[] {
  const rank = (entry: Entry): number => {
    if (entry.kind === 'country' || entry.kind === 'region') return 0
    if (FACILITIES.has(entry.kind)) return 3
    return entry.kind === 'governorate' ? 2 : 1
  }
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

function countries(): readonly (readonly [names: readonly string[], entry: Entry])[] {
  return rows(COUNTRY_LINES).map(([code = '', names = '', , lat, lon, radius]) => [
    names.split(';'),
    entryOf(code, 'country', [lat, lon, radius]),
  ])
}

function places(): readonly (readonly [names: readonly string[], entry: Entry])[] {
  return rows(PLACE_LINES).map(([ref = '', kind = '', names = '', ...where]) => [
    names.split(';'),
    entryOf(ref, kind, where),
  ])
}

function rows(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function entryOf(ref: string, kind: string, [lat, lon, radius]: readonly (string | undefined)[]): Entry {
  const place = {
    ref,
    lat: Number(lat),
    lon: Number(lon),
    radiusKm: Number(radius),
    country: ref.split('/')[0] ?? null,
  }
  return { kind, place }
}
