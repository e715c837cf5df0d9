import type { UiLanguage } from '../statement/index.ts'
import * as arabic from './ar/index.ts'
import * as english from './en/index.ts'
import * as french from './fr/index.ts'
import { unbroken } from './unbroken.ts'

/** A message that Sanad can say. */
export type MessageKey =
  | keyof typeof english.LEDGER
  | keyof typeof english.MEDIA
  | keyof typeof english.PAGE
  | keyof typeof english.PROBLEMS
  | keyof typeof english.REASONS
  | keyof typeof english.SERVER
  | keyof typeof english.TERMINAL
  | keyof typeof english.VERIFICATION
  | keyof typeof english.WORKSPACE

/** Every message in one language, in ICU message syntax. */
export type Catalogue = Readonly<Record<MessageKey, string>>

/** The messages that the page asks for, in one language. */
export type PageCatalogue = Readonly<Partial<Record<MessageKey, string>>>

/** The messages by language. */
export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = {
  en: {
    ...english.LEDGER,
    ...english.MEDIA,
    ...english.PAGE,
    ...english.PROBLEMS,
    ...english.REASONS,
    ...english.SERVER,
    ...english.TERMINAL,
    ...english.VERIFICATION,
    ...english.WORKSPACE,
  },
  ar: {
    ...arabic.LEDGER,
    ...arabic.MEDIA,
    ...arabic.PAGE,
    ...arabic.PROBLEMS,
    ...arabic.REASONS,
    ...arabic.SERVER,
    ...arabic.TERMINAL,
    ...arabic.VERIFICATION,
    ...arabic.WORKSPACE,
  },
  fr: unbroken({
    ...french.LEDGER,
    ...french.MEDIA,
    ...french.PAGE,
    ...french.PROBLEMS,
    ...french.REASONS,
    ...french.SERVER,
    ...french.TERMINAL,
    ...french.VERIFICATION,
    ...french.WORKSPACE,
  }),
}
