import { createVagueCount } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, type TokenRun, wordsOf } from '../document.ts'
import { findHead, type Head } from '../groups/index.ts'
import { MEASURE_NOUNS, MEASURE_VERBS, type MeasureNoun } from '../lexicon/en/measures.ts'
import { type Mention, plain } from './mentioned.ts'
import { isAfterBe } from './passive.ts'

/** People or harm told in the plural without a number: "injuring others", "civilians were wounded", "resulting in injuries". */
export function unnumberedAt(document: Document, at: number, sentence: Sentence): Mention | null {
  return peopleAt(document, at, sentence) ?? harmAt(document, at)
}

/** Only right beside the words of killing or hurting, since people are spoken of in the plural everywhere. */
function peopleAt(document: Document, at: number, { last }: Sentence): Mention | null {
  const head = findHead(document, at, last)
  if (head === null || !head.known || !head.plural || head.first !== at) return null
  if (head.partitive && head.last === head.first + 1) return null
  if (head.unit !== 'person' && head.unit !== 'child') return null
  const before = beforeIt(document, at)
  const told =
    isHarming(document, before) ||
    (opens(document, before) && isHarmed(document, head.last, last)) ||
    isIncluded(document, before, head)
  return told ? { ...several(document, head), head, others: lowerAt(document, head.at) === 'others' } : null
}

function several(document: Document, { first, last }: TokenRun): Mention {
  const run = { first, last }
  const count = createVagueCount(wordsOf(document, run), 2, null)
  return plain({ ...run, at: last - 1, kind: 'vague', count }, last)
}

const PASSED_BACK = /^(?:some|other|several|[“"‘'])$/

/** The token before, past "some" and quotation marks. */
function beforeIt(document: Document, at: number): number {
  let before = at - 1
  while (PASSED_BACK.test(lowerAt(document, before))) before -= 1
  return before
}

function harmVerb(
  document: Document,
  at: number,
): 'base' | 'finite' | 'participle' | 'gerund' | 'past' | null {
  const verb = MEASURE_VERBS.get(lowerAt(document, at))
  return verb?.measure === 'killed' || verb?.measure === 'injured' ? verb.form : null
}

/** "injuring", "killed" with an object: what could or does happen in general is no figure. */
function isHarming(document: Document, at: number): boolean {
  const form = harmVerb(document, at)
  if (MEASURE_VERBS.get(lowerAt(document, at))?.kind === 'intransitive' || form === null) return false
  if (form === 'gerund') return document.tokens[at - 1]?.pos !== 'ADP'
  if (form !== 'participle' && form !== 'past') return false
  const acting = !isAfterBe(document, at) && document.tokens[at]?.pos === 'VERB'
  return acting && DOES.has(document.tokens[at - 1]?.pos ?? 'X')
}

/** What stands before a verb in the past, and not before a participle that describes the noun after it. */
const DOES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'CCONJ', 'ADV', 'AUX'])

/** What may stand before the subject of a clause, or a member of a list. */
function opens(document: Document, at: number): boolean {
  return /^(?:|[,;:.–—]|and|while|that|but)$/.test(lowerAt(document, at))
}

/** "ten people, including (women and) children": some of those counted, of whom the words tell more than that they are people. */
function isIncluded(document: Document, before: number, { unit, population }: Head): boolean {
  if (unit !== 'child' && population.sex === undefined) return false
  const lower = lowerAt(document, before)
  if (lower === 'including') return true
  return /^(?:and|,)$/.test(lower) && lowerAt(document, before - 2) === 'including'
}

const REACH = 6

/** "were injured", "reportedly wounded", "died". */
function isHarmed(document: Document, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    const form = harmVerb(document, at)
    if (form !== null) return form === 'participle' || form === 'past'
    const { pos, lower } = document.tokens[at] ?? { pos: 'X', lower: '' }
    if (!(pos === 'AUX' || pos === 'ADV' || /^(?:also|reported|killed|and)$/.test(lower))) return false
  }
  return false
}

const CAUSING =
  /^(?:caus(?:ed|ing|es)|report(?:ed|ing|s)|mention(?:ed|ing|s)|inflict(?:ed|ing)|left|leaving)$/
const LEADING = /^(?:led|leads?|leading|result(?:ed|ing|s)?)$/
const NEGATED = /^(?:no|not|n['’]t|without|any|never)$/
const NEGATION_REACH = 6

/** "resulting in injuries", "casualties were reported", "martyrs and wounded": more than one. */
function harmAt(document: Document, at: number): Mention | null {
  const noun = harmNoun(document, at)
  if (noun === null) return null
  if (/^(?:to|of)$/.test(lowerAt(document, at + 1)) || isDenied(document, at)) return null
  if (!isCaused(document, beforeIt(document, at)) && !isToldOf(document, at + 1)) return null
  return { ...several(document, { first: at, last: at + 1 }), nominal: noun }
}

/** "injuries", "martyrs", and "wounded" or "injured" where no noun follows. */
function harmNoun(document: Document, at: number): MeasureNoun | null {
  const lower = lowerAt(document, at)
  if (lower === 'wounded' || lower === 'injured') {
    const next = document.tokens[at + 1]?.pos
    const describes = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || isAfterBe(document, at)
    const are = /^(?:were|are)$/.test(lowerAt(document, beforeIt(document, at)))
    return describes && !are ? null : { measure: 'injured', unit: 'person' }
  }
  const noun = MEASURE_NOUNS.get(lower)
  return noun !== undefined && lower.endsWith('s') && BEFALLS.has(noun.measure) ? noun : null
}

const BEFALLS: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties'])

function isDenied({ tokens }: Document, at: number): boolean {
  return tokens.slice(Math.max(0, at - NEGATION_REACH), at).some(({ lower }) => NEGATED.test(lower))
}

function isCaused(document: Document, at: number): boolean {
  const lower = lowerAt(document, at)
  if (CAUSING.test(lower)) return true
  if (lower === 'in' || lower === 'to') return LEADING.test(lowerAt(document, at - 1))
  if (/^(?:were|are)$/.test(lower)) return lowerAt(document, at - 1) === 'there'
  return lower === 'and' && MEASURE_NOUNS.has(lowerAt(document, beforeIt(document, at)))
}

function isToldOf(document: Document, at: number): boolean {
  return (
    /^(?:were|was|are)$/.test(lowerAt(document, at)) &&
    /^(?:reported|recorded|caused|registered)$/.test(lowerAt(document, at + 1))
  )
}
