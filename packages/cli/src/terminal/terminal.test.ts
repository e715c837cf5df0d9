import { plainWords } from '@sanad/core/i18n'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASCII_SIGNS, drawBar, UNICODE_SIGNS } from './bar.ts'
import { balanceIsolates, directionOf, isolate } from './direction.ts'
import { paragraph, row, shareWidth } from './layout.ts'
import { createProgress } from './progress.ts'
import { createStyle, wantsColour } from './style.ts'
import { displayWidth } from './width.ts'
import { cut, wrap } from './wrap.ts'

const SAMPLE = fc.string({ unit: 'grapheme', maxLength: 120 }).map(plainWords)
const { SANAD_SOAK: soak } = process.env
const RUNS = { numRuns: soak === undefined ? 100 : 10_000 }
const ARABIC = 'الأطفال بأمان'

test.each([
  ['abc', 3],
  ['', 0],
  ['\u001b[1mabc\u001b[22m', 3],
  ['العربية', 7],
  ['قالَ', 3],
  ['e\u0301', 1],
  ['日本', 4],
  ['한국', 4],
  ['👨‍👩‍👧', 2],
  ['🇸🇾', 2],
  ['\u2068abc\u2069', 3],
  ['… – “”', 6],
])('CM15 %j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('CM15 wrapping keeps every word and no line is too wide', () => {
  fc.assert(
    fc.property(SAMPLE, fc.integer({ min: 8, max: 60 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
    RUNS,
  )
})

test('CM15 a cut text fits and shows that it was cut', () => {
  expect(cut('a long line of words', 10)).toBe('a long li…')
  expect(cut('short', 10)).toBe('short')
})

test('CM15 columns fit the line, in both directions', () => {
  fc.assert(
    fc.property(SAMPLE, SAMPLE, fc.constantFrom('ltr' as const, 'rtl' as const), (one, other, direction) => {
      const lines = row([[{ text: one }], [{ text: other }]], shareWidth(60, [1, 2]), direction)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60)
    }),
    RUNS,
  )
})

test('CM15 Arabic stands at the right and is kept apart; its columns run right to left', () => {
  expect(paragraph({ text: ARABIC }, 20, 'rtl')).toEqual([`       \u2067${ARABIC}\u2069`])
  expect(paragraph({ text: ARABIC }, 20, 'rtl', 2)).toEqual([`     \u2067${ARABIC}\u2069  `])
  const [line = ''] = row([[{ text: 'one' }], [{ text: 'two' }]], [5, 5], 'rtl')
  expect(line.indexOf('two')).toBeLessThan(line.indexOf('one'))
  expect(isolate('plain', 'ltr')).toBe('plain')
  expect(directionOf(`12 ${ARABIC}`, 'ltr')).toBe('rtl')
  expect(directionOf('12', 'rtl')).toBe('rtl')
})

test('CM15 words kept apart stay so when their line is broken', () => {
  expect(balanceIsolates(['a \u2068b', 'c', 'd\u2069 e'])).toEqual([
    'a \u2068b\u2069',
    '\u2068c\u2069',
    '\u2068d\u2069 e',
  ])
})

test('CM15 words from outside cannot steer the terminal', () => {
  expect(plainWords('a\u001b[31mb\u202ec\u0007\nd')).toBe('a[31mbc d')
})

test('CM16 a bar shows both ends, those between, and an open end', () => {
  const low = { value: 20, mark: 'filled' } as const
  const high = { value: 100, mark: 'hatched' } as const
  expect(drawBar({ low, high, ticks: [{ value: 60, from: [] }], scale: 100 }, 11, UNICODE_SIGNS, 'ltr')).toBe(
    '──■━━━┿━━━▨',
  )
  expect(drawBar({ low, high, ticks: [{ value: 60, from: [] }], scale: 100 }, 11, ASCII_SIGNS, 'rtl')).toBe(
    '%===+===#--',
  )
  expect(drawBar({ low, high: null, ticks: [], scale: 100 }, 11, ASCII_SIGNS, 'ltr')).toBe('--#=======>')
  const hollow = { value: 0, mark: 'hollow' } as const
  expect(drawBar({ low: null, high: hollow, ticks: [], scale: 0 }, 5, ASCII_SIGNS, 'ltr')).toBe('o----')
})

test('CM5 what is asked on the command line decides on colour, then the environment, then the terminal', () => {
  const env = (parts: Record<string, string>, terminal = true): boolean =>
    wantsColour({ asked: null, terminal, env: parts })
  expect(env({})).toBe(true)
  expect(env({}, false)).toBe(false)
  expect(env({ TERM: 'dumb' })).toBe(false)
  expect(env({ NO_COLOR: '1' })).toBe(false)
  expect(env({ NO_COLOR: '' })).toBe(true)
  expect(env({ FORCE_COLOR: '1' }, false)).toBe(true)
  expect(env({ FORCE_COLOR: '0' })).toBe(false)
  expect(env({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  expect(wantsColour({ asked: true, terminal: false, env: { NO_COLOR: '1' } })).toBe(true)
  expect(createStyle(false).danger('x')).toBe('x')
  expect(createStyle(true).danger('x')).not.toBe('x')
})

test('CM6 progress is one line that takes itself away, and none where nobody sees it', () => {
  const written: string[] = []
  const output = { isTTY: true, columns: 20, write: (text: string) => written.push(text) }
  const progress = createProgress(output, true)
  progress.tell('Reading 1 of 2: a name that is long')
  progress.clear()
  progress.clear()
  expect(written).toHaveLength(2)
  expect(displayWidth(written[0] ?? '')).toBeLessThan(20)
  createProgress({ ...output, isTTY: false }, true).tell('x')
  createProgress(output, false).tell('x')
  expect(written).toHaveLength(2)
})
