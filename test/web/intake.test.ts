import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handIn } from '../server/handing.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { makeFiles, type Served, serve } from './served.ts'
import { silence } from './silence.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const LIMIT = 120_000
const PASSPHRASE = 'seven quiet lamps along the old canal'

let browser: Browser
let served: Served
let sealing: Served

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;[served, sealing] = await Promise.all([serve([]), serve([], PASSPHRASE)])
}, LIMIT)

afterAll(async () => {
  await browser?.close()
  await Promise.all([served?.close(), sealing?.close()])
}, LIMIT)

const note = (i: number): string =>
  `Title: Note ${i}\nPublisher: Example newsroom\nDate: 2022-01-24\n\nA nurse in Azrin said that ${i + 3} children were injured.\n`
const page_ = (i: number): string =>
  `<!doctype html><html lang="en"><head><title>Page ${i}</title></head><body><article><p>A teacher in Azrin said that ${i + 40} pupils were displaced.</p></article></body></html>`

/** Forty files of many kinds: articles, pages, tables, PDF, one of no kind, one empty, one broken, and three that are here twice. */
function fortyFiles(): Readonly<Record<string, string | Uint8Array>> {
  const fixtures = join(ROOT, 'fixtures', 'intake')
  return {
    ...Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`note-${i}.txt`, note(i)])),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`page-${i}.html`, page_(i)])),
    'table.csv': 'date,text\n2022-01-24,"A driver in Azrin said that two boys were missing."\n',
    'notes.md': '# Notes\n\nA baker in Azrin said that five girls were safe.\n',
    'arabic.pdf': new Uint8Array(readFileSync(join(fixtures, 'arabic-report.pdf'))),
    'columns.pdf': new Uint8Array(readFileSync(join(fixtures, 'two-columns.pdf'))),
    'empty.txt': '',
    'bytes.bin': new Uint8Array(Array.from({ length: 512 }, (_, i) => (i * 37) % 256)),
    'broken.docx': new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]),
    'again-0.txt': note(0),
    'again-1.txt': note(1),
    'again-page.html': page_(0),
  }
}

const states = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.job').evaluateAll((jobs) => jobs.map((job) => job.getAttribute('data-state')))

