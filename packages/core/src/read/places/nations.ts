import { COUNTRY_LINES } from '../lexicon/countries.ts'
import { placeKey } from './names.ts'

/** What words say of a country: its name, or an adjective for its people. */
export interface Nation {
  /** ISO 3166-1. */
  readonly code: string
  readonly form: 'name' | 'adjective'
}

const NATIONS: ReadonlyMap<string, Nation> = indexNations()

/** The country that a name or an adjective for its people means ("Iraqi", "Iraqis", "Iraq"), or null. */
export function nationOf(word: string): Nation | null {
  if (word.length <= 3 && word !== word.toUpperCase()) return null
  return NATIONS.get(placeKey(word)) ?? null
}

function indexNations(): ReadonlyMap<string, Nation> {
  const index = new Map<string, Nation>()
  for (const line of COUNTRY_LINES.trim().split('\n')) {
    const [code = '', names = '', adjectives = ''] = line.split('|')
    for (const adjective of adjectives.split(';')) {
      for (const form of [adjective, ...plurals(adjective)]) addOnce(index, form, { code, form: 'adjective' })
    }
    for (const name of names.split(';')) addOnce(index, name, { code, form: 'name' })
  }
  return index
}

/** Adjectives that end in a hiss have no plural; those in -man change their vowel. */
function plurals(adjective: string): readonly string[] {
  if (/(?:s|sh|ch|ese)$/.test(adjective)) return []
  if (/(?:men|man|woman)$/.test(adjective) && /^(?:Dutch|French|Irish)/.test(adjective)) {
    return [adjective.replace(/man$/, 'men')]
  }
  return [`${adjective}s`]
}

function addOnce(index: Map<string, Nation>, words: string, nation: Nation): void {
  const key = placeKey(words)
  if (!index.has(key)) index.set(key, nation)
}
