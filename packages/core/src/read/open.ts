import type { Hash } from '../statement/index.ts'
import type { Tagger } from './port.ts'
import { createReader, type ReportReader } from './reader.ts'

/** What a reader is opened with: the hash that names what it finds, and another tagger than the language's rules. */
export interface ReaderOptions {
  readonly hash: Hash
  readonly tagger?: Tagger
}

/** The reader for a language (BCP 47), or null where Sanad has none. Its language model is loaded only now, since it is large. */
export async function openReader(
  lang: string,
  { hash, tagger }: ReaderOptions,
): Promise<ReportReader | null> {
  if (lang.toLowerCase().split('-')[0] !== 'en') return null
  const { createEnglishParts } = await import('./english-parts.ts')
  const parts = createEnglishParts()
  return createReader(hash, tagger === undefined ? parts : { ...parts, tagger })
}
