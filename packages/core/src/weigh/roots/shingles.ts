import { plainWord } from '../incidents/index.ts'

/** Runs of words of a text, as numbers. */
export type Shingles = ReadonlySet<number>

/** So many words make a run: long enough that two people seldom write the same by chance. */
const RUN = 5
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu

/** Every run of words in a text, each as a hash of 32 bits. */
export function shinglesOf(text: string): Shingles {
  const words = [...text.matchAll(WORD)].map(([written]) => plainWord(written))
  const runs = words.slice(0, Math.max(0, words.length - RUN + 1))
  return new Set(runs.map((_, i) => hashOf(words.slice(i, i + RUN).join(' '))))
}

/** How much of the shorter text stands in the longer, from 0 to 1; 0 where either is too short to tell. */
export function shareOf(one: Shingles, other: Shingles, least: number): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size < least) return 0
  let held = 0
  for (const run of shorter) if (longer.has(run)) held += 1
  return held / shorter.size
}

/** The smallest hashes of a text: texts that share much share some of these (MinHash; Broder, 1997). */
export function sampleOf(shingles: Shingles, size: number): readonly number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, size)
}

/** FNV-1a over UTF-16 units, mixed so that the smallest are a fair sample. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
