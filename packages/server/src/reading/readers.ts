import { createHash } from 'node:crypto'
import type { ReportReader, Tagger } from '@sanad/core/read'
import { type Hash, SanadError } from '@sanad/core/statement'
import type { LearnedTagger } from '@sanad/model/tagger'

/** SHA-256 as lower-case hex. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Who finds who said what: the learned tagger where it can be opened and else the rules, or one of them alone. */
export type TaggerChoice = 'auto' | 'learned' | 'rules'

/** Readers by language. */
export interface Readers {
  /** The reader for a language (BCP 47) that names what it finds by a hash, or null where there is none. */
  of(lang: string, hash?: Hash): Promise<ReportReader | null>
  /** The learned tagger, or null where rules read. Throws where only the learned one was wanted and it cannot be opened. */
  learned(): Promise<LearnedTagger | null>
  /** Lets go of the tagger, also of one that is still being opened. */
  close(): Promise<void>
}

/** Readers, each loaded when its language is first met, with one tagger for all of them. */
export function openReaders(choice: TaggerChoice = 'auto'): Readers {
  const known = new Map<Hash, Map<string, Promise<ReportReader | null>>>()
  let tagger: Promise<LearnedTagger | null> | null = null
  const learned = (): Promise<LearnedTagger | null> => {
    tagger ??= openTagger(choice)
    return tagger
  }
  return {
    learned,
    close: async () => {
      const opened = await tagger?.catch(() => null)
      await opened?.close()
    },
    of(lang, hash = sha256) {
      const language = lang.toLowerCase().split('-')[0] ?? lang
      const naming = known.get(hash) ?? new Map<string, Promise<ReportReader | null>>()
      const reader = naming.get(language) ?? openOne(language, hash, learned)
      known.set(hash, naming.set(language, reader))
      return reader
    },
  }
}

async function openOne(
  language: string,
  hash: Hash,
  learned: () => Promise<Tagger | null>,
): Promise<ReportReader | null> {
  const { openReader, READ_LANGUAGES } = await import('@sanad/core/read')
  if (!READ_LANGUAGES.has(language)) return null
  const tagger = await learned()
  return openReader(language, { hash, ...(tagger === null ? {} : { tagger }) })
}

async function openTagger(choice: TaggerChoice): Promise<LearnedTagger | null> {
  if (choice === 'rules') return null
  try {
    const { openLearnedTagger } = await import('@sanad/model/tagger')
    return await openLearnedTagger()
  } catch (cause) {
    if (choice === 'auto') return null
    throw new SanadError('read/no-learned-tagger', 'no-learned-tagger', { cause })
  }
}
