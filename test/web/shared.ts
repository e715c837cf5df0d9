import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { type Served, serve } from './served.ts'

/** How long opening a browser and a workspace may take. */
const OPENING_MS = 120_000

/** A browser and a served workspace for all tests of a file; where no browser can be had, neither is opened. */
export function shareServed(files: () => readonly string[]): {
  readonly browser: () => Browser
  readonly served: () => Served
} {
  const opened: { browser?: Browser; served?: Served } = {}
  beforeAll(async () => {
    if (!hasBrowser) return
    opened.browser = await openBrowser()
    opened.served = await serve(files())
  }, OPENING_MS)
  afterAll(async () => {
    await opened.browser?.close()
    await opened.served?.close()
  }, OPENING_MS)
  return { browser: () => present(opened.browser), served: () => present(opened.served) }
}

function present<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('it is opened before the tests')
  return one
}
