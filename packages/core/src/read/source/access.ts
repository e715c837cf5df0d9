import type { Access, Basis, SourceKind } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import { sentenceAt } from '../document.ts'
import { BASES } from '../lexicon/en/roles.ts'
import type { Attribution, Lexicon } from '../port.ts'

/** What tells by which way the words of one attribution came. */
export interface Ways {
  readonly document: Document
  readonly attribution: Attribution
  /** All of the text, to tell whose words stand between two cues. */
  readonly attributions: readonly Attribution[]
  readonly lexicon: Lexicon
}

const ANONYMOUS =
  /\b(?:on (?:the )?condition of anonymity|(?:asked|wished|declined) not to be (?:named|identified)|anonymous(?:ly)?|did not want to be named|whose name (?:is|was) withheld)\b/iu
const PUBLISHED =
  /\b(?:in (?:a|an|its|his|her|their) (?:\w+ ){0,2}(?:statement|report|letter|tweet|post|communiqu[eé]|press release|bulletin|message)|on (?:twitter|facebook|telegram|x|its website|social media)|tweeted|posted|wrote)\b/iu
const INTERVIEWED = /\b(?:told (?:us|me)\b|in (?:an?|the) interview with (?:us|this)|speaking to us)\b/iu
const VIA =
  /\b(?:via|through|(?:released|issued|carried|published|put out|quoted|reported|cited) (?:by|on|in|through)) (?:its |the |their |a |an |\w+ly )?(?:(?:affiliated|official|news|state|media|propaganda) )*(?:(?:agency|outlet|arm|website|channel|wing) )?,?\s*([\p{Lu}][\p{L}\p{N}'’-]*(?: [\p{Lu}][\p{L}\p{N}'’-]*){0,4})/u
const TOLD = /\btold (?:the )?([\p{Lu}][\p{L}\p{N}'’-]*(?: [\p{Lu}][\p{L}\p{N}'’-]*){0,4})/u

/** By which way the words reached the report, as far as the sentence says. */
export function accessOf(ways: Ways, kind: SourceKind): Access {
  const around = aroundOf(ways)
  if (ANONYMOUS.test(around)) return 'anonymous-via'
  if (viaOf(ways, around) !== null) return 'relayed-by'
  if (INTERVIEWED.test(around)) return 'direct-interview'
  if (PUBLISHED.test(around)) return 'own-publication'
  return kind === 'document' || kind === 'recording' ? 'own-publication' : 'quoted-by'
}

/** What the source's knowledge rests on, as far as the sentence says. */
export function basisOf(ways: Ways): Basis {
  const around = aroundOf(ways)
  return BASES.find(([, pattern]) => pattern.test(around))?.[0] ?? 'not-stated'
}

/** By which hands the words came: "told Harbour News", "via Amaq". */
export function chainOf(ways: Ways): readonly string[] {
  const around = aroundOf(ways)
  const via = viaOf(ways, around)
  const told = TOLD.exec(around)?.[1]
  return [...(via === null ? [] : [`via ${via}`]), ...(told === undefined ? [] : [`told ${told}`])]
}

function viaOf({ lexicon }: Ways, around: string): string | null {
  const name = VIA.exec(around)?.[1]
  if (name === undefined) return null
  const whole = lexicon.actor(name)
  if (whole !== null) return whole.name
  return /News|Agency|Press|TV|Radio|Channel|Times|Post|Media/.test(name) ? name : null
}

/** How far from the cue the words still tell of it. */
const REACH = 600

/** The words of the sentence that are not what is said: from the source's sentence, less the content. */
function aroundOf({ document, attribution, attributions }: Ways): string {
  const at = attribution.cue[0]?.begin ?? attribution.source[0]?.begin
  if (at === undefined) return ''
  const sentence = sentenceAt(document, at)
  if (sentence === null) return ''
  const cues = attributions.filter((one) => one !== attribution).flatMap(({ cue }) => cue.slice(0, 1))
  const own = attribution.cue[0] ?? { begin: at, end: at }
  const before = cues.filter((cue) => cue.end <= own.begin).map((cue) => cue.end)
  const after = cues.filter((cue) => cue.begin >= own.end).map((cue) => cue.begin)
  const limit = Math.min(sentence.end, at + REACH, ...after)
  let from = Math.max(sentence.begin, at - REACH, ...before)
  let words = attribution.source.map(({ begin, end }) => `${document.text.slice(begin, end)} `).join('')
  for (const content of attribution.content) {
    if (content.begin >= limit || content.end <= from) continue
    words += `${document.text.slice(from, Math.max(from, content.begin))} `
    from = Math.min(limit, Math.max(from, content.end))
  }
  return words + document.text.slice(from, limit)
}
