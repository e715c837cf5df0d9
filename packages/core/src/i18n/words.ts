import { IntlMessageFormat } from 'intl-messageformat'
import { CATALOGUES, type MessageKey, openPhrases, type Phrases } from '../messages/index.ts'
import {
  type List,
  labelOf,
  type Params,
  type Problem,
  type Reason,
  type UiLanguage,
  type Worded,
} from '../statement/index.ts'
import { type Filled, fillParams, isMessageKey } from './params.ts'

/** The sentences of one language. */
export interface Words extends Phrases {
  /** A message with its parameters filled in. */
  say(key: MessageKey, params?: Params): string
  /** What a code of a list is called. */
  label(list: List, code: string): string
}

/** Numbers keep Latin digits in Arabic: reports, tables and scripts are compared digit by digit. */
const LOCALE: Readonly<Record<UiLanguage, string>> = { en: 'en', ar: 'ar-u-nu-latn', fr: 'fr' }

/** The words of a language; each message is parsed when it is first said, a plain one never. */
export function openWords(language: UiLanguage): Words {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const words: Words = {
    ...openPhrases(language),
    say: (key, params = {}) => sayWith(words, parsed, key, params),
    label: (list, code) => labelOf(list, code, language),
  }
  return words
}

/** A reason with its sentence; a code that no catalogue knows is its own sentence. */
export function wordReason(words: Words, reason: Reason): Worded<Reason> {
  return { ...reason, text: beginSentence(sayAny(words, reason.code, reason.params)) }
}

/** A problem with its sentence; a code that no catalogue knows is its own sentence. */
export function wordProblem(words: Words, problem: Problem): Worded<Problem> {
  return { ...problem, text: sayAny(words, problem.code, problem.params) }
}

function sayAny(words: Words, code: string, params: Params): string {
  return isMessageKey(code) ? words.say(code, params) : code
}

/** A sentence that begins with a name begins with a capital, also where the name does not. */
function beginSentence(text: string): string {
  return /^\p{Ll}[^/]* /u.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text
}

function sayWith(
  words: Words,
  parsed: Map<MessageKey, IntlMessageFormat>,
  key: MessageKey,
  params: Params,
): string {
  const pattern = CATALOGUES[words.language][key] ?? key
  if (!pattern.includes('{')) return pattern
  try {
    const filled = { ...unsaid(pattern), ...fillParams(words, key, params, LOCALE[words.language]) }
    if (isSimple(pattern)) return fillIn(pattern, filled)
    const message = parsed.get(key) ?? parse(pattern, words.language)
    parsed.set(key, message)
    return String(message.format(filled))
  } catch {
    return key
  }
}

function parse(pattern: string, language: UiLanguage): IntlMessageFormat {
  return new IntlMessageFormat(pattern, LOCALE[language], undefined, { ignoreTag: true })
}

/** Whether a message makes no choice: it only names its parameters. */
function isSimple(pattern: string): boolean {
  return !/[{}]/.test(pattern.replace(/\{\w+\}/g, ''))
}

function fillIn(pattern: string, filled: Filled): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = filled[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
}

/** A parameter that a message names and nobody gave is shown as a gap, so that the rest of the sentence is still said. */
function unsaid(pattern: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, '…']))
}
