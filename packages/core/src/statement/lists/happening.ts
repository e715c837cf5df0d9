import type { List } from '../list.ts'

/** What happened, in neutral words: never a legal finding. */
export type EventType =
  | 'clash'
  | 'ground-attack'
  | 'air-strike'
  | 'shelling'
  | 'vehicle-bomb'
  | 'explosive'
  | 'shooting'
  | 'siege'
  | 'takeover'
  | 'surrender'
  | 'ceasefire'
  | 'killing'
  | 'execution'
  | 'injury'
  | 'ill-treatment'
  | 'sexual-violence'
  | 'abduction'
  | 'hostage-taking'
  | 'arrest'
  | 'detention'
  | 'disappearance'
  | 'recruitment'
  | 'use-of-child'
  | 'separation'
  | 'displacement'
  | 'forced-return'
  | 'death-in-custody'
  | 'prison-break'
  | 'escape'
  | 'recapture'
  | 'release'
  | 'transfer'
  | 'handover'
  | 'headcount'
  | 'visit'
  | 'facility-attack'
  | 'attack-on-personnel'
  | 'military-use'
  | 'damage'
  | 'access-denied'
  | 'aid-delivered'
  | 'body-found'
  | 'burial'
  | 'evacuation'
  | 'reunification'
  | 'repatriation'
  | 'investigation'
  | 'trial'
  | 'official-decision'
  | 'claim-of-responsibility'
  | 'other'

/** The list of {@link EventType} codes with their labels. */
export const EVENT_TYPE: List<Exclude<EventType, 'other'>> = {
  name: 'event-type',
  version: 1,
  labels: {
    clash: ['clash', 'اشتباك', 'affrontement'],
    'ground-attack': ['ground attack', 'هجوم بري', 'attaque au sol'],
    'air-strike': ['air strike', 'غارة جوية', 'frappe aérienne'],
    shelling: ['shelling', 'قصف مدفعي', 'bombardement'],
    'vehicle-bomb': ['vehicle bomb', 'مركبة مفخخة', 'véhicule piégé'],
    explosive: ['explosion', 'انفجار', 'explosion'],
    shooting: ['shooting', 'إطلاق نار', 'tirs'],
    siege: ['siege', 'حصار', 'siège'],
    takeover: ['taking control', 'سيطرة', 'prise de contrôle'],
    surrender: ['surrender', 'استسلام', 'reddition'],
    ceasefire: ['ceasefire', 'وقف إطلاق نار', 'cessez-le-feu'],
    killing: ['killing', 'قتل', 'mort causée'],
    execution: ['execution', 'إعدام', 'exécution'],
    injury: ['injury', 'إصابة', 'blessure'],
    'ill-treatment': ['ill-treatment', 'سوء معاملة', 'mauvais traitements'],
    'sexual-violence': ['sexual violence', 'عنف جنسي', 'violence sexuelle'],
    abduction: ['abduction', 'اختطاف', 'enlèvement'],
    'hostage-taking': ['hostage-taking', 'أخذ رهائن', 'prise d’otages'],
    arrest: ['arrest', 'توقيف', 'arrestation'],
    detention: ['detention', 'احتجاز', 'détention'],
    disappearance: ['disappearance', 'اختفاء', 'disparition'],
    recruitment: ['recruitment', 'تجنيد', 'recrutement'],
    'use-of-child': ['use of a child', 'استخدام طفل', 'utilisation d’un enfant'],
    separation: ['separation', 'فصل', 'séparation'],
    displacement: ['displacement', 'نزوح', 'déplacement'],
    'forced-return': ['forced return', 'إعادة قسرية', 'retour forcé'],
    'death-in-custody': ['death in custody', 'وفاة في الاحتجاز', 'mort en détention'],
    'prison-break': ['prison break', 'اقتحام سجن للهروب', 'évasion collective'],
    escape: ['escape', 'هروب', 'évasion'],
    recapture: ['recapture', 'إعادة قبض', 'recapture'],
    release: ['release', 'إفراج', 'libération'],
    transfer: ['transfer', 'نقل', 'transfert'],
    handover: ['handover', 'تسليم', 'remise'],
    headcount: ['headcount', 'تعداد', 'décompte'],
    visit: ['visit', 'زيارة', 'visite'],
    'facility-attack': ['attack on a facility', 'هجوم على منشأة', 'attaque d’un établissement'],
    'attack-on-personnel': ['attack on personnel', 'هجوم على عاملين', 'attaque contre du personnel'],
    'military-use': ['military use', 'استخدام عسكري', 'utilisation militaire'],
    damage: ['damage', 'أضرار', 'dégâts'],
    'access-denied': ['access denied', 'منع الوصول', 'accès refusé'],
    'aid-delivered': ['aid delivered', 'إيصال مساعدات', 'aide livrée'],
    'body-found': ['body found', 'العثور على جثة', 'corps retrouvé'],
    burial: ['burial', 'دفن', 'inhumation'],
    evacuation: ['evacuation', 'إجلاء', 'évacuation'],
    reunification: ['reunification', 'لمّ شمل', 'réunification'],
    repatriation: ['repatriation', 'إعادة إلى الوطن', 'rapatriement'],
    investigation: ['investigation', 'تحقيق', 'enquête'],
    trial: ['trial', 'محاكمة', 'procès'],
    'official-decision': ['official decision', 'قرار رسمي', 'décision officielle'],
    'claim-of-responsibility': ['claim of responsibility', 'تبنٍّ للمسؤولية', 'revendication'],
  },
}

