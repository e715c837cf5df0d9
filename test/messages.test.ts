import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CATALOGUES } from '@sanad/core/messages'
import { PROBLEMS } from '@sanad/intake/report'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const LANGUAGES = ['en', 'ar', 'fr'] as const
const KEYS = Object.keys(CATALOGUES.en)
const AREAS = [...new Set(KEYS.map((key) => key.split('/')[0]))].join('|')

/** As much of a parsed message as is looked at. */
interface Part {
  readonly type?: unknown
  readonly value?: unknown
  readonly options?: unknown
}

interface Source {
  readonly path: string
  readonly text: string
}

const sources: readonly Source[] = readdirSync(join(ROOT, 'packages'))
  .flatMap((pkg) =>
    readdirSync(join(ROOT, 'packages', pkg, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join('packages', pkg, 'src', file),
    ),
  )
  .filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.endsWith('.test.ts') &&
      !/\/(?:messages\/(?:en|ar|fr)|fixtures)\//.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** The parameters that a message names, each with how it is used. */
function paramsOf(pattern: string): readonly string[] {
  const ast = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst()
  return [...new Set(namesIn(ast))].sort()
}

/** Names of the arguments in parts of a parsed message: all but plain text and the number sign. */
function namesIn(parts: unknown): readonly string[] {
  if (!Array.isArray(parts)) return []
  return parts.filter(isRecord).flatMap(({ type, value, options }) => {
    const name = type !== 0 && type !== 7 && typeof value === 'string' ? [value] : []
    const inside = isRecord(options) ? Object.values(options).filter(isRecord) : []
    return [...name, ...inside.flatMap((option) => namesIn(option.value))]
  })
}

function isRecord(value: unknown): value is Part {
  return typeof value === 'object' && value !== null
}

function messageOf(language: 'en' | 'ar' | 'fr', key: string): string {
  return Object.entries(CATALOGUES[language]).find(([one]) => one === key)?.[1] ?? ''
}

function codesIn(pattern: RegExp): ReadonlySet<string> {
  return new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, code = '']) => code)))
}

test('MS1 every message is said in every language, with the same parameters', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...KEYS].sort())
    for (const key of KEYS) {
      const message = messageOf(language, key)
      expect(message.trim(), `${language} ${key}`).not.toBe('')
      expect(paramsOf(message), `${language} ${key}`).toEqual(paramsOf(messageOf('en', key)))
    }
  }
})

test('MS1 no message has a plural without its language’s form for all other numbers', () => {
  for (const language of LANGUAGES) {
    for (const key of KEYS) {
      const message = messageOf(language, key)
      expect(
        () => new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
        key,
      ).not.toThrow()
    }
  }
})

test('MS4 every reason and problem that the source can give has its sentence', () => {
  const given = [
    ...codesIn(/\bcode: '([a-z-]+\/[a-z-]+)'/g),
    ...codesIn(/\b(?:createProblem|tellProblem|createFault)\(\s*'([a-z-]+\/[a-z-]+)'/g),
    ...Object.keys(PROBLEMS),
  ]
  expect(given.filter((code) => !KEYS.includes(code))).toEqual([])
})

test('MS4 every problem of intake names in its sentence only what it is given', () => {
  for (const [code, { params }] of Object.entries(PROBLEMS)) {
    const named = paramsOf(messageOf('en', code))
    expect(
      named.filter((name) => !params.includes(name)),
      code,
    ).toEqual([])
  }
})

test('MS4 every message that the source asks for is there, and every message is asked for', () => {
  const asked = codesIn(new RegExp(`'((?:${AREAS})/[a-zA-Z-]+)'`, 'g'))
  const built = [...codesIn(/`([a-z-]+\/[a-z-]*)\$\{/g)]
  const known = (key: string): boolean => KEYS.includes(key) || Object.hasOwn(PROBLEMS, key)
  expect([...asked].filter((key) => !known(key) && !isErrorCode(key))).toEqual([])
  const unasked = KEYS.filter((key) => !asked.has(key) && !built.some((start) => key.startsWith(start)))
  expect(unasked).toEqual([])
})

/** Codes of errors that are no messages: `new SanadError('read/…')`. */
function isErrorCode(key: string): boolean {
  return codesIn(/new SanadError\(\s*'([a-z-]+\/[a-z-]+)'/g).has(key)
}

test('MS5 the command line holds no sentence of its own', () => {
  const bare = sources
    .filter(({ path }) => path.startsWith('packages/cli/'))
    .flatMap(({ path, text }) => sentencesIn(text).map((sentence) => `${path}: ${sentence}`))
  expect(bare).toEqual([])
})

/** Literals of two words and more that a person could read; commands to type and shell scripts are none. */
function sentencesIn(text: string): readonly string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^(?:import|export) .* from .*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => (single ?? template ?? '').replace(/\$\{[^}]*\}/g, ' '))
    .filter((literal) => /\p{L}{2,} +\p{L}{2,}/u.test(literal))
    .filter((literal) => !SHELL.test(literal))
}

const SHELL =
  /(?:^|\| |\()(?:npx --no-install )?sanad |^ *(?:complete|local|case|if|commands|_sanad|compadd|#compdef|compdef)\b|^ *\S* words=|COMP|compadd/
