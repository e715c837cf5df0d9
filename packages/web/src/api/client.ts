import type { UiLanguage } from '@sanad/core/statement'
import { ApiRefusal, type Client, createClient, urlOf } from '@sanad/server/client'
import type { WebWords } from '../words/index.ts'

const clients = new Map<UiLanguage, Client>()

/** The client that asks for sentences in a language. */
export function client(language: UiLanguage): Client {
  const known = clients.get(language) ?? createClient({ language })
  clients.set(language, known)
  return known
}

/** Whether there was no answer at all: Sanad is not running, or the network is gone. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError
}

/** Whether what was asked for is not here, or can be nowhere: another try would end the same. */
export function isNowhere(error: unknown): boolean {
  return error instanceof ApiRefusal && (error.status === 404 || error.status === 422)
}

/** Why something was not done, as one sentence. */
export function sentenceOf(error: unknown, words: WebWords): string {
  if (error instanceof ApiRefusal) return error.refusal.text
  return words.say(isUnreachable(error) ? 'shell/unreachable' : 'shell/defect')
}

/** The address of something to download. */
export const downloadOf: typeof urlOf = urlOf

/** What happens to files on their way, as it happens, in the language of the page: an event source sends no headers. */
export function sourceOfJobs(language: UiLanguage): EventSource {
  return new EventSource(urlOf('jobEvents', { query: { ui: language } }))
}
