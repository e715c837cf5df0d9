import type { List } from '../list.ts'

/** What was done to children (S/RES/1612 and after), with two things that are watched and are no grave violations. */
export type ViolationType =
  | 'killing'
  | 'maiming'
  | 'recruitment-use'
  | 'sexual-violence'
  | 'abduction'
  | 'attack-school'
  | 'attack-hospital'
  | 'denial-access'
  | 'military-use'
  | 'deprivation-liberty'

/** The list of {@link ViolationType} codes with their labels. */
export const VIOLATION_TYPE: List<ViolationType> = {
  name: 'violation-type',
  version: 1,
  labels: {
    killing: ['killing', 'قتل', 'meurtre'],
    maiming: ['maiming', 'تشويه', 'mutilation'],
    'recruitment-use': ['recruitment or use', 'تجنيد أو استخدام', 'recrutement ou utilisation'],
    'sexual-violence': ['sexual violence', 'عنف جنسي', 'violence sexuelle'],
    abduction: ['abduction', 'اختطاف', 'enlèvement'],
    'attack-school': ['attack on a school', 'هجوم على مدرسة', 'attaque contre une école'],
    'attack-hospital': ['attack on a hospital', 'هجوم على مستشفى', 'attaque contre un hôpital'],
    'denial-access': [
      'denial of humanitarian access',
      'منع وصول المساعدات الإنسانية',
      'refus d’accès humanitaire',
    ],
    'military-use': [
      'military use of a school or hospital',
      'استخدام عسكري لمدرسة أو مستشفى',
      'utilisation militaire d’une école ou d’un hôpital',
    ],
    'deprivation-liberty': ['deprivation of liberty', 'حرمان من الحرية', 'privation de liberté'],
  },
}

/** What must hold before something is a matter of the monitoring mechanism (MRM Field Manual). */
export type Gate = 'context' | 'victim' | 'perpetrator' | 'act'

/** The list of {@link Gate} codes with their labels. */
export const GATE: List<Gate> = {
  name: 'gate',
  version: 1,
  labels: {
    context: ['in the context of armed conflict', 'في سياق نزاع مسلح', 'dans le contexte d’un conflit armé'],
    victim: ['the victim is under 18', 'الضحية دون 18 عاماً', 'la victime a moins de 18 ans'],
    perpetrator: [
      'done by an armed force or group',
      'الفاعل قوة أو جماعة مسلحة',
      'commis par une force ou un groupe armé',
    ],
    act: ['one of the violations described', 'أحد الانتهاكات الموصوفة', 'une des violations décrites'],
  },
}

/** An answer that may not be known. */
export type Answer = 'yes' | 'no' | 'unknown'

/** The list of {@link Answer} codes with their labels. */
export const ANSWER: List<Answer> = {
  name: 'answer',
  version: 1,
  labels: {
    yes: ['yes', 'نعم', 'oui'],
    no: ['no', 'لا', 'non'],
    unknown: ['not known', 'غير معروف', 'inconnu'],
  },
}

/** Who decides, from the nearest to the one that reports go by. */
export type DecisionLevel = 'focal-point' | 'ctfmr-technical' | 'ctfmr'

/** The list of {@link DecisionLevel} codes with their labels. */
export const DECISION_LEVEL: List<DecisionLevel> = {
  name: 'decision-level',
  version: 1,
  labels: {
    'focal-point': ['focal point', 'جهة الاتصال', 'point focal'],
    'ctfmr-technical': [
      'technical level of the task force',
      'المستوى الفني لفرقة العمل',
      'niveau technique de l’équipe spéciale',
    ],
    ctfmr: ['country task force', 'فرقة العمل القطرية', 'équipe spéciale de pays'],
  },
}

/** What was decided of a violation. */
export type VerificationStatus =
  | 'verified'
  | 'pending'
  | 'reported-not-verified'
  | 'did-not-occur'
  | 'not-mrm'

/** The list of {@link VerificationStatus} codes with their labels. */
export const VERIFICATION_STATUS: List<VerificationStatus> = {
  name: 'verification-status',
  version: 1,
  labels: {
    verified: ['verified', 'متحقق منه', 'vérifié'],
    pending: ['verification pending', 'قيد التحقق', 'vérification en cours'],
    'reported-not-verified': ['reported, not verified', 'مبلَّغ عنه ولم يُتحقق منه', 'signalé, non vérifié'],
    'did-not-occur': [
      'verification found that it did not occur',
      'تبيّن من التحقق أنه لم يقع',
      'la vérification a établi que cela n’a pas eu lieu',
    ],
    'not-mrm': [
      'outside the monitoring mechanism',
      'خارج نطاق آلية الرصد',
      'hors du champ du mécanisme de surveillance',
    ],
  },
}

/** What a source is for verification, by who speaks and how we hold the words. */
export type SourceType = 'primary' | 'supporting-testimony' | 'supporting-evidence' | 'secondary'

