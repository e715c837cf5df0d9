import type { List } from '../list.ts'

/** What is counted of somebody or something. */
export type Measure =
  | 'killed'
  | 'injured'
  | 'casualties'
  | 'neutralised'
  | 'missing'
  | 'disappeared'
  | 'abducted'
  | 'recruited'
  | 'used'
  | 'sexual-violence'
  | 'displaced'
  | 'separated'
  | 'held'
  | 'arrested'
  | 'released'
  | 'escaped'
  | 'recaptured'
  | 'transferred'
  | 'surrendered'
  | 'present'
  | 'trapped'
  | 'awaiting-return'
  | 'repatriated'
  | 'reunified'
  | 'in-care'
  | 'bodies-found'
  | 'fighters'
  | 'attacks'
  | 'violations'
  | 'facilities-hit'
  | 'operations'
  | 'origin-countries'
  | 'vehicles'
  | 'weapons'
  | 'affected'
  | 'other'

/** The list of {@link Measure} codes with their labels. */
export const MEASURE: List<Exclude<Measure, 'other'>> = {
  name: 'measure',
  version: 1,
  labels: {
    killed: ['killed', 'قتلى', 'tués'],
    injured: ['injured', 'جرحى', 'blessés'],
    casualties: ['casualties', 'ضحايا', 'victimes'],
    neutralised: ['“neutralised”', 'تحييد', '« neutralisés »'],
    missing: ['missing', 'مفقودون', 'portés disparus'],
    disappeared: ['disappeared', 'مختفون', 'victimes de disparition'],
    abducted: ['abducted', 'مختطفون', 'enlevés'],
    recruited: ['recruited', 'مجندون', 'recrutés'],
    used: ['used', 'مستخدمون', 'utilisés'],
    'sexual-violence': ['sexual violence', 'عنف جنسي', 'violence sexuelle'],
    displaced: ['displaced', 'نازحون', 'déplacés'],
    separated: ['separated', 'منفصلون عن أسرهم', 'séparés'],
    held: ['held', 'محتجزون', 'détenus'],
    arrested: ['arrested', 'موقوفون', 'arrêtés'],
    released: ['released', 'مفرج عنهم', 'libérés'],
    escaped: ['escaped', 'هاربون', 'évadés'],
    recaptured: ['recaptured', 'أُعيد القبض عليهم', 'repris'],
    transferred: ['transferred', 'منقولون', 'transférés'],
    surrendered: ['surrendered', 'مستسلمون', 'rendus'],
    present: ['present', 'موجودون', 'présents'],
    trapped: ['trapped', 'محاصرون', 'pris au piège'],
    'awaiting-return': ['awaiting return', 'في انتظار العودة', 'en attente de retour'],
    repatriated: ['repatriated', 'معادون إلى أوطانهم', 'rapatriés'],
    reunified: ['reunified', 'لُمّ شملهم', 'réunifiés'],
    'in-care': ['in care', 'في الرعاية', 'pris en charge'],
    'bodies-found': ['bodies found', 'جثث عُثر عليها', 'corps retrouvés'],
    fighters: ['fighters', 'مقاتلون', 'combattants'],
    attacks: ['attacks', 'هجمات', 'attaques'],
    violations: ['violations', 'انتهاكات', 'violations'],
    'facilities-hit': ['facilities hit', 'منشآت أصيبت', 'établissements touchés'],
    operations: ['operations', 'عمليات', 'opérations'],
    'origin-countries': ['countries of origin', 'بلدان المنشأ', 'pays d’origine'],
    vehicles: ['vehicles', 'مركبات', 'véhicules'],
    weapons: ['weapons', 'أسلحة', 'armes'],
    affected: ['affected', 'متضررون', 'touchés'],
  },
}

/** Whom or what a figure counts one by one. */
export type Unit =
  | 'child'
  | 'person'
  | 'family'
  | 'body'
  | 'violation'
  | 'incident'
  | 'facility'
  | 'operation'
  | 'country'
  | 'vehicle'
  | 'weapon'

/** The list of {@link Unit} codes with their labels. */
export const UNIT: List<Unit> = {
  name: 'unit',
  version: 1,
  labels: {
    child: ['children', 'أطفال', 'enfants'],
    person: ['people', 'أشخاص', 'personnes'],
    family: ['families', 'أسر', 'familles'],
    body: ['bodies', 'جثث', 'corps'],
    violation: ['violations', 'انتهاكات', 'violations'],
    incident: ['incidents', 'حوادث', 'incidents'],
    facility: ['facilities', 'منشآت', 'établissements'],
    operation: ['operations', 'عمليات', 'opérations'],
    country: ['countries', 'بلدان', 'pays'],
    vehicle: ['vehicles', 'مركبات', 'véhicules'],
    weapon: ['weapons', 'أسلحة', 'armes'],
  },
}

/** Whether a figure counts what came in a time, what stands at a time, or all up to a time. */
export type FigureKind = 'flow' | 'stock' | 'cumulative'

/** The list of {@link FigureKind} codes with their labels. */
export const FIGURE_KIND: List<FigureKind> = {
  name: 'figure-kind',
  version: 1,
  labels: {
    flow: ['in the period', 'خلال الفترة', 'sur la période'],
    stock: ['as it stood then', 'كما كان حينها', 'à cette date'],
    cumulative: ['so far', 'حتى الآن', 'jusqu’ici'],
  },
}

