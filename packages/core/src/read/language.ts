import type { Document } from './document.ts'

/** Cuts a text of one language into a document. */
export interface Analyser {
  readonly lang: string
  analyse(text: string): Document
}
