import type { EventType } from '../../../statement/index.ts'

/** How the phrases round a verb take part in what it tells. */
export type VerbFrame =
  /** Who does it is the subject, to whom it is done the object. */
  | 'does'
  /** The subject is whom it happens to. */
  | 'undergoes'
  /** The subject does it; there is nobody it is done to. */
  | 'acts'

/** What a verb tells, and whether it tells it of anybody, or only of people, facilities and parties. */
export interface EventVerb {
  readonly event: EventType
  readonly frame: VerbFrame
  readonly strong: boolean
  /** Words that must follow the verb ("over" in "took over the prison"); null where none must. */
  readonly needs: RegExp | null
}

type Row = readonly [
  lemmas: string,
  event: EventType,
  frame: VerbFrame,
  strength?: 'strong' | null,
  needs?: RegExp,
]

const ROWS: readonly Row[] = [
  ['kill murder massacre slaughter assassinate', 'killing', 'does'],
  [
    'die perish',
    'killing',
    'undergoes',
    null,
    /^(?:in|from|when|after|during)\b.{0,40}?\b(?:\p{L}*strikes?|attacks?|shelling|bombings?|bombardment|explosions?|custody|detention|fighting|blasts?|raids?|clashes|assault)\b/u,
  ],
  ['execute behead', 'execution', 'does'],
  ['injure wound maim', 'injury', 'does'],
  ['torture beat mistreat abuse ill-treat', 'ill-treatment', 'does'],
  ['rape', 'sexual-violence', 'does', 'strong'],
  ['abduct kidnap', 'abduction', 'does', 'strong'],
  ['arrest detain apprehend round', 'arrest', 'does'],
  ['imprison jail', 'detention', 'does'],
  ['conscript recruit enlist', 'recruitment', 'does'],
  [
    'separate',
    'separation',
    'does',
    null,
    /^(?:\p{L}+ ){0,4}from (?:their|his|her|the|its|parents|families|mothers)/u,
  ],
  ['displace uproot', 'displacement', 'does'],
  ['deport', 'forced-return', 'does'],
  ['storm raid overrun', 'ground-attack', 'does'],
  ['attack assault ambush target', 'ground-attack', 'does'],
  ['bomb bombard', 'air-strike', 'does', 'strong'],
  ['strike hit pound', 'air-strike', 'does'],
  ['shell', 'shelling', 'does', 'strong'],
  ['besiege', 'siege', 'does', 'strong'],
  ['clash', 'clash', 'acts', null, /^(?:with|in|near|at|over)\b/u],
  ['fight battle', 'clash', 'acts'],
  ['shoot', 'shooting', 'does'],
  ['detonate explode', 'explosive', 'acts'],
  [
    'seize capture',
    'takeover',
    'does',
    null,
    /^(?:\p{L}+ )?(?:control|the (?:prison|jail|city|town|village|camp|district|area|neighbou?rhood)|part|parts|territory|\p{Lu})/u,
  ],
  [
    'take',
    'takeover',
    'does',
    null,
    /^(?:over (?:the|a|parts?|control|\p{Lu})|(?:full )?control of|back control)/u,
  ],
  [
    'regain retake recapture',
    'takeover',
    'does',
    null,
    /^(?:\p{L}+ )?(?:control|the (?:prison|jail|city|town|village|camp|district|area|neighbou?rhood)|\p{Lu})/u,
  ],
  ['recapture rearrest re-arrest', 'recapture', 'does'],
  ['surrender', 'surrender', 'acts'],
  ['give', 'surrender', 'acts', null, /^(?:themselves|himself|herself) up\b/u],
  ['escape', 'escape', 'undergoes'],
  [
    'flee',
    'escape',
    'undergoes',
    null,
    /^(?:the |from )?(?:the )?(?:prison|jail|detention|custody|captivity|facility)/u,
  ],
  ['flee', 'displacement', 'undergoes'],
  ['free release liberate', 'release', 'does'],
  ['transfer move relocate', 'transfer', 'does'],
  ['evacuate', 'evacuation', 'does'],
  ['repatriate', 'repatriation', 'does', 'strong'],
  ['reunite reunify', 'reunification', 'does'],
  ['hand', 'handover', 'does', null, /^(?:\p{L}+ ){0,4}over\b/u],
  ['bury', 'burial', 'does'],
  ['prosecute convict sentence', 'trial', 'does'],
  ['try', 'trial', 'does', null, /^(?:in|for|by|before|on|and)\b/u],
  ['destroy damage flatten', 'damage', 'does'],
  ['burn', 'damage', 'does', null, /^(?:down|the (?:prison|school|hospital|house|tents?))/u],
]

const VERBS: ReadonlyMap<string, readonly EventVerb[]> = indexRows()

/** What a verb can tell, in the order in which to try. */
export function eventVerbs(lemma: string): readonly EventVerb[] {
  return VERBS.get(lemma) ?? []
}

function indexRows(): ReadonlyMap<string, readonly EventVerb[]> {
  const index = new Map<string, EventVerb[]>()
  for (const [lemmas, event, frame, strength, needs] of ROWS) {
    for (const lemma of lemmas.split(' ')) {
      const verb = { event, frame, strong: strength === 'strong', needs: needs ?? null }
      index.set(lemma, [...(index.get(lemma) ?? []), verb])
    }
  }
  return index
}

