import type { Status } from '../../../statement/index.ts'

/** Words after "is", "remain" or a noun that say how people are; those of two words are found at their first. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['safe', 'safe'],
  ['unharmed', 'safe'],
  ['unhurt', 'safe'],
  ['endangered', 'in-danger'],
  ['trapped', 'trapped'],
  ['stranded', 'trapped'],
  ['stuck', 'trapped'],
  ['barricaded', 'trapped'],
  ['held', 'held'],
  ['detained', 'held'],
  ['imprisoned', 'held'],
  ['jailed', 'held'],
  ['incarcerated', 'held'],
  ['interned', 'held'],
  ['captive', 'held'],
  ['hostage', 'hostage'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['sick', 'ill'],
  ['ill', 'ill'],
  ['malnourished', 'deprived'],
  ['starving', 'deprived'],
  ['hungry', 'deprived'],
  ['deprived', 'deprived'],
  ['traumatised', 'distressed'],
  ['traumatized', 'distressed'],
  ['distressed', 'distressed'],
  ['terrified', 'distressed'],
  ['dead', 'dead'],
  ['displaced', 'displaced'],
  ['homeless', 'displaced'],
  ['separated', 'separated'],
  ['unaccompanied', 'unaccompanied'],
  ['reunited', 'with-family'],
  ['undocumented', 'undocumented'],
  ['stateless', 'stateless'],
])

/** Statuses of a place, a party or the fighting, told after "is" or "remains". */
export const PLACE_STATUS_WORDS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['contained', 'contained'],
  ['surrounded', 'contained'],
  ['besieged', 'contained'],
  ['encircled', 'contained'],
  ['contested', 'contested'],
  ['disputed', 'contested'],
  ['surrendered', 'surrendered'],
  ['accessible', 'accessible'],
  ['inaccessible', 'inaccessible'],
  ['unreachable', 'inaccessible'],
])

/** Phrases of several words, matched on small letters from their first word. */
export const STATUS_PHRASES: readonly (readonly [pattern: RegExp, status: Status, of: 'people' | 'place'])[] =
  [
    [/^in (?:\p{L}+ )?(?:danger|peril)\b/u, 'in-danger', 'people'],
    [/^at (?:\p{L}+ )?risk\b(?! of (?:losing|a ))/u, 'in-danger', 'people'],
    [/^caught (?:up )?in\b/u, 'in-danger', 'people'],
    [/^in harm['’]s way\b/u, 'in-danger', 'people'],
    [
      /^in (?:a )?(?:safe (?:place|places|area|areas|location|hands)|safety|good health)\b/u,
      'safe',
      'people',
    ],
    [/^(?:out of danger|safe and sound)\b/u, 'safe', 'people'],
    [/^in (?:\p{L}+ ){0,2}(?:detention|custody|captivity)\b/u, 'held', 'people'],
    [/^behind bars\b/u, 'held', 'people'],
    [/^deprived of (?:\p{L}+ )?(?:liberty|freedom)\b/u, 'held', 'people'],
    [/^in need of\b/u, 'deprived', 'people'],
    [/^without (?:\p{L}+ ){0,2}(?:food|water|medicine|electricity|shelter|aid)\b/u, 'deprived', 'people'],
    [/^cut off from\b/u, 'inaccessible', 'place'],
    [
      /^with (?:their|his|her) (?:family|families|relatives|parents|mother|mothers)\b/u,
      'with-family',
      'people',
    ],
    [/^in (?:foster|interim|residential) care\b/u, 'in-care', 'people'],
    [/^(?:awaiting|waiting for) (?:\p{L}+ )?(?:repatriation|return)\b/u, 'awaiting-return', 'people'],
    [/^waiting to be (?:repatriated|returned|sent home|taken home)\b/u, 'awaiting-return', 'people'],
    [/^back (?:home|in their (?:home )?countr(?:y|ies))\b/u, 'returned', 'people'],
    [/^under (?:the |full |complete |total |its |their |our |firm )*control\b/u, 'controlled', 'place'],
    [
      /^(?:fully |completely |now )*(?:under|in) (?:the )?(?:full |complete )?control of\b/u,
      'controlled',
      'place',
    ],
    [/^off limits\b/u, 'inaccessible', 'place'],
  ]

/** Verbs that join a status to its subject. */
export const LINKING: ReadonlySet<string> = new Set([
  'be',
  'remain',
  'stay',
  'become',
  'keep',
  'feel',
  'get',
  'leave',
])

/** Statuses that, told of somebody with "not", are another. */
export const NEGATED: Readonly<Partial<Record<Status, Status>>> = {
  safe: 'in-danger',
  accessible: 'inaccessible',
}

/** Words before people that say how they are ("missing boys"). */
export const BEFORE_PEOPLE: ReadonlySet<string> = new Set([
  'trapped',
  'stranded',
  'missing',
  'unaccompanied',
  'separated',
  'stateless',
  'undocumented',
  'malnourished',
  'starving',
  'imprisoned',
  'detained',
  'traumatised',
  'traumatized',
])
