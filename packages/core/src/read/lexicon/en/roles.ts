import type { ActorKind, Basis } from '../../../statement/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns for what a person does; after them or before them stands a name. */
export const ROLES: ReadonlySet<string> = words(
  'spokesperson spokesman spokeswoman spokespeople spokesmen director coordinator head chief commander official officer minister president governor mayor secretary ambassador envoy representative adviser advisor analyst researcher investigator lawyer attorney judge prosecutor professor academic expert economist doctor nurse surgeon paramedic medic teacher journalist reporter correspondent editor activist campaigner manager chairman chairwoman chairperson chair leader member general colonel captain major lieutenant sergeant brigadier admiral co-chair co-founder founder executive fellow delegate lawmaker senator congressman congresswoman mp parliamentarian rapporteur commissioner administrator deputy vice-president prime-minister administrator warden guard soldier fighter officer policeman imam priest sheikh cleric organiser organizer strategist aide pollster specialist consultant worker volunteer author historian diplomat inspector monitor cofounder',
)

/** Roles whose holder speaks for somebody else. */
export const SPEAKING_ROLES: ReadonlySet<string> = words(
  'spokesperson spokesman spokeswoman spokespeople spokesmen',
)

/** Courtesy and rank before a name; rank is a role, courtesy is not. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss dr prof sir dame sheikh sheikha lord lady madam gen maj col lt sgt capt brig cmdr adm gov sen rep rev hon pres mr. mrs. ms. dr. prof. gen. maj. col. lt. sgt. capt. cpt. brig. cmdr. adm. gov. sen. rep. rev. hon. pres.',
)

/** What words tell of the sex of the one who bears them. */
export const SEX_OF: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'mr mr. sir lord spokesman chairman congressman policeman father brother son husband uncle grandfather man boy he his him himself king priest imam sheikh'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss dame lady madam spokeswoman chairwoman congresswoman mother sister daughter wife aunt grandmother woman girl she her hers herself queen'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

const KINDS: readonly ActorKind[] = [
  'state-authority',
  'state-force',
  'armed-group',
  'political-wing',
  'media',
  'ngo-international',
  'medical',
  'casualty-recorder',
  'expert',
  'coalition',
  'un',
]

function kindOf(kind: string): ActorKind {
  return KINDS.find((one) => one === kind) ?? 'other'
}

/** Words in the names of organisations, and the kind of actor each suggests. */
export const ORGANISATION_WORDS: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries({
    'state-authority':
      'ministry government parliament court department administration authority directorate embassy cabinet senate congress assembly municipality state prosecutor palace kremlin police',
    'state-force': 'army forces navy force military guard guards command',
    'armed-group':
      'brigade brigades front battalion militia militias rebels insurgents jihadists militants movement faction factions group',
    'political-wing': 'council party',
    media:
      'times post news tv television radio newspaper outlet agency press channel journal herald tribune gazette broadcaster media daily magazine',
    'ngo-international':
      'watch foundation relief aid rights charity ngo ngos society association initiative network organisation organization children crescent cross rescue mission fund trust union institute alliance federation campaign project',
    medical: 'hospital clinic hospitals medics doctors morgue',
    'casualty-recorder': 'observatory monitor',
    expert: 'university college centre center think-tank research',
    coalition: 'coalition',
    un: 'nations commission committee office',
    other: 'company corporation bank service bureau team club firm inc group',
  }).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kindOf(kind)] as const)),
)

/** People told by what they are, and the kind of voice that is. */
export const DESCRIBED: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ['witness', 'witness witnesses eyewitness eyewitnesses survivor survivors bystander bystanders'],
      [
        'community',
        'resident residents villager villagers neighbour neighbours neighbor neighbors civilian civilians people local locals elder elders shopkeeper shopkeepers inhabitants protesters protester demonstrators woman man women men youth youths',
      ],
      [
        'family',
        'relative relatives family families mother mothers father fathers parent parents sister brother sisters brothers aunt uncle grandmother grandfather wife husband kin',
      ],
      ['child', 'child children boy boys girl girls teenager teenagers minor minors'],
      ['detainee', 'detainee detainees prisoner prisoners inmate inmates'],
      ['medical', 'doctor doctors medic medics nurse nurses paramedic paramedics surgeon surgeons'],
      [
        'expert',
        'expert experts analyst analysts researcher researchers lawyer lawyers investigators investigator economists academics',
      ],
      ['media', 'journalist journalists reporter reporters media'],
      [
        'state-authority',
        'authorities authority official officials minister ministers diplomat diplomats governor',
      ],
      [
        'ngo-international',
        'activist activists campaigners charities groups workers volunteers monitors advocates',
      ],
      ['armed-group', 'fighter fighters militants rebels gunmen insurgents commander commanders'],
      [
        'other',
        'source sources critics supporters opponents observers many some others several someone voters democrats republicans spokesperson spokesman spokeswoman',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
)

