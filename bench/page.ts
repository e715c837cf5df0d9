import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../test/web/browser.ts'
import { serve } from '../test/web/served.ts'

const PEOPLE = ['doctor', 'teacher', 'nurse', 'driver', 'baker', 'farmer', 'guard', 'clerk'] as const
const STATEMENTS = 300
const FILLER =
  'The road to the market stayed open and the shops along the canal sold bread until late in the day. '
const PRESSES = 100
const FILES = 40

/** A report of about 20,000 words, of which each statement gives three highlights and more. */
function longReport(): string {
  const paragraphs = Array.from(
    { length: STATEMENTS },
    (_, i) =>
      `A ${PEOPLE[i % PEOPLE.length]} in Azrin said on Monday that ${i + 20} children were injured in street ${i + 1}. ${FILLER.repeat(3)}`,
  )
  return `Title: A long report\nPublisher: Example newsroom\nDate: 2022-01-24\n\n${paragraphs.join('\n\n')}\n`
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

/** From a press to the frame that shows what came of it, and how long each press waited to be heard. */
async function pressTimes(
  page: Page,
): Promise<{ readonly heard: readonly number[]; readonly shown: readonly number[] }> {
  await page.evaluate(() => {
    const told = window as unknown as { heard: number[]; shown: number[] }
    told.heard = []
    told.shown = []
    window.addEventListener('keydown', (event) => told.heard.push(performance.now() - event.timeStamp), true)
    window.addEventListener('keydown', (event) => {
      requestAnimationFrame(() => setTimeout(() => told.shown.push(performance.now() - event.timeStamp)))
    })
  })
  for (let i = 0; i < PRESSES; i += 1) {
    await page.keyboard.press(i % 10 === 9 ? 'KeyY' : 'KeyJ')
    await page.waitForTimeout(20)
  }
  await page.waitForTimeout(500)
  return page.evaluate(() => {
    const { heard, shown } = window as unknown as { heard: number[]; shown: number[] }
    return { heard, shown }
  })
}

/** The longest stretches for which the page could not answer while something was done. */
async function blocked(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const told = window as unknown as { long: number[] }
    told.long = []
    new PerformanceObserver((list) =>
      told.long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await during()
  return page.evaluate(() => (window as unknown as { long: number[] }).long)
}

const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-page-'))
const browser = await openBrowser()
try {
  const long = join(folder, 'long.txt')
  writeFileSync(long, longReport())
  const served = await serve([long])
  const [row] = (await served.client.ask('reports')).rows
  const { page } = await openPage(browser, `${served.base}/reports/${row?.report.id}`)
  await page.waitForSelector('.statement[aria-current]')
  await page.waitForLoadState('networkidle')
  const drawn = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  )
  const words = (await page.locator('.report-text').textContent())?.split(/\s+/).length
  const { heard, shown } = await pressTimes(page)
  console.log(
    `${words} words, ${row?.statements} statements, ${drawn} highlights: input delay p95 ${percentile(heard, 0.95)} ms; press to frame p50 ${percentile(shown, 0.5)}, p95 ${percentile(shown, 0.95)} ms`,
  )
  const paths = Array.from({ length: FILES }, (_, i) => {
    const path = join(folder, `note-${i}.txt`)
    writeFileSync(
      path,
      `Title: Note ${i}\nPublisher: Example newsroom\n\nA nurse in Azrin said that ${i + 3} children were injured.\n`,
    )
    return path
  })
  await page.goto(`${served.base}/add`)
  await page.locator('input[name="compartment"]').nth(1).check()
  const began = performance.now()
  const tasks = await blocked(page, async () => {
    await page.locator('input[data-files]').setInputFiles(paths)
    await page.waitForFunction(
      (count) => document.querySelectorAll('.job[data-state="done"]').length >= count,
      FILES,
    )
  })
  console.log(
    `${FILES} files: all read after ${Math.round((performance.now() - began) / 100) / 10} s; longest block ${Math.round(Math.max(0, ...tasks))} ms`,
  )
  await served.close()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
