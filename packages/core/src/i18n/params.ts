import { CATALOGUES, type MessageKey } from '../messages/index.ts'
import {
  ACTION,
  AXIS,
  EVENT_TYPE,
  LISTS,
  type List,
  MEASURE,
  type Param,
  type Params,
  RELATION,
  SOURCE_KIND,
  STATUS,
} from '../statement/index.ts'
import { dateWords } from './date.ts'
import type { Words } from './words.ts'

/** Values that a message can be filled with. */
export type Filled = Readonly<Record<string, string | number | boolean | null>>

/**
 * What a parameter names: a code of one of some lists, a speaker, what two figures must share, children, women or men, a language, a date,
 * a kind of file, a choice that the message makes, or plain words.
 */
type Meaning =
  | readonly List[]
  | 'speaker'
  | 'scope'
  | 'share'
  | 'language'
  | 'date'
  | 'media'
  | 'choice'
  | 'words'

const BY_NAME: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...LISTS.map((list): [string, Meaning] => [camelCase(list.name), [list]]),
  ['event', [EVENT_TYPE]],
  ['oneUnit', LISTS.filter(({ name }) => name === 'unit')],
  ['otherUnit', LISTS.filter(({ name }) => name === 'unit')],
  ['assumed', 'scope'],
  ['shares', 'share'],
  ['on', 'date'],
  ['lang', 'language'],
  ['end', 'choice'],
  ['direction', 'choice'],
  ['on', 'date'],
  ['denier', 'speaker'],
  ['type', 'media'],
])
const HAPPENINGS: Meaning = [EVENT_TYPE, STATUS, MEASURE, ACTION, RELATION, AXIS]

/** Parameters whose name alone does not tell what they are. */
const BY_CODE: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  'disagreement/status': { one: [STATUS], other: [STATUS] },
  'disagreement/denied': { what: HAPPENINGS },
  'disagreement/declared-again': { what: HAPPENINGS, first: 'date', again: 'date' },
  'disagreement/not-known': { other: 'speaker' },
  'grade/sources': { what: HAPPENINGS },
  'disagreement/sum': { other: 'speaker' },
  'disagreement/inclusion': { other: 'speaker' },
  'disagreement/day': { first: 'date', again: 'date' },
  'intake/two-types': { other: 'media' },
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const LTR = /\p{Script=Latin}/u

/**
 * Parameters as they are shown: codes by their labels, speakers without a name as the report itself, lists as people
 * write them, each with its length as `…Count`, and words of the other direction kept apart.
 */
export function fillParams(words: Words, code: string, params: Params, locale: string): Filled {
  const shown = Object.entries(params).map(([name, value]): [string, Filled[string]] => [
    name,
    show(words, meaningOf(code, name), { value, locale }),
  ])
  const counts = Object.entries(params).flatMap(([name, value]): [string, number][] =>
    isList(value) ? [[`${name}Count`, value.length]] : [],
  )
  return Object.fromEntries([...counts, ...shown])
}

function show(
  words: Words,
  meaning: Meaning,
  { value, locale }: { readonly value: Param; readonly locale: string },
): Filled[string] {
  if (isList(value)) {
    return new Intl.ListFormat(locale).format(value.map((one) => showText(words, meaning, one)))
  }
  if (meaning === 'speaker' && (value === null || value === ''))
    return words.label(SOURCE_KIND, 'report-voice')
  return typeof value === 'string' ? showText(words, meaning, value) : value
}

function showText(words: Words, meaning: Meaning, text: string): string {
  if (meaning === 'scope') return said(words, `scope/${text}`, text)
  if (meaning === 'share') return said(words, `share/${text}`, text)
  if (meaning === 'language') return languageName(words, text)
  if (meaning === 'date') return dateWords(text, words)
  if (meaning === 'media') return mediaName(words, text)
  if (meaning === 'choice') return text
  if (meaning === 'speaker') return keepApart(words, text.replace(/[,;:\s]+$/, ''))
  if (typeof meaning === 'string') return keepApart(words, text)
  const list =
    meaning.find(({ labels }) => Object.hasOwn(labels, text)) ?? (text === 'other' ? meaning[0] : undefined)
  return list === undefined ? keepApart(words, text) : words.label(list, text)
}

function said(words: Words, key: string, text: string): string {
  return isMessageKey(key) ? words.say(key) : text
}

function languageName(words: Words, tag: string): string {
  try {
    return new Intl.DisplayNames(words.language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A kind of file in plain words; pictures, sound and film with the short name of their format. */
function mediaName(words: Words, type: string): string {
  const key = `media/${type}`
  if (isMessageKey(key)) return words.say(key)
  const [family = '', kind = ''] = type.split('/')
  const wide = `media/${family}`
  const short = kind.replace(/^x-|\+.*$/g, '').toUpperCase()
  return isMessageKey(wide) ? words.say(wide, { kind: short }) : keepApart(words, type)
}

/** Words that run the other way stand between U+2068 and U+2069, so that they do not turn their neighbours round. */
export function keepApart(words: Words, text: string): string {
  return (words.direction === 'rtl' ? LTR : RTL).test(text) ? `\u2068${text}\u2069` : text
}

/** Whether a code has a message. */
export function isMessageKey(code: string): code is MessageKey {
  return Object.hasOwn(CATALOGUES.en, code)
}

function meaningOf(code: string, name: string): Meaning {
  const known = BY_CODE[code]?.[name] ?? BY_NAME.get(name)
  return known ?? (/[sS]peaker$/.test(name) ? 'speaker' : 'words')
}

function isList(value: Param): value is readonly string[] {
  return Array.isArray(value)
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
