import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasBrowser, openBrowser, openPage, pressArabic, type Setting } from './browser.ts'
import { AZRIN, EXAMPLE, makeFiles, type Served, serve } from './served.ts'

const LIMIT = 120_000
const PEOPLE = ['doctor', 'teacher', 'nurse', 'driver', 'baker', 'farmer'] as const
const SAID = Array.from(
  { length: 60 },
  (_, i) =>
    `A ${PEOPLE[i % 6]} in Azrin said on Monday that ${i + 20} children were injured in street ${i + 1}.`,
).join('\n\n')

const TITLED = [
  'Title: Forty boys missing after the raid on Azrin',
  'Publisher: Example newsroom',
  'Date: 2022-01-24',
  '',
  'A teacher in Azrin said that the boys were last seen on Monday.',
].join('\n')

let browser: Browser
let served: Served
let reports: ReadonlyMap<string, string>

beforeAll(async () => {
  if (!hasBrowser) return
  const made = makeFiles({
    'titled.txt': TITLED,
    'many.txt': `Title: Many voices\nPublisher: Example newsroom\nDate: 2022-01-24\n\n${SAID}\n`,
  })
  browser = await openBrowser()
  served = await serve([EXAMPLE, ...AZRIN, ...made.paths])
  made.drop()
  const { rows } = await served.client.ask('reports', { query: { limit: 100 } })
  reports = new Map(rows.map(({ report, file }) => [file ?? '', report.id]))
}, LIMIT)

afterAll(async () => {
  await browser?.close()
  await served?.close()
}, LIMIT)

async function read(
  file: string,
  setting: Setting = {},
): Promise<{ page: Page; id: string; faults: readonly string[] }> {
  const id = reports.get(file) ?? ''
  const opened = await openPage(browser, `${served.base}/reports/${id}`, setting)
  await opened.page.waitForSelector('.statement[aria-current]')
  return { page: opened.page, id, faults: opened.faults }
}

const here = (page: Page): Promise<string | null> =>
  page.locator('.statement[aria-current]').getAttribute('data-statement')

