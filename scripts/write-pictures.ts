import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, openPage, type Setting } from '../test/web/browser.ts'
import { AZRIN, EXAMPLE, serve } from '../test/web/served.ts'

/** Takes the pictures of the README anew, of our own example reports. */
const FOLDER = resolve(import.meta.dirname, '..', 'docs', 'pictures')

interface Picture {
  readonly name: string
  readonly file: string | null
  readonly setting: Setting
  readonly before: (page: Page) => Promise<void>
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(150)
    }
  }

const PICTURES: readonly Picture[] = [
  {
    name: 'reading-room',
    file: '2-safe.txt',
    setting: { width: 1280 },
    before: async (page) => {
      await page.waitForSelector('.against')
      await press('x')(page)
    },
  },
  {
    name: 'reading-room-arabic',
    file: 'azrin-arabic.txt',
    setting: { width: 1280, language: 'ar', theme: 'dark' },
    before: press('j', 'y'),
  },
  {
    name: 'edit',
    file: 'azrin-french.txt',
    setting: { width: 1280, language: 'fr' },
    before: press('j', 'e'),
  },
  {
    name: 'phone',
    file: '2-safe.txt',
    setting: { width: 390, theme: 'dark' },
    before: async (page) => {
      await press('j')(page)
      await page.locator('.statement[aria-current]').evaluate((card) => card.scrollIntoView())
      await page.mouse.wheel(0, 24)
    },
  },
]

mkdirSync(FOLDER, { recursive: true })
const browser = await openBrowser()
const served = await serve([EXAMPLE, ...AZRIN])
const { rows } = await served.client.ask('reports', { query: { limit: 100 } })
for (const { name, file, setting, before } of PICTURES) {
  const id = rows.find((row) => row.file === file)?.report.id ?? ''
  const { page, context } = await openPage(browser, `${served.base}/reports/${id}`, setting)
  await page.waitForSelector('.statement[aria-current]')
  await page.waitForTimeout(1500)
  await before(page)
  await page.waitForTimeout(500)
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    ...(setting.width === 390 ? {} : { clip: { x: 0, y: 0, width: 1280, height: 760 } }),
  })
  await context.close()
}
await served.close()
await browser.close()
