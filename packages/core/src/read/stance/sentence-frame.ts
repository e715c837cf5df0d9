import type { ClaimFrame } from '../../statement/index.ts'
import type { Document, Sentence, Stretch } from '../document.ts'
import { CORRECTED, QUESTIONED, REJECTED } from '../lexicon/en/rejected.ts'

/** What is looked at of a sentence: a longer one is a list, and its head says what it is. */
const LONGEST = 1200

/** What a whole sentence says of a claim in it: that it is false, withdrawn, or only asked. What stands before such words is not meant. */
export function sentenceFrame(document: Document, sentence: Sentence, claim: Stretch): Partial<ClaimFrame> {
  const words = document.text.slice(sentence.begin, Math.min(sentence.end, sentence.begin + LONGEST))
  if (QUESTIONED.test(words)) return { stance: 'not-known' }
  if (CORRECTED.test(words)) return { stance: 'retracts' }
  const at = claim.end - sentence.begin
  const found = REJECTED.find(({ pattern }) => (pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY) < at)
  return found === undefined ? {} : found.frame
}
