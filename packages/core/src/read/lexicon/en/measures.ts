import type { Measure, Unit } from '../../../statement/index.ts'

/** How a verb takes those it counts: its object (passive: subject), or its subject. */
export type VerbKind = 'transitive' | 'intransitive'

/** What a verb counts. */
export interface MeasureVerb {
  readonly measure: Measure
  readonly kind: VerbKind
  readonly form: 'base' | 'finite' | 'participle' | 'gerund' | 'past'
}

type VerbRow = readonly [measure: Measure, kind: VerbKind, verbs: string]

/** `base/past/participle`; regular ones by their base alone. */
const VERBS: readonly VerbRow[] = [
  [
    'killed',
    'transitive',
    'kill slay/slew/slain murder massacre martyr execute behead assassinate slaughter',
  ],
  ['killed', 'intransitive', 'die/died/died perish succumb'],
  ['injured', 'transitive', 'injure wound hurt/hurt/hurt maim hospitalise hospitalize'],
  ['neutralised', 'transitive', 'neutralise neutralize'],
  ['abducted', 'transitive', 'abduct kidnap/kidnapped/kidnapped'],
  ['recruited', 'transitive', 'recruit conscript'],
  ['sexual-violence', 'transitive', 'rape'],
  ['displaced', 'transitive', 'displace uproot'],
  ['held', 'transitive', 'hold/held/held imprison jail incarcerate detain house'],
  ['arrested', 'transitive', 'arrest capture apprehend'],
  ['released', 'transitive', 'release free liberate'],
  ['escaped', 'intransitive', 'escape'],
  ['recaptured', 'transitive', 'recapture rearrest'],
  ['transferred', 'transitive', 'transfer/transferred/transferred relocate'],
  ['surrendered', 'intransitive', 'surrender'],
  ['trapped', 'transitive', 'trap/trapped/trapped'],
  ['repatriated', 'transitive', 'repatriate'],
  ['reunified', 'transitive', 'reunite reunify/reunified/reunified'],
  ['separated', 'transitive', 'separate'],
  ['disappeared', 'intransitive', 'disappear vanish'],
]

/** Verbs that count people, by form in lower case. */
export const MEASURE_VERBS: ReadonlyMap<string, MeasureVerb> = new Map(
  VERBS.flatMap(([measure, kind, verbs]) =>
    verbs
      .split(' ')
      .flatMap((verb) => formsOf(verb).map(([form, as]) => [form, { measure, kind, form: as }] as const)),
  ),
)

/** Verbs that count things that are hit or destroyed: what is counted decides the measure. */
export const HIT_VERBS: ReadonlySet<string> = new Set(
  'hit struck damaged destroyed bombed shelled targeted attacked burned burnt levelled leveled flattened demolished torched raided'.split(
    ' ',
  ),
)

/** States that stand after "be" or after those they are true of. */
export const STATES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['martyred', 'killed'],
  ['lifeless', 'killed'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
])

/** Participles that with "to death" tell of killing or dying. */
export const LETHAL_WAYS: ReadonlySet<string> = new Set(
  'shot stabbed beat beaten bludgeoned hacked burned burnt crushed starved frozen froze strangled choked trampled tortured stoned clubbed knifed put bled shelled bombed'.split(
    ' ',
  ),
)

/** What somebody does to themselves. */
export const SELF: RegExp = /^(?:himself|herself|themselves)$/

/** What a noun of harm counts by itself: "three deaths". */
export interface MeasureNoun {
  readonly measure: Measure
  readonly unit: Unit
}

/** Nouns that count by themselves, singular and plural. */
export const MEASURE_NOUNS: ReadonlyMap<string, MeasureNoun> = new Map<string, MeasureNoun>([
  ...nouns('killed', 'person', 'death deaths fatality fatalities martyr martyrs killings'),
  ...nouns('injured', 'person', 'injury injuries'),
  ...nouns('casualties', 'person', 'casualty casualties'),
  ...nouns('abducted', 'person', 'abduction abductions kidnapping kidnappings'),
  ...nouns('arrested', 'person', 'arrest arrests'),
])

/** Nouns that count those after "of": "the death of two children". */
export const NOUNS_OF: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['murders', 'killed'],
  ['martyrdom', 'killed'],
  ['slaying', 'killed'],
  ['slayings', 'killed'],
  ['assassination', 'killed'],
  ['lives', 'killed'],
  ['life', 'killed'],
  ['loss', 'killed'],
  ['execution', 'killed'],
  ['injury', 'injured'],
  ['injuries', 'injured'],
  ['injuring', 'injured'],
  ['wounding', 'injured'],
  ['bodies', 'bodies-found'],
  ['body', 'bodies-found'],
  ['remains', 'bodies-found'],
  ['corpses', 'bodies-found'],
  ['arrest', 'arrested'],
  ['detention', 'held'],
  ['capture', 'arrested'],
  ['release', 'released'],
  ['escape', 'escaped'],
  ['abduction', 'abducted'],
  ['kidnapping', 'abducted'],
  ['recapture', 'recaptured'],
  ['repatriation', 'repatriated'],
  ['transfer', 'transferred'],
  ['disappearance', 'disappeared'],
  ['displacement', 'displaced'],
  ['recruitment', 'recruited'],
])

