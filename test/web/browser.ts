import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core'

const { SANAD_BROWSER: given } = process.env
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-zygote']

/** Whether a browser can be had here: one is named, or the one in the packages runs on this machine. */
export const hasBrowser: boolean =
  given !== undefined || (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch))

/** A real Chromium. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = given ?? (await chromium.executablePath())
  return launcher.launch({ executablePath, args: ARGS })
}

/** How a person has set the page. */
export interface Setting {
  readonly language?: 'en' | 'ar' | 'fr'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly preferences?: Readonly<Record<string, unknown>>
  readonly serviceWorkers?: 'allow' | 'block'
}

/** A page as one person has it, and what went wrong on it. */
export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Messages of the content policy and errors that nobody caught. */
  readonly faults: readonly string[]
}

/** Opens a page in a context of its own. */
export async function openPage(browser: Browser, url: string, setting: Setting = {}): Promise<Opened> {
  const {
    language = 'en',
    theme = 'light',
    width = 1440,
    preferences = {},
    serviceWorkers = 'block',
  } = setting
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 780 : 900 },
    serviceWorkers,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const kept = JSON.stringify({ language, theme, ...preferences })
  await context.addInitScript((told) => {
    if (localStorage.getItem('sanad.preferences') === null) localStorage.setItem('sanad.preferences', told)
  }, kept)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(message.text())
  })
  await page.goto(url)
  return { page, context, faults }
}

/** The places of keys with what an Arabic keyboard prints on them. */
const ARABIC: Readonly<Record<string, string>> = {
  KeyJ: 'ت',
  KeyK: 'ن',
  KeyY: 'غ',
  KeyN: 'ى',
  KeyH: 'ا',
  KeyU: 'ع',
  KeyE: 'ث',
  KeyF: 'ب',
  KeyC: 'ؤ',
  KeyX: 'ء',
}

/** Presses keys as an Arabic keyboard sends them. */
export async function pressArabic(page: Page, codes: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const code of codes) {
    const key = ARABIC[code] ?? code
    const press = { code, key, windowsVirtualKeyCode: code.charCodeAt(3) }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...press })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  }
  await session.detach()
}
