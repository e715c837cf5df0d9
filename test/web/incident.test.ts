import { afterAll, expect, test } from 'vitest'
import { hasBrowser, openPage } from './browser.ts'
import { makeFiles } from './served.ts'
import { shareServed } from './shared.ts'

const LIMIT = 120_000
const TOLD = {
  'first.txt': [
    'Title: Strike on the market of Velmara',
    'Publisher: The Invented Courier',
    'Date: 2026-02-11',
    '',
    'The governor said that 12 people were killed in the strike on the market of Velmara on Tuesday.',
    'A nurse said that 9 people were killed in the strike on the market of Velmara on Tuesday.',
  ],
  'second.txt': [
    'Title: Army speaks of the strike on the market of Velmara',
    'Publisher: The Invented Herald',
    'Date: 2026-02-11',
    '',
    'The army said that 3 people were killed in the strike on the market of Velmara on Tuesday.',
  ],
} as const

const made = makeFiles(
  Object.fromEntries(Object.entries(TOLD).map(([name, lines]) => [name, lines.join('\n')])),
)
const { browser, served } = shareServed(() => made.paths)
afterAll(made.drop)

test.skipIf(!hasBrowser)(
  'WB24 an incident is listed, and its number is a range whose ends lead to their sentences',
  async () => {
    const { page, context, faults } = await openPage(browser(), `${served().base}/incidents`)
    await page.locator('.line h2 a').first().click()
    const range = page.locator('.range').first()
    await range.waitFor()
    expect(await range.locator('.range-number').allTextContents()).toEqual(['3', '12'])
    expect(await range.locator('.ends q').allTextContents()).toEqual([
      expect.stringContaining('3 people'),
      expect.stringContaining('12 people'),
    ])
    expect(await range.locator('.others a').allTextContents()).toEqual(['9'])
    expect(await page.locator('.differs .pair').first().locator('q').count()).toBeGreaterThan(1)
    await range.locator('.range-end.high').click()
    await page.waitForSelector('.statement[aria-current]')
    expect(await page.locator('.statement[aria-current] .said').textContent()).toContain('12 people')
    expect(faults).toEqual([])
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB24 in Arabic the lowest end stands at the right',
  async () => {
    const { page, context } = await openPage(browser(), `${served().base}/incidents`, { language: 'ar' })
    await page.locator('.line h2 a').first().click()
    const at = async (side: string): Promise<number> =>
      (await page.locator(`.range-end.${side}`).first().boundingBox())?.x ?? Number.NaN
    expect(await at('low')).toBeGreaterThan(await at('high'))
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB24 an incident is shown as known on a day',
  async () => {
    const { page, context } = await openPage(browser(), `${served().base}/incidents`)
    await page.locator('.line h2 a').first().click()
    await page.locator('.range').first().waitFor()
    await page.locator('input[type="date"]').fill('2020-01-01')
    await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2020-01-01')
    await page.locator('[role="alert"]').waitFor()
    await page.locator('.incident a.button').click()
    await page.locator('.range').first().waitFor()
    await page.goto(`${served().base}/incidents?asOf=2020-01-01`)
    await page.locator('.empty').waitFor()
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB12 what is said against a sentence leads to its sentence, and the report to its incident',
  async () => {
    const { rows } = await served().client.ask('reports')
    const id = rows.find(({ file }) => file === 'second.txt')?.report.id ?? ''
    const { page, context } = await openPage(browser(), `${served().base}/reports/${id}`)
    const brief = page.locator('.against .brief a').first()
    await brief.waitFor()
    expect(await brief.textContent()).toMatch(/12 people|9 people/)
    await brief.click()
    await expect
      .poll(() => page.locator('.statement[aria-current] .said').textContent())
      .toMatch(/12 people|9 people/)
    await page.locator('.reading-head a[href^="/incidents/"]').click()
    await page.locator('.range').first().waitFor()
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB24 while incidents are weighed for long the page says so and how far that is, then shows them',
  async () => {
    const { page, context, faults } = await openPage(browser(), `${served().base}/settings`)
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/incidents?*', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(`${served().base}/incidents`)
    await page.locator('.weighing progress').waitFor()
    expect(await page.locator('.weighing [role="status"]').textContent()).toMatch(/weighed/)
    answer()
    await page.locator('.line h2').first().waitFor()
    expect(await page.locator('.weighing').count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB5 what is known of a report only later moves none of its words',
  async () => {
    const [first] = (await served().client.ask('reports', { query: { limit: 1 } })).rows
    if (first === undefined) throw new Error('no report')
    for (const width of [1440, 1280, 1024, 360]) {
      const { page } = await openPage(browser(), 'about:blank', { width })
      let known = (): void => undefined
      const asked = new Promise<void>((resolve) => {
        known = resolve
      })
      await page.route('**/against', async (route) => {
        await asked
        await route.continue()
      })
      await page.goto(`${served().base}/reports/${first.report.id}`)
      await page.waitForSelector('.statement[aria-current]')
      await page.evaluate(() => document.fonts.ready)
      const top = (): Promise<number | undefined> =>
        page
          .locator('.report-text')
          .boundingBox()
          .then((box) => box?.y)
      const before = await top()
      expect(await page.locator('.reading-head a[href*="/incidents/"]').count()).toBe(0)
      known()
      await page.waitForSelector('.reading-head a[href*="/incidents/"]')
      expect(await top(), `${width} px wide`).toBe(before)
      await page.context().close()
    }
  },
  LIMIT,
)
