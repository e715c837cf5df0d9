import type { ActorRef, Interest, Source, Stance } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import { ACCUSING, BOASTING, CLEARING, CONFESSING } from '../lexicon/en/stance.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { actorsIn } from '../source/names.ts'
import { kindOfName } from '../source/portrait.ts'
import { tokenAfter } from '../source/runs.ts'

interface Told {
  readonly document: Document
  readonly attribution: Attribution
  readonly source: Source
  readonly stance: Stance
  readonly lexicon: Lexicon
}

const ADVOCATES: ReadonlySet<ActorRef['kind']> = new Set([
  'un',
  'red-cross-crescent',
  'ngo-international',
  'ngo-national',
  'casualty-recorder',
])
const APPEALS: ReadonlySet<Stance> = new Set(['calls-for', 'opposes'])

/** What a source stands to gain: a party that clears, praises or accuses is interested, and an agency that appeals speaks for a cause. */
export function interestOf(told: Told): Interest {
  const { source, lexicon, stance } = told
  const parties = source.actors.filter((actor) => partyOf(lexicon, actor) !== null)
  if (parties.length === 0)
    return APPEALS.has(stance) && source.actors.some((actor) => speaksForCause(actor, lexicon))
      ? 'advocacy'
      : 'none-known'
  return interestOfParty(told, parties)
}

function speaksForCause(actor: ActorRef, lexicon: Lexicon): boolean {
  if (ADVOCATES.has(actor.kind)) return true
  if (actor.of === null) return false
  return ADVOCATES.has(lexicon.byId(actor.of)?.kind ?? kindOfName(actor.of))
}

/** The party an actor is or speaks for, as the root of its wings. */
function partyOf(lexicon: Lexicon, actor: ActorRef): string | null {
  const id = actor.id ?? actor.of
  return id !== null && lexicon.isParty(id) ? lexicon.root(id) : null
}

function interestOfParty(told: Told, parties: readonly ActorRef[]): Interest {
  const { document, attribution, stance, lexicon } = told
  const words = attribution.content.map((one) => document.text.slice(one.begin, one.end)).join(' ')
  const cue = attribution.cue.map((one) => document.text.slice(one.begin, one.end)).join(' ')
  if (stance === 'denies') return 'self-exculpating'
  if (ADMITS.test(cue) || CONFESSING.test(words)) return 'against-own-interest'
  if (CLEARING.test(words)) return 'self-exculpating'
  const accuses =
    (ACCUSING.test(words) && !OWN_CONDUCT.test(words)) || /\b(?:accus|blam|condemn|denounc)/iu.test(cue)
  if (accuses && namesAdversary(told, parties, lexicon)) return 'accuses-adversary'
  if (BOASTING.test(words)) return 'self-promoting'
  if (accuses && speaksOfOthers(words)) return 'accuses-adversary'
  return /\bclaim/iu.test(cue) ? 'self-promoting' : 'none-known'
}

const ADMITS = /\b(?:admit|acknowledg|conced|confess|apologi)/iu
/** What is said is of the speaker's own doing. */
const OWN_CONDUCT = /^(?:that )?[“"']?(?:it|we|its|our|he|she)\b/iu

/** Another party than the speaker's own, in what is said. */
function namesAdversary(
  { document, attribution }: Told,
  parties: readonly ActorRef[],
  lexicon: Lexicon,
): boolean {
  const own = new Set(parties.map((actor) => partyOf(lexicon, actor)))
  return attribution.content.some((one) => {
    const run = { first: tokenAfter(document, one.begin), last: tokenAfter(document, one.end) }
    return actorsIn(document, run, lexicon).some(
      ({ actor }) => actor.id !== null && lexicon.isParty(actor.id) && !own.has(lexicon.root(actor.id)),
    )
  })
}

function speaksOfOthers(words: string): boolean {
  return /\b(?:they|them|militants|terrorists|mercenaries|jihadists|insurgents|rebels|attackers|gunmen|enemy|enemies|occupation|regime)\b/iu.test(
    words,
  )
}