/** How the words bound a number. */
export type Bound =
  | 'exactly'
  | 'at-least'
  | 'more-than'
  | 'up-to'
  | 'fewer-than'
  | 'about'
  | 'almost'
  | 'between'
  | 'vague'
  | 'none'

/** The list of {@link Bound} codes with their labels. */
export const BOUND: List<Bound> = {
  name: 'bound',
  version: 1,
  labels: {
    exactly: ['exactly', 'بالضبط', 'exactement'],
    'at-least': ['at least', 'ما لا يقل عن', 'au moins'],
    'more-than': ['more than', 'أكثر من', 'plus de'],
    'up-to': ['up to', 'ما يصل إلى', 'jusqu’à'],
    'fewer-than': ['fewer than', 'أقل من', 'moins de'],
    about: ['about', 'نحو', 'environ'],
    almost: ['almost', 'قرابة', 'près de'],
    between: ['between', 'بين', 'entre'],
    vague: ['an unstated number', 'عدد غير محدد', 'un nombre non précisé'],
    none: ['none', 'لا أحد', 'aucun'],
  },
}

/** Along which line statements of one incident differ. */
export type DisagreementAxis =
  | 'value'
  | 'unit'
  | 'scope'
  | 'status'
  | 'attribution'
  | 'existence'
  | 'internal'
  | 'revision'
  | 'transposed'

/** The list of {@link DisagreementAxis} codes with their labels. */
export const DISAGREEMENT_AXIS: List<DisagreementAxis> = {
  name: 'disagreement-axis',
  version: 1,
  labels: {
    value: ['number', 'العدد', 'nombre'],
    unit: ['unit', 'الوحدة', 'unité'],
    scope: ['who is counted', 'المشمولون بالعدّ', 'personnes comptées'],
    status: ['status', 'الحالة', 'situation'],
    attribution: ['who did it', 'الفاعل', 'auteur'],
    existence: ['whether it happened', 'هل حدث', 'existence du fait'],
    internal: ['within one source', 'داخل المصدر الواحد', 'dans une même source'],
    revision: ['revision', 'مراجعة', 'révision'],
    transposed: ['digits swapped', 'أرقام مقلوبة', 'chiffres inversés'],
  },
}

/** How much a disagreement weighs. */
export type Severity = 'conflict' | 'difference' | 'note'

/** The list of {@link Severity} codes with their labels. */
export const SEVERITY: List<Severity> = {
  name: 'severity',
  version: 1,
  labels: {
    conflict: ['conflict', 'تعارض', 'contradiction'],
    difference: ['difference', 'اختلاف', 'différence'],
    note: ['note', 'ملاحظة', 'remarque'],
  },
}

/** What kind of body or voice an actor is. */
export type ActorKind =
  | 'state-force'
  | 'state-authority'
  | 'de-facto-authority'
  | 'armed-group'
  | 'political-wing'
  | 'party-media'
  | 'coalition'
  | 'private-security'
  | 'foreign-state'
  | 'un'
  | 'red-cross-crescent'
  | 'ngo-international'
  | 'ngo-national'
  | 'casualty-recorder'
  | 'media'
  | 'wire'
  | 'medical'
  | 'family'
  | 'child'
  | 'detainee'
  | 'witness'
  | 'expert'
  | 'community'
  | 'person'
  | 'other'

/** The list of {@link ActorKind} codes with their labels. */
export const ACTOR_KIND: List<Exclude<ActorKind, 'other'>> = {
  name: 'actor-kind',
  version: 1,
  labels: {
    'state-force': ['state force', 'قوة حكومية', 'force étatique'],
    'state-authority': ['state authority', 'سلطة حكومية', 'autorité de l’État'],
    'de-facto-authority': ['de facto authority', 'سلطة أمر واقع', 'autorité de fait'],
    'armed-group': ['armed group', 'جماعة مسلحة', 'groupe armé'],
    'political-wing': ['political wing', 'جناح سياسي', 'aile politique'],
    'party-media': ['party media', 'إعلام طرف', 'média d’une partie'],
    coalition: ['coalition', 'تحالف', 'coalition'],
    'private-security': ['private security', 'أمن خاص', 'sécurité privée'],
    'foreign-state': ['foreign state', 'دولة أجنبية', 'État étranger'],
    un: ['United Nations', 'الأمم المتحدة', 'Nations unies'],
    'red-cross-crescent': ['Red Cross or Crescent', 'صليب أو هلال أحمر', 'Croix-Rouge ou Croissant-Rouge'],
    'ngo-international': ['international NGO', 'منظمة غير حكومية دولية', 'ONG internationale'],
    'ngo-national': ['national NGO', 'منظمة غير حكومية محلية', 'ONG nationale'],
    'casualty-recorder': ['casualty recorder', 'جهة توثيق ضحايا', 'organisme de recensement des victimes'],
    media: ['media', 'وسيلة إعلام', 'média'],
    wire: ['news agency', 'وكالة أنباء', 'agence de presse'],
    medical: ['medical', 'جهة طبية', 'médical'],
    family: ['family', 'أسرة', 'famille'],
    child: ['child', 'طفل', 'enfant'],
    detainee: ['detainee', 'محتجز', 'détenu'],
    witness: ['witness', 'شاهد', 'témoin'],
    expert: ['expert', 'خبير', 'expert'],
    community: ['community', 'مجتمع محلي', 'communauté'],
    person: ['person', 'شخص', 'personne'],
  },
}