/** How people, a place or a party are said to be. */
export type Status =
  | 'safe'
  | 'in-danger'
  | 'trapped'
  | 'held'
  | 'hostage'
  | 'used-as-shield'
  | 'injured'
  | 'ill'
  | 'deprived'
  | 'distressed'
  | 'dead'
  | 'missing'
  | 'whereabouts-unknown'
  | 'escaped'
  | 'released'
  | 'displaced'
  | 'separated'
  | 'unaccompanied'
  | 'with-family'
  | 'in-care'
  | 'awaiting-return'
  | 'returned'
  | 'undocumented'
  | 'stateless'
  | 'fighting-ongoing'
  | 'contested'
  | 'controlled'
  | 'contained'
  | 'surrendered'
  | 'accessible'
  | 'partly-accessible'
  | 'inaccessible'
  | 'other'

/** The list of {@link Status} codes with their labels. */
export const STATUS: List<Exclude<Status, 'other'>> = {
  name: 'status',
  version: 1,
  labels: {
    safe: ['safe', 'في أمان', 'en sécurité'],
    'in-danger': ['in danger', 'في خطر', 'en danger'],
    trapped: ['trapped', 'محاصر', 'pris au piège'],
    held: ['held', 'محتجز', 'détenu'],
    hostage: ['hostage', 'رهينة', 'otage'],
    'used-as-shield': ['used as a shield', 'يُستخدم درعاً بشرياً', 'utilisé comme bouclier'],
    injured: ['injured', 'مصاب', 'blessé'],
    ill: ['ill', 'مريض', 'malade'],
    deprived: ['deprived', 'محروم', 'privé du nécessaire'],
    distressed: ['distressed', 'في ضيق', 'en détresse'],
    dead: ['dead', 'متوفى', 'mort'],
    missing: ['missing', 'مفقود', 'porté disparu'],
    'whereabouts-unknown': ['whereabouts unknown', 'مكانه مجهول', 'localisation inconnue'],
    escaped: ['escaped', 'هارب', 'évadé'],
    released: ['released', 'مفرج عنه', 'libéré'],
    displaced: ['displaced', 'نازح', 'déplacé'],
    separated: ['separated', 'منفصل عن أسرته', 'séparé'],
    unaccompanied: ['unaccompanied', 'غير مصحوب', 'non accompagné'],
    'with-family': ['with family', 'مع أسرته', 'en famille'],
    'in-care': ['in care', 'في الرعاية', 'pris en charge'],
    'awaiting-return': ['awaiting return', 'في انتظار العودة', 'en attente de retour'],
    returned: ['returned', 'عائد', 'de retour'],
    undocumented: ['undocumented', 'بلا وثائق', 'sans papiers'],
    stateless: ['stateless', 'عديم الجنسية', 'apatride'],
    'fighting-ongoing': ['fighting goes on', 'القتال مستمر', 'combats en cours'],
    contested: ['contested', 'متنازع عليه', 'disputé'],
    controlled: ['under control', 'تحت السيطرة', 'sous contrôle'],
    contained: ['contained', 'مطوّق', 'circonscrit'],
    surrendered: ['surrendered', 'مستسلم', 'rendu'],
    accessible: ['accessible', 'يمكن الوصول إليه', 'accessible'],
    'partly-accessible': ['partly accessible', 'يمكن الوصول إليه جزئياً', 'partiellement accessible'],
    inaccessible: ['inaccessible', 'لا يمكن الوصول إليه', 'inaccessible'],
  },
}

/** What is asked for, promised or done for people: appeals, positions and care steps share it. */
export type Action =
  | 'locate'
  | 'protect'
  | 'release'
  | 'handover'
  | 'medical-care'
  | 'psychosocial-care'
  | 'register'
  | 'legal-review'
  | 'trace-family'
  | 'restore-contact'
  | 'best-interests'
  | 'interim-care'
  | 'reunify'
  | 'establish-nationality'
  | 'repatriate'
  | 'reintegrate'
  | 'educate'
  | 'follow-up'
  | 'cease-fire'
  | 'spare-children'
  | 'evacuate'
  | 'grant-access'
  | 'provide-aid'
  | 'improve-conditions'
  | 'separate-from-adults'
  | 'stop-recruitment'
  | 'disclose-fate'
  | 'investigate'
  | 'prosecute'
  | 'fund'
  | 'other'