/** Papers that speak. */
export const DOCUMENTS: ReadonlySet<string> = words(
  'report reports study studies document documents records record statement statements letter memo survey poll polls law order ruling article email emails e-mail e-mails data figures database filing filings files file review assessment briefing paper transcript text note indictment complaint register list leaflet reports bulletin census statistics',
)

/** Sound and pictures that speak. */
export const RECORDINGS: ReadonlySet<string> = words(
  'video videos footage recording recordings audio image images photograph photographs photo photos pictures testimony tape tapes clip clips imagery film',
)

/** Short words for an organisation told before, and the kinds they can stand for; empty fits all. */
export const SHORT_FOR: ReadonlyMap<string, readonly ActorKind[]> = new Map(
  (
    [
      [
        'group',
        ['armed-group', 'ngo-international', 'ngo-national', 'casualty-recorder', 'political-wing', 'other'],
      ],
      [
        'organisation',
        [
          'ngo-international',
          'ngo-national',
          'un',
          'casualty-recorder',
          'red-cross-crescent',
          'armed-group',
          'other',
        ],
      ],
      ['charity', ['ngo-international', 'ngo-national', 'red-cross-crescent', 'other']],
      ['ngo', ['ngo-international', 'ngo-national', 'other']],
      ['agency', ['un', 'wire', 'party-media', 'media', 'ngo-international', 'other']],
      ['outlet', ['party-media', 'media', 'wire']],
      ['ministry', ['state-authority']],
      ['government', ['state-authority', 'foreign-state']],
      ['administration', ['de-facto-authority', 'state-authority']],
      ['authority', ['de-facto-authority', 'state-authority']],
      ['council', ['political-wing', 'de-facto-authority', 'un', 'other']],
      ['force', ['state-force', 'armed-group', 'private-security']],
      ['forces', ['state-force', 'armed-group', 'private-security']],
      ['army', ['state-force']],
      ['military', ['state-force', 'armed-group']],
      ['militia', ['armed-group', 'private-security']],
      ['alliance', ['armed-group', 'coalition']],
      ['militants', ['armed-group']],
      ['fighters', ['armed-group']],
      ['coalition', ['coalition']],
      ['monitor', ['casualty-recorder']],
      ['observatory', ['casualty-recorder']],
      ['watchdog', ['casualty-recorder', 'ngo-international', 'other']],
      ['body', ['un', 'other', 'de-facto-authority']],
      ['company', ['other']],
      ['party', ['political-wing', 'other']],
      ['movement', ['armed-group', 'other']],
    ] as const
  ).flatMap(([word, kinds]) => withSpelling(word).map((one) => [one, kinds] as const)),
)

function withSpelling(word: string): readonly string[] {
  return word === 'organisation' ? ['organisation', 'organization'] : [word]
}

/** Words at which a state is told by its capital or name. */
export const STATES: ReadonlySet<string> = words(
  'damascus baghdad ankara tehran moscow washington london paris berlin brussels beirut amman riyadh cairo jerusalem kabul kyiv beijing turkey syria iraq iran russia france germany britain uk us usa israel lebanon jordan egypt sweden belgium denmark netherlands canada australia finland norway spain italy china qatar',
)

/** Words that tell what a source's knowledge rests on, in the sentence and nearest the source. */
export const BASES: readonly (readonly [basis: Basis, pattern: RegExp])[] = [
  [
    'witnessed',
    /\b(?:eye-?witness(?:es)?|witness(?:es)? (?:said|say|told|described|reported)|who (?:witnessed|saw)|(?:has|have|had) (?:witnessed|seen)|(?:he|she|they|i|we) saw|with (?:his|her|their) own eyes|at the scene)\b/iu,
  ],
  ['took-part', /\bwho (?:took part|participated|fought|was among)\b/iu],
  [
    'holds-recording',
    /\b(?:(?:audio|video) (?:testimon(?:y|ies)|recordings?|messages?)|recordings?|voice (?:messages?|notes?)|footage (?:it|they|he|she)|(?:has|have|obtained|received|holds?) (?:video|footage))\b/iu,
  ],
  [
    'holds-record',
    /\b(?:(?:hospital|prison|court|official|medical|its|their) records|has documented|had documented|have documented|registers?|according to (?:its|their) (?:records|data|figures))\b/iu,
  ],
  [
    'was-told',
    /\b(?:(?:was|were|been) (?:told|informed)|told (?:him|her|them|us|it)\b|heard from|citing|quoting|quoted|according to information|information (?:from|received))/iu,
  ],
  ['infers', /\b(?:inferred|concluded|deduced|assessed)\b/iu],
]
