import type { UiLanguage } from '../statement/index.ts'
import { CATALOGUES, type MessageKey } from './catalogue.ts'

/** Messages without parameters: all that help needs, at no cost. */
export interface Phrases {
  readonly language: UiLanguage
  readonly direction: 'ltr' | 'rtl'
  say(key: MessageKey): string
}

/** The phrases of a language. */
export function openPhrases(language: UiLanguage): Phrases {
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (key) => CATALOGUES[language][key] ?? key,
  }
}
