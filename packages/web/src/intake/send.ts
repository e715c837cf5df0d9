import type { UiLanguage } from '@sanad/core/statement'
import { ApiRefusal, type Handing } from '@sanad/server/client'
import { client } from '../api/index.ts'
import { change, now, type Sending, withNew } from './tray.ts'

/** How many files are on their way at once. */
const AT_ONCE = 3
const RETRY_MS = 2000
let busy = 0
let count = 0

/** Hands files in, a few at a time; when the server does not answer they wait until it does. */
export function sendFiles(files: readonly File[], about: Handing, language: UiLanguage): void {
  const sending = files.map((file): Sending => {
    count += 1
    const { name, size: bytes } = file
    return { key: `${count}`, name, bytes, about, file, state: 'unsent', why: null }
  })
  change((tray) => ({ ...tray, sending: [...tray.sending, ...sending] }))
  for (let i = busy; i < AT_ONCE; i += 1) void work(language)
}

async function work(language: UiLanguage): Promise<void> {
  busy += 1
  for (let next = take(); next !== undefined; next = take()) await sendOne(next, language)
  busy -= 1
}

const taken = new Set<string>()

function take(): Sending | undefined {
  const next = now().sending.find(({ key, state }) => state === 'unsent' && !taken.has(key))
  if (next !== undefined) taken.add(next.key)
  return next
}

async function sendOne(one: Sending, language: UiLanguage): Promise<void> {
  const { key, about, name, file } = one
  try {
    const { rows } = await client(language).ask('handFiles', {
      body: { about, files: [{ name, bytes: file }] },
    })
    change((tray) => ({
      ...tray,
      sending: tray.sending.filter((other) => other.key !== key),
      jobs: withNew(tray.jobs, rows),
    }))
  } catch (error) {
    if (error instanceof ApiRefusal) {
      set(key, { state: 'refused', why: error.refusal.text })
    } else {
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS)
      })
      taken.delete(key)
    }
  }
}

/** Sends again what the server refused, or forgets it. */
export function resend(key: string, language: UiLanguage): void {
  taken.delete(key)
  set(key, { state: 'unsent', why: null })
  if (busy < AT_ONCE) void work(language)
}

/** Forgets a file that was refused. */
export function forget(key: string): void {
  change((tray) => ({ ...tray, sending: tray.sending.filter((one) => one.key !== key) }))
}

function set(key: string, told: Partial<Sending>): void {
  change((tray) => ({
    ...tray,
    sending: tray.sending.map((one) => (one.key === key ? { ...one, ...told } : one)),
  }))
}

/** Asks before the page is closed while files are in line that were not handed over. */
export function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (now().sending.some(({ state }) => state === 'unsent')) event.preventDefault()
}
