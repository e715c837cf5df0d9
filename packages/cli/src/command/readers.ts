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
  /** The reader for a language (BCP 47), or null where there is none. */
  of(lang: string): Promise<ReportReader | null>
  /** The learned tagger, or null where rules read. Throws where only the learned one was wanted and it cannot be opened. */
  learned(): Promise<LearnedTagger | null>
}

/** Readers, each loaded when its language is first met, with one tagger for all of them. */
export function openReaders(choice: TaggerChoice = 'auto'): Readers {
  const known = new Map<string, Promise<ReportReader | null>>()
  let tagger: Promise<LearnedTagger | null> | null = null
  const learned = (): Promise<LearnedTagger | null> => {
    tagger ??= openTagger(choice)
    return tagger
  }
  return {
    learned,
    of(lang) {
      const language = lang.toLowerCase().split('-')[0] ?? lang
      const reader = known.get(language) ?? openOne(language, learned)
      known.set(language, reader)
      return reader
    },
  }
}

async function openOne(
  language: string,
  learned: () => Promise<Tagger | null>,
): Promise<ReportReader | null> {
  const { openReader, READ_LANGUAGES } = await import('@sanad/core/read')
  if (!READ_LANGUAGES.has(language)) return null
  const tagger = await learned()
  return openReader(language, { hash: sha256, ...(tagger === null ? {} : { tagger }) })
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
