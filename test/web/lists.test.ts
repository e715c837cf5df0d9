import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sanad } from '../command-line/run.ts'
import { handIn } from '../server/handing.ts'
import { hasBrowser, openPage } from './browser.ts'
import { EXAMPLE, serve } from './served.ts'
import { shareServed } from './shared.ts'
import { silence } from './silence.ts'

const LIMIT = 120_000

const { browser, served } = shareServed(() => [EXAMPLE])

test.skipIf(!hasBrowser)(
  'WB17 a list is as its address says, and what it is narrowed to goes into the address',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/statements?words=shields`)
    await page.locator('.line').first().waitFor()
    const fit = await page.locator('.line q').allTextContents()
    expect(fit.every((text) => /shield/i.test(text))).toBe(true)
    await page.locator('summary').click()
    await page.locator('select[name="stance"]').selectOption('denies')
    await expect.poll(() => new URL(page.url()).search).toBe('?words=shields&stance=denies')
    await page.locator('.empty').waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('.line').count()).toBe(fit.length)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB17 each list can be taken away as a table and as JSON',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/statements?words=shields`)
    await page.locator('.line').first().waitFor()
    const links = await page
      .locator('.twins a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual(['/api/statements.csv?words=shields', '/api/statements.json?words=shields'])
    const bodies = await Promise.all(links.map(async (link) => (await fetch(served().base + link)).text()))
    expect(bodies[0]).toContain('shields')
    expect(JSON.parse(bodies[1] ?? '')).toHaveLength(await page.locator('.line').count())
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB17 a search is kept under a name, found again and forgotten',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/?words=prison`)
    await page.locator('input[name="name"]').fill('About the prison')
    await page.locator('.searches button[type="submit"]').click()
    await page.locator('.kept').waitFor()
    await page.goto(`${served().base}/`)
    await page.locator('.kept a').click()
    await expect.poll(() => new URL(page.url()).search).toBe('?words=prison')
    await page.locator('.kept button').click()
    await expect.poll(() => page.locator('.kept').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB18 a statement leads to its sentence, its file and its readers, and its proof holds without Sanad',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/statements?words=shields`)
    await page.locator('.line a').first().click()
    await page.locator('blockquote').waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const traced = await served().client.ask('statement', { params: { id } })
    const codes = await page.locator('code').allTextContents()
    expect(codes).toContain(traced.report?.evidence)
    expect(codes).toContain(id)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').first().click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    const proof = join(tmpdir(), `sanad-proof-${process.pid}.txt`)
    writeFileSync(proof, Buffer.concat(chunks))
    const checked = await sanad(['ledger', 'check', proof])
    expect(checked.code).toBe(0)
    await page.locator('.actions .primary').click()
    await expect.poll(() => page.locator('.statement[aria-current]').getAttribute('data-statement')).toBe(id)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB6 the sheet, the palette and the ways to go are called by their keys',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/settings`)
    await page.locator('.keylist').first().waitFor()
    await page.keyboard.press('Shift+Slash')
    await page.locator('[role="dialog"] .keylist').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0)
    await page.keyboard.press('Control+KeyK')
    await page.locator('.palette input').waitFor()
    await page.keyboard.type('Observatory')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.reading h1', { hasText: 'Observatory' }).waitFor()
    await page.keyboard.press('KeyG')
    await page.keyboard.press('KeyS')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/statements')
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB7 a key is changed, and works at its new place',
  async () => {
    const { page } = await openPage(browser(), `${served().base}/settings`)
    await page.locator('[data-command="go-statements"]').click()
    await page.keyboard.press('KeyJ')
    await page.locator('[role="alert"]').waitFor()
    await page.keyboard.press('KeyQ')
    await page.locator('h1').click()
    await page.keyboard.press('KeyQ')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/statements')
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB23 untouched for a while the page covers itself; leaving empties the window',
  async () => {
    const { page } = await openPage(browser(), 'about:blank')
    await page.clock.install()
    await page.goto(served().base)
    await page.locator('.line').first().waitFor()
    await page.clock.fastForward('16:00')
    await page.locator('.covered').waitFor()
    expect(await page.locator('.line').first().isVisible()).toBe(false)
    await page.locator('.covered button').click()
    await page.locator('.line').first().waitFor()
    await page.context().close()
    const { page: other, context } = await openPage(browser(), served().base)
    await other.locator('.line').first().waitFor()
    await other.locator('.bar .tools button').last().click()
    await expect.poll(() => other.url()).toBe('about:blank')
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB23 what floats is covered too, and where one was is where one goes on',
  async () => {
    const { page, context } = await openPage(browser(), 'about:blank')
    await page.clock.install()
    await page.goto(served().base)
    await page.locator('.line').first().waitFor()
    await page.locator('input[type="search"]').focus()
    await page.clock.fastForward('16:00')
    await page.locator('.covered').waitFor()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.press('Control+KeyK')
    await page.locator('.palette').waitFor()
    await page.clock.fastForward('16:00')
    await page.locator('.covered').waitFor()
    await expect.poll(() => page.locator('.palette').count()).toBe(0)
    await context.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB23 the keys that leave do so where somebody types, behind what floats, and with single keys off',
  async () => {
    const places = [
      ['/add/words', {}, (page: Page) => page.locator('textarea').fill('Somebody told us')],
      [
        '/',
        {},
        (page: Page) => page.keyboard.press('Control+KeyK').then(() => page.locator('.palette').waitFor()),
      ],
      ['/', { keys: false }, () => Promise.resolve()],
    ] as const
    for (const [path, preferences, come] of places) {
      const { page, context } = await openPage(browser(), served().base + path, { preferences })
      await page.locator('h1').first().waitFor()
      await come(page)
      await page.keyboard.press('Shift+Escape')
      await expect
        .poll(() => page.url(), { message: `${path} ${JSON.stringify(preferences)}` })
        .toBe('about:blank')
      await context.close()
    }
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB22 the page opens when the server is not running and says so, and keeps no report',
  async () => {
    const { page } = await openPage(browser(), served().base, { serviceWorkers: 'allow' })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await served().kill()
    await page.reload()
    await page.locator('.notice').waitFor()
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return caught.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([])
    await served().start()
    await page.locator('.line').first().waitFor({ timeout: LIMIT })
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB25 a list on paper holds all of its rows, and says so',
  async () => {
    const { rows } = await served().client.ask('statements', { query: { limit: 200 } })
    const { page } = await openPage(browser(), `${served().base}/statements`)
    await page.locator('.line').first().waitFor()
    expect(await page.locator('.line').count()).toBeLessThan(rows.length)
    await page.evaluate(() => {
      const told: { lines: number; said: string }[] = []
      Object.assign(window, { told })
      window.addEventListener('beforeprint', () =>
        told.push({
          lines: document.querySelectorAll('.line').length,
          said: document.querySelector('.list + p')?.textContent ?? '',
        }),
      )
    })
    await page.pdf()
    const [told] = await page.evaluate(
      () => (window as unknown as { told: { lines: number; said: string }[] }).told,
    )
    expect(told).toEqual({ lines: rows.length, said: `${rows.length} rows; that is all.` })
    await expect.poll(() => page.locator('.line').count()).toBeLessThan(rows.length)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB27 a list shows what is added elsewhere while somebody looks at it',
  async () => {
    const other = await serve([])
    const { page } = await openPage(browser(), other.base)
    await page.locator('.empty').waitFor()
    const bytes = new Blob(['A doctor in Azrin said that four children were killed.'])
    const files = [{ name: 'azrin.txt', bytes }]
    await other.client.ask('handFiles', { body: { about: { compartment: 'open' }, files } })
    await page.getByRole('status').getByText('1 file is being read').waitFor()
    await page.locator('.line').getByText('azrin.txt').waitFor()
    await expect.poll(() => page.getByRole('status').getByText('being read').count()).toBe(0)
    await page.context().close()
    await other.close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB17 a statement of a report without a title is listed under the name of its file',
  async () => {
    const words = 'A porter said that the bakers of Azrin were moved.'
    await handIn(served().client, [['call.wav', silence()]], { compartment: 'open', transcript: words })
    const { page } = await openPage(browser(), `${served().base}/statements?words=bakers`)
    await expect.poll(() => page.locator('.line a').allTextContents()).toContain('call.wav')
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB17 an order is always chosen, and that of a search by words is how well it fits',
  async () => {
    const chosen = async (address: string): Promise<readonly (string | null)[]> => {
      const { page, context } = await openPage(browser(), `${served().base}${address}`)
      await page.locator('summary').click()
      const options = await page.locator('select[name="sort"] option').allTextContents()
      const shown = await page
        .locator('select[name="sort"]')
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent ?? null)
      await context.close()
      return [shown, ...options]
    }
    expect(await chosen('/')).toEqual([
      'received last first',
      'received last first',
      'by date',
      'by publisher',
    ])
    expect((await chosen('/statements'))[0]).toBe('newest first')
    expect((await chosen('/statements?words=prison'))[0]).toBe('best fit first')
    expect((await chosen('/incidents'))[0]).toBe('latest first')
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB26 an address that leads nowhere says so, and shows the way back and no vain try',
  async () => {
    const unknown = 'a'.repeat(64)
    const addresses = [
      '/nowhere',
      '/reports/none',
      `/reports/${unknown}`,
      '/incidents/x',
      `/statements/${unknown}`,
    ]
    for (const address of addresses) {
      const { page, context, faults } = await openPage(browser(), `${served().base}${address}`)
      await page.locator('.empty h1').waitFor()
      expect(await page.locator('main a.button').getAttribute('href')).toBe('/')
      expect(await page.locator('main button').count()).toBe(0)
      expect(faults).toEqual([])
      await context.close()
    }
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB17 where nothing is yet, nothing is to be narrowed or taken away: the page says the next step once',
  async () => {
    const empty = await serve([])
    for (const address of ['/', '/statements', '/incidents']) {
      const { page, context } = await openPage(browser(), `${empty.base}${address}`)
      await page.locator('.empty').waitFor()
      expect(await page.locator('main :is(.filters, .twins)').count()).toBe(0)
      expect(await page.locator('main a[href="/add"]').count()).toBe(1)
      await context.close()
    }
    const { page } = await openPage(browser(), `${empty.base}/?words=nowhere`)
    await page.locator('.empty').waitFor()
    expect(await page.locator('.filters').count()).toBe(1)
    await page.context().close()
    await empty.close()
  },
  LIMIT,
)