/** What a noun tells, and what it takes to be told as having happened. */
export interface EventNoun {
  readonly event: EventType
  /** Whether the phrase after "of" is whom it was done to ("the killing of", "the attack of"). */
  readonly ofIs: 'upon' | 'by'
  /** Whether it needs somebody who fights, a place or a party beside it to be worth telling. */
  readonly weak: boolean
  /** The word that must stand before it ("prison break"); null where none must. */
  readonly after: RegExp | null
}

type NounRow = readonly [
  nouns: string,
  event: EventType,
  ofIs: 'upon' | 'by',
  weak?: 'weak' | null,
  after?: RegExp,
]

const NOUN_ROWS: readonly NounRow[] = [
  ['airstrike airstrikes bombardment bombing bombings airraid', 'air-strike', 'upon'],
  ['strike strikes', 'air-strike', 'upon', 'weak'],
  ['shelling', 'shelling', 'upon'],
  ['attack attacks assault assaults raid raids ambush ambushes offensive', 'ground-attack', 'by', 'weak'],
  ['clash clashes', 'clash', 'by'],
  ['fighting battle battles gunfight gunfights', 'clash', 'by', 'weak'],
  ['explosion explosions blast blasts', 'explosive', 'by', 'weak'],
  ['shooting gunfire', 'shooting', 'upon', 'weak'],
  ['siege', 'siege', 'upon', 'weak'],
  ['jailbreak jailbreaks', 'prison-break', 'by'],
  ['bomb bombs', 'vehicle-bomb', 'by', null, /^(?:car|truck|vehicle)$/],
  ['break breaks breakout breakouts', 'prison-break', 'by', null, /^(?:prison|jail)$/],
  ['killing killings massacre massacres', 'killing', 'upon', 'weak'],
  ['execution executions', 'execution', 'upon', 'weak'],
  ['abduction abductions kidnapping kidnappings', 'abduction', 'upon'],
  ['escape escapes', 'escape', 'upon', 'weak'],
  ['release', 'release', 'upon', 'weak'],
  ['repatriation repatriations', 'repatriation', 'upon', 'weak'],
  ['evacuation evacuations', 'evacuation', 'upon', 'weak'],
  ['ceasefire truce', 'ceasefire', 'by', 'weak'],
  ['takeover', 'takeover', 'upon', 'weak'],
]

/** Event nouns by form, small letters. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  NOUN_ROWS.flatMap(([nouns, event, ofIs, weak, after]) =>
    nouns
      .split(' ')
      .map((noun) => [noun, { event, ofIs, weak: weak === 'weak', after: after ?? null }] as const),
  ),
)

/** Words before an event noun that make it another event. */
export const NARROWED: readonly (readonly [pattern: RegExp, event: EventType])[] = [
  [/\b(?:car|truck|vehicle)[ -](?:bomb|bombs|bombing|bombings|explosion|blast)$/iu, 'vehicle-bomb'],
  [/\bsuicide (?:bombing|bombings|attack|attacks)$/iu, 'explosive'],
  [/\b(?:air|drone|missile|aerial)[ -]?(?:strike|strikes|attack|attacks|raid|raids)$/iu, 'air-strike'],
  [/\b(?:artillery|rocket|mortar)[ -]?(?:strike|strikes|attack|attacks|fire|shelling)$/iu, 'shelling'],
  [/\b(?:prison|jail) (?:break|breaks|escape)$/iu, 'prison-break'],
]

/** Verbs that carry an event noun as their object: "launched an attack"; the subject did it. */
export const CARRYING: ReadonlySet<string> = new Set(
  'launch conduct carry mount stage execute commit perpetrate undertake begin attempt make foil thwart repel'.split(
    ' ',
  ),
)
/** Verbs that say of an event noun that it happened. */
export const HAPPENING: ReadonlySet<string> = new Set(
  'happen occur erupt break continue begin start hit strike kill injure wound target destroy rage intensify resume ensue flatten damage leave cause'.split(
    ' ',
  ),
)
/** Verbs that say that it came to nothing. */
export const FOILING: ReadonlySet<string> = new Set(['foil', 'thwart', 'repel', 'prevent', 'repulse'])

/** Events that are mostly wished for: as nouns they happened only where nobody asks for them or plans them. */
export const WISHED: ReadonlySet<EventType> = new Set([
  'release',
  'repatriation',
  'evacuation',
  'ceasefire',
  'reunification',
  'escape',
])

/** Words that ask for, plan or forbid what follows. */
export const WISHING: ReadonlySet<string> = new Set(
  'call urge demand appeal request ask plead press need want hope seek negotiate discuss plan propose offer allow prevent facilitate support consider delay await oppose reject guarantee ensure secure priority aim goal prospect condition right prioritise prioritize reluctant willing for'.split(
    ' ',
  ),
)

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beat: ['beat', 'beaten'],
  shoot: ['shot'],
  overrun: ['overran'],
  take: ['took', 'taken'],
  retake: ['retook', 'retaken'],
  flee: ['fled'],
  fight: ['fought'],
  hold: ['held'],
  strike: ['struck'],
  hit: ['hit'],
  leave: ['left'],
  begin: ['began', 'begun'],
}
const DOUBLED: ReadonlySet<string> = new Set(['kidnap', 'bar'])

/** Past forms of the verbs above: a tagger that takes one for a noun is not believed. */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  [...VERBS.keys(), ...CARRYING, ...FOILING, ...HAPPENING].flatMap((lemma) =>
    (IRREGULAR[lemma] ?? [regularPast(lemma)]).map((form) => [form, lemma] as const),
  ),
)

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.slice(-1)}ed`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}
