import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { parseSync } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasBrowser, openBrowser, openPage, type Setting } from './browser.ts'
import { AZRIN, EXAMPLE, type Served, serve } from './served.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const LIMIT = 180_000
const { SANAD_SOAK: soak } = process.env
const BUDGET = 180 * 1024

let browser: Browser
let served: Served
let routes: readonly string[] = []

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  served = await serve([EXAMPLE, ...AZRIN])
  const { rows } = await served.client.ask('reports', { query: { limit: 100 } })
  const idOf = (name: string): string => rows.find(({ file }) => file === name)?.report.id ?? ''
  const statements = await served.client.ask('statements', { query: { words: 'shields' } })
  routes = [
    '/',
    '/?words=nothing-of-that-kind',
    '/statements?stance=asserts',
    `/statements/${statements.rows[0]?.statement.id}`,
    `/reports/${idOf('2-safe.txt')}`,
    `/reports/${idOf('azrin-arabic.txt')}`,
    '/add',
    '/incidents',
    `/incidents/${idOf('2-safe.txt')}`,
    '/violations',
    '/add/words',
    '/add/recording',
    '/add/interview',
    '/settings',
    '/no-such-page',
  ]
}, LIMIT)

afterAll(async () => {
  await browser?.close()
  await served?.close()
}, LIMIT)

const LANGUAGES = ['ar', 'en', 'fr'] as const
const THEMES = ['light', 'dark'] as const
const WIDTHS = [360, 768, 1440] as const
const ALL: readonly Required<Pick<Setting, 'language' | 'theme' | 'width'>>[] = LANGUAGES.flatMap(
  (language) => THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width }))),
)

/** Every route in every setting where there is time, else each route once, the settings in turn. */
function* visits(): Iterable<readonly [string, Setting]> {
  for (const [i, route] of routes.entries()) {
    const settings = soak === undefined ? [ALL[(i * 7) % ALL.length] ?? {}] : ALL
    for (const setting of settings) yield [route, setting]
  }
}

/** What runs over the page’s edge, and Arabic letters that are cut or stand too close to be read. */
function faultsOfLayout(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []
    const holdsArabic = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node instanceof Text && /\p{Script=Arabic}/u.test(node.data))
    const isShown = (element: HTMLElement): boolean =>
      element.offsetParent !== null && element.closest('.screen-reader, option, select') === null
    const faultOf = (element: HTMLElement): string | null => {
      const { lineHeight, fontSize, overflowY, webkitLineClamp } = getComputedStyle(element)
      const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 30)}`
      if (Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < 1.35) return `close: ${name}`
      const cuts = ['hidden', 'clip'].includes(overflowY) && webkitLineClamp === 'none'
      return cuts && element.scrollHeight > element.clientHeight + 1 ? `cut: ${name}` : null
    }
    const arabic = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => holdsArabic(element) && isShown(element),
    )
    return [...tooWide, ...arabic.map(faultOf).filter((fault) => fault !== null)]
  })
}

test.skipIf(!hasBrowser)(
  'WB19 axe finds nothing on any page; nothing runs over the edge or is cut',
  async () => {
    const faults: string[] = []
    for (const [route, setting] of visits()) {
      const { page, context } = await openPage(browser, served.base + route, setting)
      await page.locator('h1, .empty').first().waitFor()
      await page.waitForLoadState('networkidle')
      const name = `${route} ${JSON.stringify(setting)}`
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations)
        faults.push(`${name}: ${id} ${nodes.map(({ target }) => target).join(' ')}`)
      for (const fault of await faultsOfLayout(page)) faults.push(`${name}: ${fault}`)
      await context.close()
    }
    expect(faults).toEqual([])
  },
  soak === undefined ? LIMIT : 3_600_000,
)

test.skipIf(!hasBrowser)(
  'WB21 no page breaks the content policy or throws',
  async () => {
    const broken: string[] = []
    for (const route of routes) {
      const { page, context, faults } = await openPage(browser, served.base + route)
      await page.locator('h1, .empty').first().waitFor()
      await page.keyboard.press('Shift+Slash')
      await page.locator('[role="dialog"]').waitFor()
      broken.push(...faults.map((fault) => `${route}: ${fault}`))
      await context.close()
    }
    expect(broken).toEqual([])
  },
  LIMIT,
)

/** Names that are written in Latin letters in every language. */
const NAMES =
  /\b(?:Sanad|PDF|Word|Ctrl|Shift|Alt|Escape|Esc|Enter|sanad [a-z].*|tools\/\S+|FILE|FOLDER|English|Français)\b|[./\\-]|\bK\b/gu

test.skipIf(!hasBrowser)(
  'WB1, WB2 in Arabic no page says a word in Latin letters that does not stand apart',
  async () => {
    const bare: string[] = []
    for (const route of routes) {
      const { page, context } = await openPage(browser, served.base + route, { language: 'ar' })
      await page.locator('h1, .empty').first().waitFor()
      await page.waitForLoadState('networkidle')
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const apart =
            node.parentElement?.closest('[dir="auto"], bdi, kbd, code, .keys, script, style') ?? null
          if (apart === null) found.push(node.textContent ?? '')
        }
        return found
      })
      for (const text of texts) {
        const own = text.replace(/\u2068[^\u2069]*\u2069/gu, '').replace(NAMES, '')
        if (/\p{Script=Latin}{2,}/u.test(own)) bare.push(`${route}: ${text}`)
      }
      await context.close()
    }
    expect(bare).toEqual([])
  },
  LIMIT,
)

test('WB1 the page’s source holds no words of its own', () => {
  const folder = join(ROOT, 'packages', 'web', 'src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  const bare = files.flatMap((file) => {
    const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'))
    return wordsIn(program).map((word) => `${file}: ${word}`)
  })
  expect(files.length).toBeGreaterThan(20)
  expect(bare).toEqual([])
})

/** Keys and endings of files are written the same in every language. */
function isKey(node: object): boolean {
  const { openingElement } = node as { openingElement?: { name?: { name?: string } } }
  return ['kbd', 'bdi'].includes(openingElement?.name?.name ?? '')
}

const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label'])

/** Texts between tags, and attributes that are read out or shown. */
function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, value, name } = node as { type?: string; value?: unknown; name?: { name?: string } }
  if (isKey(node)) return []
  const isText = type === 'JSXText' && typeof value === 'string' && /\p{L}/u.test(value)
  if (isText) return [value.trim()]
  if (type === 'JSXAttribute' && SPOKEN.has(String(name?.name))) {
    const told = (value as { value?: unknown } | null)?.value
    if (typeof told === 'string' && /\p{L}{2,}/u.test(told)) return [told]
  }
  return Object.values(node).flatMap(wordsIn)
}

test.skipIf(!hasBrowser)(
  'WB20 the first page needs no more JavaScript than its budget',
  async () => {
    const { page, context } = await openPage(browser, 'about:blank', { language: 'ar' })
    const files = new Set<string>()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) files.add(pathname)
    })
    await page.goto(served.base)
    await page.locator('.line').first().waitFor()
    const sizes = [...files].map(
      (file) => gzipSync(readFileSync(join(ROOT, 'packages', 'web', 'dist', file)), { level: 9 }).length,
    )
    const whole = sizes.reduce((sum, size) => sum + size, 0)
    expect(files.size).toBeGreaterThan(1)
    expect(whole).toBeLessThanOrEqual(BUDGET)
    await context.close()
  },
  LIMIT,
)
