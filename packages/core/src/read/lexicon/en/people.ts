import type { Population, Unit } from '../../../statement/index.ts'

/** What a noun of people or things counts, and what it says of them. */
export interface NounSense {
  readonly unit: Unit | null
  readonly population: Population
  readonly plural: boolean
  /** "Members", "groups": what they are stands in the words after "of". */
  readonly partitive: boolean
  /** A relative of somebody named before: "his wife". */
  readonly kin: boolean
}

type Row = readonly [forms: string, unit: Unit | null, population?: Population, mark?: 'partitive' | 'kin']

const female = { sex: 'female' } as const
const male = { sex: 'male' } as const
const role = (name: string): Population => ({ role: name })

/** Each form list is `singular/plural`, or `/plural`, `singular/` where only one is used. */
const ROWS: readonly Row[] = [
  ['child/children kid/kids minor/minors juvenile/juveniles schoolchild/schoolchildren', 'child'],
  ['infant/infants newborn/newborns', 'child', { age: [0, 1] }],
  ['baby/babies toddler/toddlers', 'child', { age: [0, 3] }],
  ['boy/boys schoolboy/schoolboys', 'child', male],
  ['girl/girls schoolgirl/schoolgirls', 'child', female],
  ['grandchild/grandchildren', 'child', {}, 'kin'],
  ['teenager/teenagers teen/teens', 'person', { age: [13, 19] }],
  ['adolescent/adolescents', 'person', { age: [10, 19] }],
  ['youth/youths youngster/youngsters', 'person', role('youth')],
  ['adult/adults', 'person', { age: [18, 120] }],
  ['person/people individual/individuals human/humans soul/souls /persons /others', 'person'],
  ['victim/victims', 'person'],
  ['passenger/passengers', 'person', role('passenger')],
  ['pilgrim/pilgrims', 'person', role('pilgrim')],
  ['pedestrian/pedestrians passerby/passersby bystander/bystanders', 'person', role('bystander')],
  ['survivor/survivors', 'person', role('survivor')],
  ['civilian/civilians noncombatant/noncombatants', 'person', role('civilian')],
  ['citizen/citizens', 'person', role('citizen')],
  ['resident/residents inhabitant/inhabitants', 'person', role('resident')],
  ['villager/villagers local/locals', 'person', role('resident')],
  ['refugee/refugees', 'person', { status: 'refugee' }],
  ['evacuee/evacuees', 'person', { status: 'evacuated' }],
  ['migrant/migrants', 'person', role('migrant')],
  ['foreigner/foreigners', 'person', { status: 'foreign' }],
  ['woman/women lady/ladies', 'person', female],
  ['man/men', 'person', male],
  ['male/males', 'person', male],
  ['female/females', 'person', female],
  ['mother/mothers', 'person', { ...female, role: 'mother' }, 'kin'],
  ['father/fathers', 'person', { ...male, role: 'father' }, 'kin'],
  ['wife/wives', 'person', { ...female, role: 'wife' }, 'kin'],
  ['widow/widows', 'person', { ...female, role: 'widow' }],
  ['husband/husbands', 'person', { ...male, role: 'husband' }, 'kin'],
  ['grandmother/grandmothers', 'person', { ...female, role: 'grandmother' }, 'kin'],
  ['grandfather/grandfathers', 'person', { ...male, role: 'grandfather' }, 'kin'],
  ['aunt/aunts', 'person', { ...female, role: 'aunt' }, 'kin'],
  ['uncle/uncles', 'person', { ...male, role: 'uncle' }, 'kin'],
  ['son/sons', 'person', { ...male, role: 'son' }, 'kin'],
  ['daughter/daughters', 'person', { ...female, role: 'daughter' }, 'kin'],
  ['brother/brothers', 'person', { ...male, role: 'brother' }, 'kin'],
  ['sister/sisters', 'person', { ...female, role: 'sister' }, 'kin'],
  ['nephew/nephews grandson/grandsons', 'person', { ...male, role: 'relative' }, 'kin'],
  ['niece/nieces granddaughter/granddaughters', 'person', { ...female, role: 'relative' }, 'kin'],
  ['cousin/cousins relative/relatives', 'person', role('relative'), 'kin'],
  ['sibling/siblings twin/twins', 'person', role('sibling'), 'kin'],
  ['parent/parents grandparent/grandparents', 'person', role('parent'), 'kin'],
  ['spouse/spouses', 'person', role('spouse'), 'kin'],
  ['couple/couples', 'family', role('couple')],
  ['family/families household/households', 'family'],
  ['member/members', 'person', {}, 'partitive'],
  ['fighter/fighters gunman/gunmen combatant/combatants', 'person', role('fighter')],
  ['militant/militants jihadist/jihadists jihadi/jihadis', 'person', role('militant')],
  ['insurgent/insurgents rebel/rebels', 'person', role('rebel')],
  ['militiaman/militiamen', 'person', role('militia')],
  ['terrorist/terrorists', 'person', role('militant')],
  ['attacker/attackers assailant/assailants', 'person', role('attacker')],
  ['bomber/bombers', 'person', role('bomber')],
  ['extremist/extremists', 'person', role('militant')],
  ['operative/operatives', 'person', role('operative')],
  ['suspect/suspects', 'person', role('suspect')],
  [
    'soldier/soldiers serviceman/servicemen serviceperson/servicemembers troop/troops',
    'person',
    role('soldier'),
  ],
  ['commander/commanders', 'person', role('commander')],
  ['leader/leaders', 'person', role('leader')],
  ['officer/officers', 'person', role('officer')],
  ['official/officials', 'person', role('official')],
  ['policeman/policemen policewoman/policewomen /police', 'person', role('police')],
  ['guard/guards warder/warders jailer/jailers', 'person', role('guard')],
  ['conscript/conscripts recruit/recruits', 'person', role('recruit')],
  ['peacekeeper/peacekeepers', 'person', role('peacekeeper')],
  ['mercenary/mercenaries', 'person', role('mercenary')],
  ['prisoner/prisoners inmate/inmates', 'person', role('prisoner')],
  ['detainee/detainees captive/captives internee/internees', 'person', role('detainee')],
  ['hostage/hostages', 'person', role('hostage')],
  ['escapee/escapees fugitive/fugitives', 'person', role('escapee')],
  ['returnee/returnees', 'person', { status: 'returned' }],
  ['journalist/journalists reporter/reporters correspondent/correspondents', 'person', role('journalist')],
  [
    'photographer/photographers cameraman/cameramen photojournalist/photojournalists',
    'person',
    role('journalist'),
  ],
  ['paramedic/paramedics medic/medics nurse/nurses', 'person', role('health-worker')],
  ['doctor/doctors physician/physicians surgeon/surgeons', 'person', role('health-worker')],
  ['rescuer/rescuers firefighter/firefighters', 'person', role('rescuer')],
  ['volunteer/volunteers', 'person', role('volunteer')],
  ['patient/patients', 'person', role('patient')],
  [
    'worker/workers labourer/labourers laborer/laborers employee/employees staffer/staffers',
    'person',
    role('worker'),
  ],
  ['staff/staff personnel/personnel', 'person', role('worker')],
  ['teacher/teachers', 'person', role('teacher')],
  ['student/students pupil/pupils', 'person', role('student')],
  ['farmer/farmers', 'person', role('farmer')],
  ['fisherman/fishermen', 'person', role('fisher')],
  ['shepherd/shepherds', 'person', role('shepherd')],
  ['driver/drivers', 'person', role('driver')],
  ['engineer/engineers', 'person', role('engineer')],
  ['lawyer/lawyers', 'person', role('lawyer')],
  ['activist/activists', 'person', role('activist')],
  ['protester/protesters demonstrator/demonstrators', 'person', role('protester')],
  ['settler/settlers', 'person', role('settler')],
  ['worshipper/worshippers worshiper/worshipers', 'person', role('worshipper')],
  ['imam/imams cleric/clerics', 'person', role('cleric')],
  ['trader/traders shopkeeper/shopkeepers merchant/merchants', 'person', role('trader')],
  ['orphan/orphans', 'person', role('orphan')],
  ['bride/brides', 'person', { ...female, role: 'bride' }],
  ['body/bodies corpse/corpses', 'body'],
  ['violation/violations abuse/abuses', 'violation'],
  ['school/schools hospital/hospitals clinic/clinics mosque/mosques church/churches', 'facility'],
  ['building/buildings house/houses home/homes shelter/shelters', 'facility'],
  ['facility/facilities centre/centres center/centers market/markets bakery/bakeries', 'facility'],
  ['prison/prisons jail/jails camp/camps', 'facility'],
  ['country/countries nationality/nationalities state/states nation/nations', 'country'],
  ['vehicle/vehicles car/cars truck/trucks bus/buses ambulance/ambulances tank/tanks', 'vehicle'],
  ['rocket/rockets missile/missiles mortar/mortars shell/shells drone/drones bomb/bombs', 'weapon'],
  ['rifle/rifles weapon/weapons', 'weapon'],
  ['attack/attacks airstrike/airstrikes strike/strikes raid/raids explosion/explosions', 'incident'],
  ['clash/clashes bombing/bombings massacre/massacres incident/incidents blast/blasts', 'incident'],
  ['operation/operations mission/missions', 'operation'],
]