/** The list of {@link Action} codes with their labels. */
export const ACTION: List<Exclude<Action, 'other'>> = {
  name: 'action',
  version: 1,
  labels: {
    locate: ['locate', 'تحديد المكان', 'localiser'],
    protect: ['protect', 'حماية', 'protéger'],
    release: ['release', 'إفراج', 'libérer'],
    handover: ['hand over', 'تسليم', 'remettre'],
    'medical-care': ['medical care', 'رعاية طبية', 'soins médicaux'],
    'psychosocial-care': ['psychosocial care', 'رعاية نفسية اجتماعية', 'soutien psychosocial'],
    register: ['register', 'تسجيل', 'enregistrer'],
    'legal-review': ['legal review', 'مراجعة قانونية', 'examen juridique'],
    'trace-family': ['trace the family', 'البحث عن الأسرة', 'rechercher la famille'],
    'restore-contact': ['restore contact', 'إعادة الاتصال', 'rétablir le contact'],
    'best-interests': ['best interests procedure', 'إجراء المصلحة الفضلى', 'procédure d’intérêt supérieur'],
    'interim-care': ['interim care', 'رعاية مؤقتة', 'prise en charge provisoire'],
    reunify: ['reunify', 'لمّ الشمل', 'réunifier'],
    'establish-nationality': ['establish nationality', 'إثبات الجنسية', 'établir la nationalité'],
    repatriate: ['repatriate', 'إعادة إلى الوطن', 'rapatrier'],
    reintegrate: ['reintegrate', 'إعادة إدماج', 'réintégrer'],
    educate: ['educate', 'تعليم', 'scolariser'],
    'follow-up': ['follow up', 'متابعة', 'suivre'],
    'cease-fire': ['cease fire', 'وقف إطلاق النار', 'cesser le feu'],
    'spare-children': ['spare children', 'تجنيب الأطفال', 'épargner les enfants'],
    evacuate: ['evacuate', 'إجلاء', 'évacuer'],
    'grant-access': ['grant access', 'السماح بالوصول', 'donner accès'],
    'provide-aid': ['provide aid', 'تقديم مساعدات', 'fournir de l’aide'],
    'improve-conditions': ['improve conditions', 'تحسين الظروف', 'améliorer les conditions'],
    'separate-from-adults': ['separate from adults', 'فصل عن البالغين', 'séparer des adultes'],
    'stop-recruitment': ['stop recruitment', 'وقف التجنيد', 'cesser le recrutement'],
    'disclose-fate': ['disclose fate', 'الكشف عن المصير', 'révéler le sort'],
    investigate: ['investigate', 'تحقيق', 'enquêter'],
    prosecute: ['prosecute', 'ملاحقة قضائية', 'poursuivre en justice'],
    fund: ['fund', 'تمويل', 'financer'],
  },
}

/** How a party stands to an action that is asked of it. */
export type Attitude = 'willing' | 'reluctant' | 'refuses' | 'undecided' | 'accepts' | 'other'

/** The list of {@link Attitude} codes with their labels. */
export const ATTITUDE: List<Exclude<Attitude, 'other'>> = {
  name: 'attitude',
  version: 1,
  labels: {
    willing: ['willing', 'مستعد', 'disposé'],
    reluctant: ['reluctant', 'متردد', 'réticent'],
    refuses: ['refuses', 'يرفض', 'refuse'],
    undecided: ['undecided', 'لم يقرر', 'indécis'],
    accepts: ['accepts', 'يقبل', 'accepte'],
  },
}

/** How two groups or places are related. */
export type Relation =
  | 'custody-of'
  | 'controls'
  | 'located-in'
  | 'member-of'
  | 'alleged-affiliation'
  | 'kin-of'
  | 'national-of'
  | 'wing-of'
  | 'successor-of'
  | 'allied-with'
  | 'speaks-for'
  | 'other'

/** The list of {@link Relation} codes with their labels. */
export const RELATION: List<Exclude<Relation, 'other'>> = {
  name: 'relation',
  version: 1,
  labels: {
    'custody-of': ['holds in custody', 'يحتجز', 'détient'],
    controls: ['controls', 'يسيطر على', 'contrôle'],
    'located-in': ['is in', 'يقع في', 'se trouve à'],
    'member-of': ['is a member of', 'عضو في', 'est membre de'],
    'alleged-affiliation': ['is said to belong to', 'يُقال إنه ينتمي إلى', 'appartiendrait à'],
    'kin-of': ['is kin of', 'قريب', 'est parent de'],
    'national-of': ['is a national of', 'يحمل جنسية', 'est ressortissant de'],
    'wing-of': ['is a wing of', 'جناح', 'est une branche de'],
    'successor-of': ['succeeds', 'خَلَف', 'succède à'],
    'allied-with': ['is allied with', 'متحالف مع', 'est allié à'],
    'speaks-for': ['speaks for', 'يتحدث باسم', 'parle au nom de'],
  },
}