/** The list of {@link SourceType} codes with their labels. */
export const SOURCE_TYPE: List<SourceType> = {
  name: 'source-type',
  version: 1,
  labels: {
    primary: ['primary source', 'مصدر أولي', 'source primaire'],
    'supporting-testimony': ['supporting testimony', 'شهادة داعمة', 'témoignage à l’appui'],
    'supporting-evidence': ['supporting evidence', 'دليل داعم', 'élément de preuve à l’appui'],
    secondary: ['secondary source', 'مصدر ثانوي', 'source secondaire'],
  },
}

/** Who a source is to what happened. */
export type SourceRole =
  | 'victim'
  | 'eyewitness'
  | 'perpetrator'
  | 'family-member'
  | 'medical-personnel'
  | 'trained-monitor'
  | 'other'

/** The list of {@link SourceRole} codes with their labels. */
export const SOURCE_ROLE: List<Exclude<SourceRole, 'other'>> = {
  name: 'source-role',
  version: 1,
  labels: {
    victim: ['victim', 'ضحية', 'victime'],
    eyewitness: ['eyewitness', 'شاهد عيان', 'témoin oculaire'],
    perpetrator: ['perpetrator', 'مرتكب الفعل', 'auteur'],
    'family-member': ['family member', 'من أفراد الأسرة', 'membre de la famille'],
    'medical-personnel': ['medical personnel', 'من الطواقم الطبية', 'personnel médical'],
    'trained-monitor': ['trained monitor', 'راصد مدرَّب', 'observateur formé'],
  },
}

/** What a decision rests on, from the strongest on. */
export type SourceWeight =
  | 'primary-witnessed'
  | 'primary-not-witness'
  | 'supporting-documents-sufficient'
  | 'secondary-only'
  | 'primary-not-credible'

/** The list of {@link SourceWeight} codes with their labels. */
export const SOURCE_WEIGHT: List<SourceWeight> = {
  name: 'source-weight',
  version: 1,
  labels: {
    'primary-witnessed': [
      'a primary source who witnessed it',
      'مصدر أولي شهد الحدث',
      'une source primaire qui en a été témoin',
    ],
    'primary-not-witness': [
      'a primary source who did not witness it',
      'مصدر أولي لم يشهد الحدث',
      'une source primaire qui n’en a pas été témoin',
    ],
    'supporting-documents-sufficient': [
      'no primary source, but documents that suffice',
      'لا مصدر أولي، لكن الوثائق كافية',
      'pas de source primaire, mais des documents suffisants',
    ],
    'secondary-only': ['secondary sources only', 'مصادر ثانوية فقط', 'sources secondaires seulement'],
    'primary-not-credible': [
      'a primary source that was not found credible',
      'مصدر أولي لم يُعتبر موثوقاً',
      'une source primaire jugée non crédible',
    ],
  },
}

/** Why something could not be verified. */
export type NotVerifiedReason =
  | 'unwilling-sources'
  | 'security-constraints'
  | 'resource-constraints'
  | 'contradictory-information'
  | 'pending-further-monitoring'
  | 'other'

/** The list of {@link NotVerifiedReason} codes with their labels. */
export const NOT_VERIFIED_REASON: List<Exclude<NotVerifiedReason, 'other'>> = {
  name: 'not-verified-reason',
  version: 1,
  labels: {
    'unwilling-sources': ['sources unwilling', 'امتناع المصادر', 'sources réticentes'],
    'security-constraints': ['security', 'قيود أمنية', 'contraintes de sécurité'],
    'resource-constraints': ['lack of means', 'نقص الموارد', 'manque de moyens'],
    'contradictory-information': ['contradictions', 'معلومات متناقضة', 'informations contradictoires'],
    'pending-further-monitoring': [
      'more monitoring is needed',
      'بانتظار مزيد من الرصد',
      'surveillance complémentaire en attente',
    ],
  },
}

/** Who did it. */
export type PerpetratorCategory = 'armed-force' | 'armed-group' | 'other-party' | 'crossfire' | 'unknown'

/** The list of {@link PerpetratorCategory} codes with their labels. */
export const PERPETRATOR_CATEGORY: List<PerpetratorCategory> = {
  name: 'perpetrator-category',
  version: 1,
  labels: {
    'armed-force': ['armed force', 'قوة مسلحة', 'force armée'],
    'armed-group': ['armed group', 'جماعة مسلحة', 'groupe armé'],
    'other-party': ['other party', 'طرف آخر', 'autre partie'],
    crossfire: ['crossfire', 'تبادل إطلاق النار', 'feux croisés'],
    unknown: ['unknown', 'مجهول', 'inconnu'],
  },
}

/** Whether a named child is a girl or a boy. */
export type Sex = 'female' | 'male' | 'unknown'

/** The list of {@link Sex} codes with their labels. */
export const SEX: List<Sex> = {
  name: 'sex',
  version: 1,
  labels: {
    female: ['girls', 'فتيات', 'filles'],
    male: ['boys', 'فتيان', 'garçons'],
    unknown: ['sex not known', 'الجنس غير معروف', 'sexe inconnu'],
  },
}