/** Verbs that take "the life of", "the lives of": "claimed the lives of". */
export const LIFE_TAKERS: ReadonlySet<string> = new Set(
  'claim claims claimed claiming take takes took taken taking cost costs costing end ended ending'.split(' '),
)

/** Nouns counted with a number that are neither people nor things of this list, nor ever an unnamed group of people. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  `year years month months week weeks day days night nights hour hours minute minutes second seconds morning mornings evening
evenings decade decades century centuries time times metre metres meter meters kilometre kilometres kilometer kilometers
mile miles foot feet inch inches yard yards acre acres hectare hectares ton tons tonne tonnes kilogram kilograms gram grams pound pounds litre
litres dollar dollars euro euros lira dinar dinars percent per cent point points degree degrees storey storeys story stories floor floors
room rooms flat flats apartment apartments unit units block blocks street streets source sources report reports post posts tweet
tweets account accounts video videos photo photos image images page pages name names list lists site sites place places location locations
area areas district districts neighbourhood neighbourhoods neighborhood neighborhoods village villages town towns city cities part
parts side sides way ways type types kind kinds case cases reason reasons question questions statement statements claim claims
phase phases stage stages round rounds wave waves sheep cow cows goat goats horse horses donkey donkeys camel camels chicken
chickens animal animals dog dogs cat cats cattle livestock bird birds generation generations surviving bullet bullets
limb limbs leg legs arm arms eye eyes head heads hand hands thing things outlet outlets number numbers tower towers plane planes
aircraft helicopter helicopters shot shots round rounds warplane warplanes jet jets gun guns aid truckload truckloads document documents`.split(
    /\s+/,
  ),
)

/** Nouns before a number that make it a designation: "Camp 5". */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  `brigade camp unit block street division battalion regiment tower route highway article articles resolution room ward section
sector district area gate line no no. nos number numbers page pages apartment floor law zone checkpoint building category level phase part chapter
road avenue bus flight channel version step day week grade class building axis point base squad company st aged age
verse paragraph para table figure annex house hangar dormitory cell telephone tel phone mobile code id`.split(
    /\s+/,
  ),
)

/** Words that open a list of some of those counted: "including two children". */
export const INCLUDING: readonly (readonly string[])[] = [
  ['including'],
  ['included'],
  ['includes'],
  ['include'],
  ['among', 'them'],
  ['amongst', 'them'],
  ['among', 'whom'],
  ['among', 'those'],
  ['most', 'of', 'them'],
  ['of', 'whom'],
  ['of', 'which'],
  ['comprising'],
  ['consisting', 'of'],
  ['namely'],
  ['in', 'particular'],
  ['notably'],
  ['identified', 'as'],
]

/** Words that make a name one of a place, a body or an outlet. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `street city strip camp hospital agency news ministry school mosque family brigade brigades forces force army center centre road
university airwars facebook twitter telegram instagram police party committee network press channel association tower towers house home building
district neighbourhood neighborhood area airport airlines radio television tv foundation council commission office union front movement
organisation organization society company bank market square junction roundabout crossing governorate province region state states
nations house prison jail republic government authority coalition company times post guardian observatory project east west north south
northern southern eastern western gaza syria iraq israel palestine israeli palestinian syrian iraqi turkish russian american defense defence
civil health red crescent cross international national daily today strike airstrike war`.split(/\s+/),
)

/** Verbs of saying that end what a subject can reach over. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says say saying reported reports stated states claimed claims told tells announced announces added adds wrote writes posted posts
mentions confirmed confirms shared published indicated noted notes according 
declared denied tweeted mourned corroborated attributed`.split(/\s+/),
)

function nouns(measure: Measure, unit: Unit, forms: string): readonly (readonly [string, MeasureNoun])[] {
  return forms.split(' ').map((form) => [form, { measure, unit }] as const)
}

function formsOf(verb: string): readonly (readonly [string, MeasureVerb['form']])[] {
  const [base = '', past, participle] = verb.split('/')
  const stem = base.replace(/e$/, '')
  const doubled =
    past !== undefined && /([^aeiou])\1ed$/.test(past) ? `${past.slice(0, -2)}ing` : `${stem}ing`
  const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
  const s = /(?:s|sh|ch)$/.test(base) ? `${base}es` : base.replace(/fy$/, 'fie').concat('s')
  return [
    [base, 'base'],
    [s, 'finite'],
    [base === 'die' ? 'dying' : doubled, 'gerund'],
    ...(past !== undefined && past !== participle ? [[past, 'past'] as const] : []),
    [participle ?? regular, 'participle'],
  ]
}