/** Until the server has so many acts of a report’s statements written down. */
async function untilActs(id: string, count: number): Promise<readonly string[]> {
  for (let i = 0; ; i += 1) {
    const { statements } = await served.client.ask('report', { params: { id } })
    const kinds = statements.flatMap(({ acts }) => acts.map(({ act }) => act.kind))
    if (kinds.length >= count) return kinds
    if (i > 300) throw new Error(`${kinds.length} acts of ${count}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

test.skipIf(!hasBrowser)(
  'WB3 stretches are drawn over the text, and no line of it is cut',
  async () => {
    for (const file of ['2-safe.txt', 'azrin-arabic.txt', 'azrin-french.txt']) {
      const { page, faults } = await read(file)
      const drawn = await page.evaluate(() => ({
        layers: [...CSS.highlights.entries()].map(([name, highlight]) => [name, highlight.size]),
        cut: [...document.querySelectorAll('.report-text p')].filter(
          ({ childNodes }) => childNodes.length !== 1,
        ).length,
      }))
      expect(Object.fromEntries(drawn.layers)).toMatchObject({
        source: expect.any(Number),
        cue: expect.any(Number),
      })
      expect(drawn.cut).toBe(0)
      expect(faults).toEqual([])
      await page.context().close()
    }
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB3 where a browser cannot draw over text, marked pieces are the same text',
  async () => {
    const { page } = await read('2-safe.txt')
    const whole = await page.locator('.report-text').textContent()
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
    await page.reload()
    await page.waitForSelector('.report-text mark')
    expect(await page.locator('.report-text').textContent()).toBe(whole)
    expect(await page.locator('mark.source').count()).toBeGreaterThan(2)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB3 what the title says is drawn over the title, comes first, and is gone to and corrected there',
  async () => {
    const { page, faults } = await read('titled.txt')
    const drawnOn = (layer: string, selector: string): Promise<readonly string[]> =>
      page.evaluate(
        ([name = '', within = '']) =>
          [...(CSS.highlights.get(name) ?? [])].flatMap((drawn) => {
            const range = document.createRange()
            range.setStart(drawn.startContainer, drawn.startOffset)
            range.setEnd(drawn.endContainer, drawn.endOffset)
            return document.querySelector(within)?.contains(drawn.startContainer) ? [range.toString()] : []
          }),
        [layer, selector],
      )
    expect((await drawnOn('figure', '.reading-head h1')).join(' ')).toContain('Forty boys')
    expect(await drawnOn('here', '.reading-head h1')).not.toEqual([])
    expect(await drawnOn('source', '.report-text')).toEqual(['A teacher in Azrin'])
    const first = await here(page)
    await page.keyboard.press('j')
    await expect.poll(() => here(page)).not.toBe(first)
    expect(await drawnOn('here', '.reading-head h1')).toEqual([])
    await page.locator('.reading-head h1').click({ position: { x: 12, y: 12 } })
    await expect.poll(() => here(page)).toBe(first)
    await page.keyboard.press('e')
    await expect.poll(() => drawnOn('draft', '.reading-head h1')).not.toEqual([])
    expect(await page.locator('.editor .stretch').first().textContent()).toContain('boys missing')
    expect(faults).toEqual([])
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB4 every statement says its stance in a word, and its shape is not its colour',
  async () => {
    const { page } = await read('2-safe.txt')
    const lines = await page
      .locator('.tags .stance')
      .evaluateAll((tags) =>
        tags.map((tag) => [tag.textContent, getComputedStyle(tag).textDecorationStyle] as const),
      )
    expect(lines.every(([word]) => word !== '')).toBe(true)
    expect(new Set(lines.map(([, style]) => style)).size).toBeGreaterThanOrEqual(3)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB5 pressing words goes to their statement, going to a statement shows its words',
  async () => {
    const { page } = await read('2-safe.txt')
    const first = await here(page)
    const box = await page.evaluate(() => {
      const line = document.querySelectorAll('.report-text p')[3]
      const range = document.createRange()
      if (line?.firstChild != null) {
        range.setStart(line.firstChild, 2)
        range.setEnd(line.firstChild, 8)
      }
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(box.x, box.y)
    await expect.poll(() => here(page)).not.toBe(first)
    expect(await page.locator('.statement[aria-current] .said').textContent()).toContain('killed')
    await page.keyboard.press('KeyK')
    const shown = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('here') ?? [])][0]
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)
    })
    const quoted = await page.locator('.statement[aria-current] .said').textContent()
    expect(shown).toBe(quoted)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB6, WB8 fifty decisions by an Arabic keyboard alone are fifty acts in the ledger, in their order',
  async () => {
    const { page, id } = await read('many.txt', { language: 'ar' })
    const decisions = Array.from({ length: 50 }, (_, i) => ['KeyY', 'KeyN', 'KeyH'][i % 3] ?? '')
    await pressArabic(page, decisions)
    const kinds = await untilActs(id, 50)
    expect(kinds.filter((kind) => kind === 'accept')).toHaveLength(17)
    expect(kinds.filter((kind) => kind === 'reject')).toHaveLength(17)
    expect(kinds.filter((kind) => kind === 'hold')).toHaveLength(16)
    const { statements } = await served.client.ask('report', { params: { id } })
    const inOrder = statements
      .flatMap(({ acts }) => acts)
      .toSorted((a, b) => a.position - b.position)
      .map(({ act }) => act.kind)
    expect(inOrder).toEqual(decisions.map((code) => ({ KeyY: 'accept', KeyN: 'reject', KeyH: 'hold' })[code]))
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB8 decisions are taken back one by one, also after the page was closed',
  async () => {
    const { page, id } = await read('5-observatory.txt')
    const standing = (): Promise<readonly string[]> =>
      served.client
        .ask('report', { params: { id } })
        .then(({ statements }) => statements.map(({ decided }) => decided.kind))
    const before = await standing()
    await page.keyboard.press('y')
    await page.keyboard.press('n')
    await expect.poll(standing).toContain('rejected')
    await page.reload()
    await page.waitForSelector('.statement[aria-current]')
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await expect.poll(standing).toEqual(before)
    await expect.poll(() => page.locator('[data-decided="as-read"]').count()).toBe(before.length)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB8 what is flagged is set aside with its reason, and undone in one step',
  async () => {
    const { page, id } = await read('7-visit.txt')
    await page.keyboard.press('f')
    await page.keyboard.type('Ask the desk')
    await page.keyboard.press('Control+Enter')
    const kinds = await untilActs(id, 2)
    expect([...kinds].sort()).toEqual(['comment', 'hold'])
    await expect.poll(() => page.locator('.remarks').textContent()).toContain('Ask the desk')
    await page.keyboard.press('u')
    expect((await untilActs(id, 4)).filter((kind) => kind === 'retract')).toHaveLength(2)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB9 words, stance and figure are corrected with the keyboard alone',
  async () => {
    const { page, id } = await read('2-safe.txt', { preferences: { keys: true } })
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const statement = (await here(page)) ?? ''
    await page.keyboard.press('e')
    await page.waitForSelector('.editor')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Digit2')
    await page.locator('.editor input[type="number"]').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.editor').count()).toBe(0)
    await untilActs(id, 1)
    const { decided, statement: read_ } = await served.client.ask('statement', { params: { id: statement } })
    if (decided.kind !== 'replaced') throw new Error(decided.kind)
    expect(decided.by.stance).toBe('denies')
    expect(read_.content.text.startsWith(decided.by.content.text)).toBe(true)
    expect(decided.by.content.text.length).toBeLessThan(read_.content.text.length)
    const counts = decided.by.claims.flatMap((claim) =>
      claim.kind === 'figure' ? [claim.figure.count.stated] : [],
    )
    expect(counts).toEqual([701])
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB9 an edit that is left changes nothing, and the focus is where it was',
  async () => {
    const { page, id } = await read('8-unaccounted.txt')
    await page.keyboard.press('j')
    const before = await here(page)
    await page.keyboard.press('e')
    await page.waitForSelector('.editor')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.editor').count()).toBe(0)
    expect(await here(page)).toBe(before)
    await page.keyboard.press('k')
    expect(await here(page)).not.toBe(before)
    const { statements } = await served.client.ask('report', { params: { id } })
    expect(statements.flatMap(({ acts }) => acts)).toEqual([])
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB10 selected words become a statement of the person’s own',
  async () => {
    const { page, id } = await read('azrin-arabic.txt', { language: 'ar' })
    const words = await page.evaluate(() => {
      const node = document.querySelector('.report-text p')?.firstChild
      if (node == null) return ''
      document.getSelection()?.setBaseAndExtent(node, 4, node, 24)
      return node.textContent?.slice(4, 24) ?? ''
    })
    await pressArabic(page, ['KeyC'])
    await page.waitForSelector('.editor')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => {
        const { statements } = await served.client.ask('report', { params: { id } })
        return statements
          .filter(({ statement }) => statement.reader === 'person')
          .map(({ statement }) => statement.content.text)
      })
      .toEqual([words])
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB11 the least sure come first where they are asked for, and stay in their order',
  async () => {
    const { page } = await read('3-control.txt', { preferences: { leastSureFirst: true } })
    const order = (): Promise<readonly (string | null)[]> =>
      page.locator('.statement').evaluateAll((all) => all.map((one) => one.getAttribute('data-statement')))
    const sure = await page
      .locator('.statement')
      .evaluateAll((all) => all.map((one) => Number(/(\d+)% sure/.exec(one.textContent ?? '')?.[1] ?? 60)))
    expect(sure).toEqual([...sure].sort((a, b) => a - b))
    const before = await order()
    await page.keyboard.press('y')
    await page.keyboard.press('n')
    expect(await order()).toEqual(before)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB12 what is said against a sentence stands beside it, and opens side by side',
  async () => {
    const { page } = await read('2-safe.txt')
    await page.waitForSelector('.against')
    expect(await page.locator('.against .brief li').count()).toBeGreaterThan(0)
    await page.keyboard.press('x')
    await page.waitForSelector('.against .pair')
    expect(await page.locator('.against .pair').first().locator('q').count()).toBeGreaterThanOrEqual(2)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB28 on paper, which is narrow, stand the text and its statements, and nothing to press',
  async () => {
    const { page } = await read('2-safe.txt', { width: 640 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.report-text').isVisible()).toBe(true)
    expect(await page.locator('.statement').last().isVisible()).toBe(true)
    expect(await page.locator(':is(.button, .panes, .bar):visible').count()).toBe(0)
    await page.goto(`${served.base}/incidents/${reports.get('2-safe.txt')}`)
    const folded = page.locator('details.left-out > ul').first()
    await folded.waitFor({ state: 'attached' })
    await expect.poll(() => folded.isVisible()).toBe(true)
    await page.context().close()
  },
  LIMIT,
)

test.skipIf(!hasBrowser)(
  'WB7 single keys that are switched off do nothing',
  async () => {
    const { page } = await read('4-dead.txt', { preferences: { keys: false } })
    const before = await here(page)
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    expect(await here(page)).toBe(before)
    expect(await page.locator('[data-decided="accepted"]').count()).toBe(0)
    await page.context().close()
  },
  LIMIT,
)
