import { stemWords } from './stem.ts'

/** PostgreSQL keeps no place beyond this one. */
const LAST_PLACE = 16_000

/** What is found of a statement: what was said weighs more than who said it. */
export interface Searched {
  readonly content: string
  readonly speaker: string
}

/**
 * The words of a statement with their places, as PostgreSQL's `tsvector` is written. Made here and not by the database, so
 * that every engine, version and locale finds the same.
 */
export function createVector({ content, speaker }: Searched): string {
  const said = stemWords(content).slice(0, LAST_PLACE)
  const by = stemWords(speaker).slice(0, Math.max(0, LAST_PLACE - said.length - 1))
  return [
    ...said.map((word, i) => `'${word}':${i + 1}A`),
    ...by.map((word, i) => `'${word}':${said.length + i + 2}B`),
  ].join(' ')
}
