import type { ActorRef, Confirmation, Hedge, Interest, Source, Stance } from '../../statement/index.ts'
import type { Document, Stretch, Token } from '../document.ts'
import { SAYING_FORMS } from '../lexicon/en/saying.ts'
import { NOT_KNOWN } from '../lexicon/en/stance.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { tokensIn } from '../source/runs.ts'
import { findConfirmations } from './confirmation.ts'
import { stanceOfCue } from './cue-stance.ts'
import { interestOf } from './interest.ts'

/** How a source stands to what it says, how far it is confirmed, and what it stands to gain. */
export interface Judgement {
  readonly stance: Stance
  readonly hedge: Hedge
  readonly confirmation: Confirmation
  readonly interest: Interest
  /** Who confirmed or disputed it, where the report says so. */
  readonly confirmedBy: readonly ActorRef[]
  /** The words that tell how far it is confirmed, wherever they stand. */
  readonly words: readonly Stretch[]
}

/** Judges every attribution by its own words and by the sentences that speak of it. */
export function mannersOf(
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  lexicon: Lexicon,
): readonly Judgement[] {
  const told = attributions.map((attribution) => stanceOf(document, attribution))
  const stances = told.map(({ stance }) => stance)
  const confirmations = findConfirmations({ document, attributions, sources, stances, lexicon })
  return attributions.map((attribution, i) => {
    const source = sources[i]
    const { stance, hedge } = told[i] ?? stanceOf(document, attribution)
    const found = confirmations.find((one) => one.of === i)
    return {
      stance,
      hedge,
      confirmation: found?.confirmation ?? 'not-stated',
      interest:
        source === undefined ? 'none-known' : interestOf({ document, attribution, source, stance, lexicon }),
      confirmedBy: found?.by ?? [],
      words: found === undefined ? [] : [found.words],
    }
  })
}

/** Stance and hedge of one attribution. */
export function stanceOf(document: Document, attribution: Attribution): { stance: Stance; hedge: Hedge } {
  const cue = tokensIn(document, attribution.cue)
  const content = tokensIn(document, attribution.content)
  const told = stanceOfCue(cue, content)
  if (attribution.source.length === 0 && cue.length > 0) return unattributed(cue, told)
  if (told.stance !== 'asserts') return told
  const inner = innerStance(document, attribution, content)
  return inner === null
    ? told
    : { stance: inner.stance, hedge: told.hedge === 'none' ? inner.hedge : told.hedge }
}

const HEARSAY = new Set(['report', 'say', 'understand', 'rumour', 'know', 'tell'])

/** "is reported to have": nobody's stance is told but that of the words themselves. */
function unattributed(
  cue: readonly Token[],
  told: ReturnType<typeof stanceOfCue>,
): { stance: Stance; hedge: Hedge } {
  const lemma = told.verb?.lemma ?? ''
  if (told.stance !== 'asserts' || cue.length === 0) return told
  if (HEARSAY.has(lemma)) return { stance: 'reports-unattributed', hedge: 'hearsay' }
  return { stance: 'reports-unattributed', hedge: told.hedge === 'none' ? 'hearsay' : told.hedge }
}

const SPEAKERS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i'])
/** In direct speech only these are the speaker. */
const SELVES: ReadonlySet<string> = new Set(['we', 'i'])
const OWNERS = new Set(['its', 'her', 'his', 'their', 'our', 'my'])
const BODIES = new Set(
  'office organisation organization group agency team country government charity party army forces staff movement'.split(
    ' ',
  ),
)
const PASSIVE = new Set(['been', 'was', 'were', 'being', 'be'])
const OBLIGATION =
  /\b(?:must(?! (?:not |never )?have)|should(?! (?:not |never )?have)|ought to|needs? to (?:be|act|do|take|stop|end))\b/iu

/** "said it feared", "said the children must be freed", "said nobody knew": the content's own words stand nearer. */
function innerStance(
  document: Document,
  attribution: Attribution,
  content: readonly Token[],
): { stance: Stance; hedge: Hedge } | null {
  const words = attribution.content.map((one) => document.text.slice(one.begin, one.end)).join(' ')
  if (NOT_KNOWN.test(words)) return { stance: 'not-known', hedge: 'none' }
  const own = ownVerb(content, /^["“«‘']/u.test(words) ? SELVES : SPEAKERS)
  if (own !== null && own.stance !== 'asserts') return own
  if (OBLIGATION.test(firstClause(words))) return { stance: 'calls-for', hedge: 'none' }
  return own
}

function firstClause(words: string): string {
  return words.slice(0, 400).split(/[;.!?]/u)[0] ?? words
}

/** The attitude in "[that] it feared that …". */
function ownVerb(
  content: readonly Token[],
  speakers: ReadonlySet<string>,
): { stance: Stance; hedge: Hedge } | null {
  const words = content.filter((token) => token.pos !== 'PUNCT').slice(0, 8)
  const owned = words.findIndex(
    (token, i) => OWNERS.has(token.lower) && BODIES.has(words[i + 1]?.lower ?? ''),
  )
  const at = owned >= 0 ? owned + 1 : words.findIndex((token) => speakers.has(token.lower))
  if (at < 0 || at > 2) return null
  const length = words
    .slice(at + 1, at + 5)
    .findIndex((token) => !LEADS_TO_VERB.has(token.pos) || isSaying(token))
  const verb = at + 1 + length
  if (length < 0 || !isSaying(words[verb])) return null
  if (words.slice(at + 1, verb).some((one) => PASSIVE.has(one.lower))) return null
  const preposition = ['for', 'on', 'of'].includes(words[verb + 1]?.lower ?? '')
  return stanceOfCue(words.slice(at + 1, verb + (preposition ? 2 : 1)), words.slice(verb + 1))
}

const LEADS_TO_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYING_FORMS.has(token.lower) && token.pos !== 'NOUN'
}