/** Nouns of people and things by form, lower case. */
export const NOUNS: ReadonlyMap<string, NounSense> = new Map(ROWS.flatMap(formsOf))

/** What an adjective or first part of a compound says of people. */
export const MODIFIERS: ReadonlyMap<string, Population> = new Map<string, Population>([
  ['male', male],
  ['female', female],
  ['civilian', role('civilian')],
  ['displaced', { status: 'displaced' }],
  ['wounded', { status: 'injured' }],
  ['injured', { status: 'injured' }],
  ['pregnant', { ...female, status: 'pregnant' }],
  ['unaccompanied', { status: 'unaccompanied' }],
  ['separated', { status: 'separated' }],
  ['orphaned', { status: 'orphaned' }],
  ['missing', { status: 'missing' }],
  ['foreign', { status: 'foreign' }],
  ['disabled', { status: 'disabled' }],
  ['detained', { status: 'detained' }],
  ['imprisoned', { status: 'detained' }],
  ['jailed', { status: 'detained' }],
  ['captured', { status: 'detained' }],
  ['stateless', { status: 'stateless' }],
  ['stranded', { status: 'stranded' }],
  ['teenage', { age: [13, 17] }],
  ['teenaged', { age: [13, 17] }],
  ['adult', { age: [18, 120] }],
  ['security', role('security-force')],
  ['prison', role('prison-staff')],
  ['medical', role('health-worker')],
  ['health', role('health-worker')],
  ['healthcare', role('health-worker')],
  ['ambulance', role('health-worker')],
  ['hospital', role('health-worker')],
  ['aid', role('aid-worker')],
  ['humanitarian', role('aid-worker')],
  ['relief', role('aid-worker')],
  ['media', role('journalist')],
  ['police', role('police')],
  ['military', role('soldier')],
  ['army', role('soldier')],
  ['family', role('family-member')],
])

/** Heads whose role a first part of a compound decides: "health workers", "prison staff", "security members". */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(
  'worker workers staff personnel employee employees member members officer officers official officials crew crews team teams volunteer volunteers'.split(
    ' ',
  ),
)

function formsOf([forms, unit, population = {}, mark]: Row): readonly (readonly [string, NounSense])[] {
  const rest = { unit, population, partitive: mark === 'partitive', kin: mark === 'kin' }
  return forms.split(' ').flatMap((pair) => {
    const [one = '', many = ''] = pair.split('/')
    const senses: (readonly [string, NounSense])[] = []
    if (one !== '') senses.push([one, { ...rest, plural: false }])
    if (many !== '') senses.push([many, { ...rest, plural: true }])
    return senses
  })
}
