import { useSyncExternalStore } from 'react'
import { type Preferences, readPreferences } from './preferences.ts'

const PLACE = 'sanad.preferences'
const listeners = new Set<() => void>()
let current: Preferences | null = null

function now(): Preferences {
  current ??= readPreferences(localStorage.getItem(PLACE), navigator.languages)
  return current
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The preferences of this device, as they stand. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(listen, now)
}

/** Changes some preferences, at once and for the next time. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...now(), ...change }
  localStorage.setItem(PLACE, JSON.stringify(current))
  showPreferences()
  for (const listener of listeners) listener()
}

/** Sets what the whole page follows: its language, direction and colours. */
export function showPreferences(): void {
  const { language, theme, plain } = now()
  const root = document.documentElement
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  if (theme === 'system') root.removeAttribute('data-theme')
  else root.setAttribute('data-theme', theme)
  root.toggleAttribute('data-plain', plain)
}
