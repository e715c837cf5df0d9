import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baits, type Listener, listenLocally, spellings } from '../server/addresses.ts'
import { ended, handIn } from '../server/handing.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { type Served, serve } from './served.ts'

const LIMIT = 300_000
let listener: Listener
let served: Served
let browser: Browser | null = null

beforeAll(async () => {
  listener = await listenLocally()
  served = await serve([])
  if (hasBrowser) browser = await openBrowser()
}, LIMIT)

afterAll(async () => {
  await browser?.close()
  await served.close()
  await listener.close()
}, LIMIT)

test(
  'SV23 whatever address is handed in, in any field or file, nobody connects to it',
  async () => {
    const addresses = spellings(listener.port)
    expect(addresses).toHaveLength(40)
    const jobs = await handIn(served.client, Object.entries(baits(addresses)), { compartment: 'open' })
    expect(jobs.filter(({ state }) => state === 'done').length).toBeGreaterThanOrEqual(8)
    for (const address of addresses) await handEverywhere(address)
    const { rows } = await served.client.ask('reports', { query: { limit: 200 } })
    expect(rows.length).toBeGreaterThanOrEqual(addresses.length)
    await served.client.ask('incidents')
    expect([listener.connects(), listener.asked]).toEqual([0, []])
  },
  LIMIT,
)

/** Gives an address through every field that takes words. */
async function handEverywhere(address: string): Promise<void> {
  const { client } = served
  const words = `${address}\n\nA nurse in Azrin said that ${address} was hit and five children were hurt.`
  const handed = await client.ask('handText', {
    body: { words, compartment: 'open', title: address, publisher: address },
  })
  const [job] = await ended(client, [handed.id])
  const id = job?.reports[0] ?? ''
  const { statements } = await client.ask('report', { params: { id } })
  const statement = statements[0]?.statement.id
  if (statement !== undefined)
    await client.ask('act', { body: { kind: 'comment', statement, words: address } })
  await client.ask('saveSearch', { body: { name: address.slice(0, 60), query: `words=${address}` } })
  await client.ask('reports', { query: { words: address.replaceAll(/["*-]/g, ' '), publisher: address } })
  await client.ask('incidents', { query: { words: address } })
}

test.skipIf(!hasBrowser)(
  'SV23 nor does the page that shows it',
  async () => {
    if (browser === null) return
    const before = listener.connects()
    const { rows } = await served.client.ask('reports', { query: { limit: 200 } })
    const oneOfEach = new Map(rows.map(({ file, report }) => [file, `/reports/${report.id}`]))
    const routes = ['/', '/statements', '/incidents', '/add', ...oneOfEach.values()]
    const { page, context, faults } = await openPage(browser, served.base)
    for (const route of routes) {
      await page.goto(served.base + route)
      await page.locator('h1, .empty').first().waitFor()
      await page.waitForLoadState('networkidle')
    }
    expect(faults).toEqual([])
    await context.close()
    expect([listener.connects() - before, listener.asked.length]).toEqual([0, 0])
  },
  LIMIT,
)

test(
  'SV23 the listener hears who does connect',
  async () => {
    const reached: string[] = []
    for (const address of spellings(listener.port)) {
      const before = listener.asked.length
      await fetch(address, { signal: AbortSignal.timeout(500) }).catch(() => undefined)
      if (listener.asked.length > before) reached.push(address)
    }
    expect(reached.length).toBeGreaterThanOrEqual(12)
  },
  LIMIT,
)
