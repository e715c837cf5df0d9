import type { Document } from './document.ts'

/** Cuts a text of one language into a document; loaded when first needed, since its model is large. */
export interface Analyser {
  readonly lang: string
  analyse(text: string): Document
}

/** The analyser for a language (BCP 47), or null where Sanad has no reader for it. */
export async function openAnalyser(lang: string): Promise<Analyser | null> {
  if (lang.toLowerCase().split('-')[0] !== 'en') return null
  const { createEnglishAnalyser } = await import('./english.ts')
  return createEnglishAnalyser()
}
