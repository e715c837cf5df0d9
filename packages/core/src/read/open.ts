import type { Hash } from '../statement/index.ts'
import { isAside, isToldSpeech } from './asides.ts'
import { createNestingTagger } from './nesting.ts'
import type { Tagger } from './port.ts'
import { createReader, type ReportReader } from './reader.ts'

/** What a reader is opened with: the hash that names what it finds, and another tagger than the language's rules. */
export interface ReaderOptions {
  readonly hash: Hash
  readonly tagger?: Tagger
}

/** The languages (BCP 47) that a reader may be opened for. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ar', 'fr'])

/**
 * The reader for a language (BCP 47), or null where Sanad has none: English by rules or a tagger, French and Arabic by
 * a tagger alone. Its language model is loaded only now, since it is large.
 */
export async function openReader(
  lang: string,
  { hash, tagger }: ReaderOptions,
): Promise<ReportReader | null> {
  const language = lang.toLowerCase().split('-')[0] ?? lang
  if (language === 'en') {
    const { createEnglishParts } = await import('./english-parts.ts')
    const parts = createEnglishParts()
    if (tagger === undefined) return createReader(hash, parts)
    return createReader(hash, {
      ...parts,
      tagger: createNestingTagger(tagger, parts.tagger, { isAside, isToldSpeech }),
    })
  }
  if (tagger === undefined) return null
  const { createPlainParts } = await import('./plain/parts.ts')
  const parts = createPlainParts(language, tagger)
  return parts === null ? null : createReader(hash, parts)
}
