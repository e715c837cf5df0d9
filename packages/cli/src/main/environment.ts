import type { UiLanguage } from '@sanad/core/statement'

/** The parts of the environment that decide on language and colour. */
export type Environment = Readonly<Record<string, string | undefined>>

const LANGUAGES: Readonly<Record<string, UiLanguage>> = { en: 'en', ar: 'ar', fr: 'fr' }

/** A language of words by its code, or null where Sanad does not speak it. */
export function parseUiLanguage(code: string): UiLanguage | null {
  const language = code.toLowerCase().split(/[-_.@]/)[0] ?? ''
  return LANGUAGES[language] ?? null
}

/** The language of words: as asked for, else SANAD_UI, else the first of LC_ALL and LANG that is set, else English. */
export function uiLanguage(asked: string | undefined, env: Environment): UiLanguage {
  const { SANAD_UI: own, LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = env
  const said = [asked, own, all, messages, lang].find((one) => one !== undefined && one !== '')
  return parseUiLanguage(said ?? 'en') ?? 'en'
}

/** What follows `--ui` on a command line, wherever it stands; the language must be known before anything is said. */
export function askedLanguage(words: readonly string[]): string | undefined {
  const at = words.indexOf('--ui')
  if (at >= 0) return words[at + 1]
  return words.find((word) => word.startsWith('--ui='))?.slice('--ui='.length)
}

/** Whether the terminal shows more than ASCII. */
export function knowsUnicode(env: Environment): boolean {
  const { TERM: term, LC_ALL: all, LC_CTYPE: ctype, LANG: lang } = env
  if (term === 'dumb' || term === 'linux') return false
  const locale = [all, ctype, lang].find((one) => one !== undefined && one !== '')
  return locale === undefined || !/^(C|POSIX)$/.test(locale)
}
