import { createHash } from 'node:crypto'
import type { ReportReader } from '@sanad/core/read'
import type { Hash } from '@sanad/core/statement'

/** SHA-256 as lower-case hex. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Readers by language. */
export interface Readers {
  /** The reader for a language (BCP 47), or null where there is none. */
  of(lang: string): Promise<ReportReader | null>
}

/** Readers, each loaded when its language is first met. */
export function openReaders(): Readers {
  const known = new Map<string, Promise<ReportReader | null>>()
  return {
    of(lang) {
      const language = lang.toLowerCase().split('-')[0] ?? lang
      const reader = known.get(language) ?? open(language)
      known.set(language, reader)
      return reader
    },
  }
}

async function open(language: string): Promise<ReportReader | null> {
  const { openReader } = await import('@sanad/core/read')
  return openReader(language, { hash: sha256 })
}