test.skipIf(!hasBrowser)(
  'WB13, WB14 forty files are all accounted for, though the server is killed in the middle of them',
  async () => {
    const files = fortyFiles()
    expect(Object.keys(files)).toHaveLength(40)
    const made = makeFiles(files)
    const { page, faults } = await openPage(browser, `${served.base}/add`)
    await page.locator('input[name="compartment"]').nth(1).check()
    await page.locator('input[data-files]').setInputFiles([...made.paths])
    await expect
      .poll(async () => (await states(page)).filter((state) => state === 'done').length, { timeout: LIMIT })
      .toBeGreaterThan(4)
    await served.kill()
    await page.waitForTimeout(500)
    await served.start()
    const settled = ['done', 'known', 'failed']
    const unsettled = async (): Promise<number> =>
      (await states(page)).filter((state) => !settled.includes(state ?? '')).length
    await expect.poll(unsettled, { timeout: LIMIT }).toBe(0)
    const told = await states(page)
    expect(new Set(await page.locator('.job-name').allTextContents()).size).toBe(40)
    expect(told.filter((state) => state === 'known').length).toBeGreaterThanOrEqual(3)
    expect(told.filter((state) => state === 'failed').length).toBeGreaterThanOrEqual(1)
    const { rows } = await served.client.ask('reports', { query: { limit: 200 } })
    expect(rows.filter(({ file }) => /^(?:note|again)-\d/.test(file ?? ''))).toHaveLength(22)
    expect(await page.locator('[data-state="failed"] .job-why').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    made.drop()
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB13 what is not evidently public is asked about, and goes on when it is answered',
  async () => {
    const made = makeFiles({ 'chat.txt': 'Somebody told us that four boys are missing.\n' })
    const { page } = await openPage(browser, `${served.base}/add`)
    await page.locator('input[data-files]').setInputFiles([...made.paths])
    const asks = page.locator('.job[data-state="asks"]')
    await asks.waitFor({ timeout: LIMIT })
    await asks.getByRole('button').first().click()
    await expect
      .poll(
        async () =>
          (await served.client.ask('reports', { query: { limit: 200 } })).rows.map(({ file }) => file),
        { timeout: LIMIT },
      )
      .toContain('chat.txt')
    made.drop()
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB1, WB13 why a file was not read is said in the language of the page',
  async () => {
    const made = makeFiles({ 'spoilt.docx': new Uint8Array([0x50, 0x4b, 3, 4, 9, 8, 7, 6]) })
    const { page } = await openPage(browser, `${served.base}/add`, { language: 'fr' })
    await page.locator('input[name="compartment"]').nth(1).check()
    await page.locator('input[data-files]').setInputFiles([...made.paths])
    const why = page.locator('.job', { hasText: 'spoilt.docx' }).locator('p.job-why')
    await why.waitFor({ timeout: LIMIT })
    expect(await why.textContent()).toMatch(/fichier/)
    made.drop()
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB13 files that are dropped on the field are taken',
  async () => {
    const { page } = await openPage(browser, `${served.base}/add`)
    await page.locator('input[name="compartment"]').nth(1).check()
    await page.evaluate((text) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
    }, note(500))
    await page.locator('.job', { hasText: 'dropped.txt' }).locator('a').waitFor({ timeout: LIMIT })
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB13 pasted words become a report',
  async () => {
    const { page } = await openPage(browser, `${served.base}/add/words`)
    await page
      .locator('textarea[name="words"]')
      .fill('A farmer in Azrin said that six children were displaced.')
    await page.locator('input[name="publisher"]').fill('Example newsroom')
    await page.locator('input[name="compartment"]').nth(1).check()
    await page.locator('button[type="submit"]').last().click()
    await expect
      .poll(async () => (await served.client.ask('statements', { query: { words: 'farmer' } })).rows.length, {
        timeout: LIMIT,
      })
      .toBeGreaterThan(0)
    await expect.poll(() => page.locator('textarea[name="words"]').inputValue()).toBe('')
    await page.context().close()
  },
  LIMIT,
)

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.skipIf(!hasBrowser)(
  'WB16 nothing plays by itself, and a picture is hidden until somebody asks for it',
  async () => {
    const made = makeFiles({ 'call.wav': silence(), 'wall.png': new Uint8Array(PIXEL) })
    const { page, faults } = await openPage(browser, `${served.base}/add/recording`)
    const [sound = '', picture = ''] = made.paths
    await page.locator('input[type="file"]').setInputFiles(sound)
    expect(
      await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused && !audio.autoplay),
    ).toBe(true)
    await page.locator('input[type="file"]').setInputFiles(picture)
    expect(await page.locator('.shown img').count()).toBe(0)
    await page.locator('.shown button').click()
    await expect
      .poll(() => page.locator('.shown img').evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(1)
    await page.locator('textarea[name="transcript"]').fill('A guard said that the boys were moved.')
    await page.locator('input[name="compartment"]').nth(1).check()
    await page.locator('button[type="submit"]').click()
    await expect
      .poll(async () => (await served.client.ask('statements', { query: { words: 'guard' } })).rows.length, {
        timeout: LIMIT,
      })
      .toBeGreaterThan(0)
    expect(faults).toEqual([])
    made.drop()
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB16 later, a picture and a recording stand beside their words, fetched only when asked for, from another origin',
  async () => {
    const words = (file: string): string => `A driver said that the boys of ${file} were moved.`
    const files = { 'heard.wav': new Uint8Array(silence()), 'seen.png': new Uint8Array([...PIXEL, 0]) }
    for (const [name, bytes] of Object.entries(files)) {
      const about = { compartment: 'open' as const, transcript: words(name) }
      await handIn(served.client, [[name, bytes]], about)
    }
    const { rows } = await served.client.ask('reports', { query: { limit: 200 } })
    for (const name of Object.keys(files)) {
      const id = rows.find(({ file }) => file === name)?.report.id ?? ''
      const { page, context, faults } = await openPage(browser, `${served.base}/reports/${id}`)
      const elsewhere: string[] = []
      page.on('request', (request) => {
        const { origin } = new URL(request.url())
        if (origin !== served.base) elsewhere.push(origin)
      })
      await page.locator('.recorded button').waitFor()
      expect(await page.locator('.report-text').textContent()).toContain(name)
      expect([await page.locator('.recorded :is(img, audio)').count(), elsewhere]).toEqual([0, []])
      await page.locator('.recorded button').click()
      await expect
        .poll(() =>
          page
            .locator('.recorded :is(img, audio)')
            .evaluate((one: HTMLImageElement & HTMLAudioElement) =>
              one.tagName === 'IMG' ? one.naturalWidth > 0 : one.readyState > 0 && one.paused,
            ),
        )
        .toBe(true)
      expect(await page.locator('.recorded > :focus').count()).toBe(1)
      expect(elsewhere.length).toBeGreaterThan(0)
      expect(faults).toEqual([])
      await context.close()
    }
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB15 an interview is written down only after the questions, and is sealed under a code',
  async () => {
    const { page } = await openPage(browser, `${sealing.base}/add/interview`)
    const words = page.locator('textarea[name="words"]')
    await words.waitFor()
    expect(await words.isDisabled()).toBe(true)
    await page.locator('input[name="before"]').first().check()
    await page.locator('.card input[type="checkbox"]').first().check()
    expect(await words.isDisabled()).toBe(true)
    await page.locator('.card input[type="checkbox"]').last().check()
    expect(await words.isDisabled()).toBe(false)
    await page.locator('input[name="source"]').fill('W-17')
    await words.fill('They took the two boys on Monday.')
    await page.locator('form button[type="submit"]').click()
    await expect
      .poll(
        async () =>
          (await sealing.client.ask('reports')).rows.map(({ compartment, interview }) => [
            compartment,
            interview,
          ]),
        { timeout: LIMIT },
      )
      .toEqual([['sealed', 'W-17']])
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB23, WB26 covered and locked, the page asks for the passphrase and shows nothing that is sealed until then',
  async () => {
    const said = 'A mother in Azrin said that two boys were taken.'
    await handIn(sealing.client, [['told.txt', said]], { compartment: 'sealed' })
    const { rows } = await sealing.client.ask('statements', { query: { words: 'mother' } })
    const { page, context } = await openPage(browser, 'about:blank')
    await page.clock.install()
    await page.goto(`${sealing.base}/statements/${rows[0]?.statement.id}`)
    await page.locator('blockquote').waitFor()
    await page.clock.fastForward('16:00')
    await page.locator('.covered input').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('passphrase')
    const { page: other } = await openPage(browser, page.url())
    await other.locator('.empty').waitFor()
    expect(await other.locator('.empty a').count()).toBe(0)
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await page.locator('blockquote').waitFor({ timeout: LIMIT })
    expect(await page.locator('.covered').count()).toBe(0)
    await other.context().close()
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB15 where nothing can be sealed, no interview can be written',
  async () => {
    const { page } = await openPage(browser, `${served.base}/add/interview`)
    await page.locator('.empty').waitFor()
    expect(await page.locator('textarea').count()).toBe(0)
    await page.context().close()
  },
  LIMIT,
)
