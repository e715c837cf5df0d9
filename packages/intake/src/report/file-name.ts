import { basename } from 'node:path'

const HIDING = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** A file's name as it may be shown: characters that turn or hide it are U+FFFD. */
export function shownName(path: string): string {
  return basename(path).replace(HIDING, '\uFFFD')
}

/** Whether a file's name was made to look like another. */
export function isMisleading(path: string): boolean {
  return shownName(path) !== basename(path)
}
