import type { UiLanguage } from '@sanad/core/statement'

/** How one person likes the page. Kept on this device only. */
export interface Preferences {
  readonly language: UiLanguage
  readonly theme: 'system' | 'light' | 'dark'
  /** No faces, pictures or shadows: for slow and small machines. */
  readonly plain: boolean
  /** How numbers and dates are written in Arabic. */
  readonly digits: 'latin' | 'arabic'
  /** Whether single keys do anything (WCAG 2.1.4). */
  readonly keys: boolean
  /** Keys that were changed, by what they do. */
  readonly bindings: Readonly<Record<string, string>>
  /** Minutes without a touch until the page covers itself; 0: never. */
  readonly idleMinutes: number
  readonly leastSureFirst: boolean
}

const LANGUAGES: readonly string[] = ['en', 'ar', 'fr']

/** Preferences from what was kept; what is missing or cannot be gets what most people want. */
export function readPreferences(kept: string | null, spoken: readonly string[]): Preferences {
  const told = parse(kept)
  return {
    language: oneOf(told['language'], LANGUAGES, firstSpoken(spoken)) as UiLanguage,
    theme: oneOf(told['theme'], ['system', 'light', 'dark'], 'system') as Preferences['theme'],
    plain: told['plain'] === true,
    digits: told['digits'] === 'arabic' ? 'arabic' : 'latin',
    keys: told['keys'] !== false,
    bindings: bindingsOf(told['bindings']),
    idleMinutes: minutesOf(told['idleMinutes']),
    leastSureFirst: told['leastSureFirst'] === true,
  }
}

function parse(kept: string | null): Readonly<Record<string, unknown>> {
  if (kept === null) return {}
  try {
    const told: unknown = JSON.parse(kept)
    return typeof told === 'object' && told !== null ? { ...told } : {}
  } catch {
    return {}
  }
}

function oneOf(told: unknown, known: readonly string[], otherwise: string): string {
  return typeof told === 'string' && known.includes(told) ? told : otherwise
}

function firstSpoken(spoken: readonly string[]): string {
  const known = spoken.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag))
  return known ?? 'en'
}

function bindingsOf(told: unknown): Preferences['bindings'] {
  if (typeof told !== 'object' || told === null) return {}
  return Object.fromEntries(
    Object.entries(told).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function minutesOf(told: unknown): number {
  return typeof told === 'number' && told >= 0 && told <= 240 ? told : 15
}
