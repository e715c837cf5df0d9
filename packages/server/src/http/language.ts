import type { UiLanguage } from '@sanad/core/statement'

const SPOKEN: readonly UiLanguage[] = ['en', 'ar', 'fr']

/** The language that `accept-language` asks for first among those that Sanad speaks; English where it asks for none. */
export function languageOf(accepted: string | undefined): UiLanguage {
  const asked = (accepted ?? '')
    .split(',')
    .map((one) => {
      const [tag = '', ...rest] = one.trim().split(';')
      const weight = /^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1]
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .toSorted((a, b) => b.weight - a.weight)
  for (const { language } of asked) {
    const spoken = SPOKEN.find((one) => one === language)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
