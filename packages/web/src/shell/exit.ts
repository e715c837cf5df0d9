import { client } from '../api/index.ts'
import { readPreferences } from '../preferences/index.ts'

/** Leaves at once and without being asked back: the keys of what is sealed are put away, and nothing of this page stays in sight or behind the back button. */
export function leave(): void {
  const { language } = readPreferences(null, navigator.languages)
  void client(language)
    .ask('lock')
    .catch(() => undefined)
    .finally(() => location.replace('about:blank'))
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  document.documentElement.hidden = true
  document.title = ''
}
