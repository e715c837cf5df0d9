import type { Problem, Worded } from '@sanad/core/statement'
import type { Compartment } from './statement.ts'

/** How far a file has come. `asks`: whether it may lie in the clear is not evident, and nothing can be sealed here. */
export type JobState = 'hashed' | 'stored' | 'text' | 'statements' | 'done' | 'known' | 'failed' | 'asks'

/** Something on its way into the workspace. What is not done when the server ends goes on when it starts again. */
export interface Job {
  readonly id: string
  /** The file's name; null for words that came without one. */
  readonly name: string | null
  readonly bytes: number
  readonly state: JobState
  /** The hash of the file as it came. */
  readonly hash: string | null
  readonly received: string
  readonly compartment: Compartment | null
  /** The reports that came of it, also where they were here already (`known`). */
  readonly reports: readonly string[]
  readonly statements: number
  readonly problems: readonly Worded<Problem>[]
  /** Why it failed or what it asks; `retry` tells whether another try can help. */
  readonly why: { readonly code: string; readonly text: string; readonly retry: boolean } | null
}

/** Somebody told this in a conversation: under a code, and only after these questions were asked. */
export interface InterviewForm {
  /** Who spoke, under a code. */
  readonly source: string
  /** How the source knows. */
  readonly access: 'witnessed' | 'took-part' | 'was-told' | 'holds-record' | 'not-stated'
  /** What the source agreed to. */
  readonly consent: readonly ('record' | 'share-in-confidence' | 'publish-without-name')[]
  /** Whether somebody else interviewed the source about this before; a repeat needs a reason. */
  readonly interviewedBefore: boolean | null
  readonly reason: string | null
  /** Whether a support service was named before the first question. */
  readonly support: boolean
  /** Notes of the interviewer, kept apart from the source's words. */
  readonly notes: string | null
}

/** What a person says of what they hand in. */
export interface Handing {
  /** Left out: in the clear only what is evidently public, else sealed. */
  readonly compartment?: Compartment
  readonly title?: string
  readonly publisher?: string
  /** EDTF. */
  readonly date?: string
  /** BCP 47. */
  readonly lang?: string
  /** The typed words of one recording or photograph. */
  readonly transcript?: string
  readonly interview?: InterviewForm
}

/** Words that were pasted or typed. */
export interface HandedText extends Handing {
  readonly words: string
}

/** Files are handed in as `multipart/form-data`: first a part `about` with this as JSON, then parts `file`. */
export interface HandedFiles {
  readonly about: Handing
  readonly files: readonly { readonly name: string; readonly bytes: Blob }[]
}
