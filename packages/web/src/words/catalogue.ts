import type { PageCatalogue } from '@sanad/core/messages'
import type { UiLanguage } from '@sanad/core/statement'

/** The messages of one language; the others are not fetched. */
export async function loadCatalogue(language: UiLanguage): Promise<PageCatalogue> {
  switch (language) {
    case 'en':
      return (await import('@sanad/core/messages/en/page')).CATALOGUE
    case 'ar':
      return (await import('@sanad/core/messages/ar/page')).CATALOGUE
    case 'fr':
      return (await import('@sanad/core/messages/fr/page')).CATALOGUE
  }
}
