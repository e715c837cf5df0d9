import type { UiLanguage } from '../statement/index.ts'
import * as arabic from './ar/index.ts'
import * as english from './en/index.ts'
import * as french from './fr/index.ts'

/** A message that Sanad can say. */
export type MessageKey =
  | keyof typeof english.PROBLEMS
  | keyof typeof english.REASONS
  | keyof typeof english.TERMINAL

/** Every message in one language, in ICU message syntax. */
export type Catalogue = Readonly<Record<MessageKey, string>>

/** The messages by language. */
export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = {
  en: { ...english.PROBLEMS, ...english.REASONS, ...english.TERMINAL },
  ar: { ...arabic.PROBLEMS, ...arabic.REASONS, ...arabic.TERMINAL },
  fr: { ...french.PROBLEMS, ...french.REASONS, ...french.TERMINAL },
}
