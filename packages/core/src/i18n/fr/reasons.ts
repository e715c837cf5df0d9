import type { REASONS as ENGLISH } from '../en/reasons.ts'

/** The sentences of reasons and disagreements in French. */
export const REASONS: Readonly<Record<keyof typeof ENGLISH, string>> = {}
