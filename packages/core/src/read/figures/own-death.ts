import { type Document, lowerAt, type TokenRun } from '../document.ts'
import { MEASURE_VERBS, SELF } from '../lexicon/en/measures.ts'
import type { Mention } from './mentioned.ts'
import { selfOf } from './spoken-of.ts'

/** "killed his wife and then himself", "killed two people before killing himself", "before taking his own life": whoever killed others and died. */
export function ownDeath(document: Document, at: number): Mention | null {
  const run = ownDeathAt(document, at)
  return run === null ? null : selfOf(document, run)
}

/** Whether a mention is of somebody by their own hand. */
export function isOwnDeath(document: Document, { first }: Mention): boolean {
  return ownDeathAt(document, first) !== null
}

function ownDeathAt(document: Document, at: number): TokenRun | null {
  const before = lowerAt(document, at - 1)
  if (SELF.test(lowerAt(document, at))) {
    const killing = MEASURE_VERBS.get(before)
    const gerund = killing?.measure === 'killed' && killing.form === 'gerund'
    const told = /^(?:then|and)$/.test(before) || (gerund && isAfterwards(document, at - 2))
    return told ? { first: at, last: at + 1 } : null
  }
  const life = /^(?:his|her)$/.test(lowerAt(document, at)) && lowerAt(document, at + 1) === 'own'
  const taking = life && lowerAt(document, at + 2) === 'life' && before === 'taking'
  return taking && isAfterwards(document, at - 2) ? { first: at, last: at + 3 } : null
}

/** Shooting or turning a gun on oneself is survived by some; only what says that they died is counted. */
function isAfterwards(document: Document, at: number): boolean {
  return /^(?:before|then|and)$/.test(lowerAt(document, at))
}
