import { IntlMessageFormat } from 'intl-messageformat'
import {
  LISTS,
  type List,
  labelOf,
  type Param,
  type Params,
  type Problem,
  type Reason,
  type UiLanguage,
  type Worded,
} from '../statement/index.ts'
import { CATALOGUES, type MessageKey } from './catalogue.ts'

/** The sentences of one language. */
export interface Words {
  readonly language: UiLanguage
  readonly direction: 'ltr' | 'rtl'
  /** A message with its parameters filled in. */
  say(key: MessageKey, params?: Params): string
  /** What a code of a list is called. */
  label(list: List, code: string): string
}

type Filled = Readonly<Record<string, string | number | boolean | null>>

/** Numbers keep Latin digits in Arabic: reports, tables and scripts are compared digit by digit. */
const LOCALE: Readonly<Record<UiLanguage, string>> = { en: 'en', ar: 'ar-u-nu-latn', fr: 'fr' }
const LISTS_BY_PARAM: ReadonlyMap<string, List> = new Map(LISTS.map((list) => [camelCase(list.name), list]))

/** The words of a language; each message is parsed when it is first said, a plain one never. */
export function openWords(language: UiLanguage): Words {
  const parsed = new Map<string, IntlMessageFormat>()
  const words: Words = {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (key, params = {}) => sayCode(words, parsed, key, params),
    label: (list, code) => labelOf(list, code, language),
  }
  return words
}

/** A reason with its sentence; a code that no catalogue knows is its own sentence. */
export function wordReason(words: Words, reason: Reason): Worded<Reason> {
  return { ...reason, text: sayAny(words, reason.code, reason.params) }
}

/** A problem with its sentence; a code that no catalogue knows is its own sentence. */
export function wordProblem(words: Words, problem: Problem): Worded<Problem> {
  return { ...problem, text: sayAny(words, problem.code, problem.params) }
}

function sayAny(words: Words, code: string, params: Params): string {
  return isMessageKey(code) ? words.say(code, params) : code
}

function isMessageKey(code: string): code is MessageKey {
  return Object.hasOwn(CATALOGUES.en, code)
}

function sayCode(
  words: Words,
  parsed: Map<string, IntlMessageFormat>,
  key: MessageKey,
  params: Params,
): string {
  const pattern = CATALOGUES[words.language][key] ?? key
  if (!pattern.includes('{')) return pattern.replaceAll("''", "'")
  try {
    const message = parsed.get(key) ?? parse(pattern, words.language)
    parsed.set(key, message)
    return String(message.format({ ...unsaid(pattern), ...fill(words, params) }))
  } catch {
    return key
  }
}

function parse(pattern: string, language: UiLanguage): IntlMessageFormat {
  return new IntlMessageFormat(pattern, LOCALE[language], undefined, { ignoreTag: true })
}

/** A parameter that a message names and nobody gave is shown as a gap, so that the rest of the sentence is still said. */
function unsaid(pattern: string): Filled {
  return Object.fromEntries([...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, '…']))
}

/** A parameter named for a list (`measure`, `status`, `otherStatus`, `status2`) is printed as what its code is called. */
function fill(words: Words, params: Params): Filled {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(words, listOf(name), value)]),
  )
}

function shown(words: Words, list: List | null, value: Param): string | number | boolean | null {
  const labelled = (one: string): string => (list === null ? one : words.label(list, one))
  if (typeof value === 'string') return labelled(value)
  return isList(value) ? new Intl.ListFormat(LOCALE[words.language]).format(value.map(labelled)) : value
}

function isList(value: Param): value is readonly string[] {
  return Array.isArray(value)
}

function listOf(param: string): List | null {
  const name = param.replace(/\d+$/, '').replace(/^other([A-Z])/, (_, first: string) => first.toLowerCase())
  return LISTS_BY_PARAM.get(name) ?? null
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
