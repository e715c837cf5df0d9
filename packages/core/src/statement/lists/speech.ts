import type { List } from '../list.ts'

/** What kind of voice a source is. */
export type SourceKind =
  | 'named-person'
  | 'spokesperson'
  | 'organisation'
  | 'described'
  | 'document'
  | 'recording'
  | 'unattributed'
  | 'report-voice'
  | 'other'

/** The list of {@link SourceKind} codes with their labels. */
export const SOURCE_KIND: List<Exclude<SourceKind, 'other'>> = {
  name: 'source-kind',
  version: 1,
  labels: {
    'named-person': ['named person', 'شخص مُسمّى', 'personne nommée'],
    spokesperson: ['spokesperson', 'متحدث باسم', 'porte-parole'],
    organisation: ['organisation', 'منظمة', 'organisation'],
    described: ['described person', 'شخص موصوف', 'personne décrite'],
    document: ['document', 'وثيقة', 'document'],
    recording: ['recording', 'تسجيل', 'enregistrement'],
    unattributed: ['unattributed', 'بلا مصدر مذكور', 'sans source indiquée'],
    'report-voice': ['the report itself', 'التقرير نفسه', 'le document lui-même'],
  },
}

/** How the source of a statement is known: named in it, carried on from before, or one of several. */
export type Voice = 'explicit' | 'continued' | 'ambiguous' | 'other'

/** The list of {@link Voice} codes with their labels. */
export const VOICE: List<Exclude<Voice, 'other'>> = {
  name: 'voice',
  version: 1,
  labels: {
    explicit: ['named in the sentence', 'مذكور في الجملة', 'nommé dans la phrase'],
    continued: ['carried on from before', 'متابعة لما سبق', 'repris de ce qui précède'],
    ambiguous: ['one of several', 'واحد من عدة', 'l’un parmi plusieurs'],
  },
}

/** By which way the words reached the report. */
export type Access =
  | 'direct-interview'
  | 'own-publication'
  | 'quoted-by'
  | 'relayed-by'
  | 'anonymous-via'
  | 'other'

/** The list of {@link Access} codes with their labels. */
export const ACCESS: List<Exclude<Access, 'other'>> = {
  name: 'access',
  version: 1,
  labels: {
    'direct-interview': ['direct interview', 'مقابلة مباشرة', 'entretien direct'],
    'own-publication': ['own publication', 'منشور خاص بالمصدر', 'publication propre'],
    'quoted-by': ['quoted by the report', 'منقول في التقرير', 'cité par le document'],
    'relayed-by': ['relayed by another', 'منقول عبر آخر', 'relayé par un tiers'],
    'anonymous-via': ['anonymous, through another', 'مجهول عبر آخر', 'anonyme, par un tiers'],
  },
}

/** What a source's knowledge rests on, as far as the words say. */
export type Basis =
  | 'witnessed'
  | 'took-part'
  | 'holds-recording'
  | 'holds-record'
  | 'was-told'
  | 'infers'
  | 'not-stated'
  | 'other'

/** The list of {@link Basis} codes with their labels. */
export const BASIS: List<Exclude<Basis, 'other'>> = {
  name: 'basis',
  version: 1,
  labels: {
    witnessed: ['saw it', 'شهد ذلك', 'l’a vu'],
    'took-part': ['took part', 'شارك في ذلك', 'y a pris part'],
    'holds-recording': ['holds a recording', 'لديه تسجيل', 'détient un enregistrement'],
    'holds-record': ['holds a record', 'لديه سجل', 'détient un registre'],
    'was-told': ['was told', 'أُخبر بذلك', 'on le lui a dit'],
    infers: ['infers it', 'يستنتج ذلك', 'le déduit'],
    'not-stated': ['not stated', 'غير مذكور', 'non indiqué'],
  },
}

/** What a source stands to gain or lose by what it says. */
export type Interest =
  | 'none-known'
  | 'self-exculpating'
  | 'self-promoting'
  | 'accuses-adversary'
  | 'against-own-interest'
  | 'advocacy'
  | 'other'

/** The list of {@link Interest} codes with their labels. */
export const INTEREST: List<Exclude<Interest, 'other'>> = {
  name: 'interest',
  version: 1,
  labels: {
    'none-known': ['none known', 'لا مصلحة معروفة', 'aucun connu'],
    'self-exculpating': ['clears itself', 'يبرئ نفسه', 'se disculpe'],
    'self-promoting': ['speaks in its own favour', 'يتحدث لمصلحته', 'parle en sa faveur'],
    'accuses-adversary': ['accuses its adversary', 'يتهم خصمه', 'accuse son adversaire'],
    'against-own-interest': [
      'speaks against its own interest',
      'يتحدث ضد مصلحته',
      'parle contre son intérêt',
    ],
    advocacy: ['speaks for a cause', 'يناصر قضية', 'plaide une cause'],
  },
}

/** How a source stands to a claim. */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'doubts'
  | 'not-known'
  | 'declines'
  | 'fears'
  | 'predicts'
  | 'calls-for'
  | 'opposes'
  | 'promises'
  | 'threatens'
  | 'retracts'
  | 'reports-unattributed'
  | 'other'

/** The list of {@link Stance} codes with their labels. */
export const STANCE: List<Exclude<Stance, 'other'>> = {
  name: 'stance',
  version: 1,
  labels: {
    asserts: ['asserts', 'يجزم', 'affirme'],
    denies: ['denies', 'ينفي', 'dément'],
    doubts: ['doubts', 'يشكك', 'doute'],
    'not-known': ['says it is not known', 'يقول إن ذلك غير معروف', 'dit que ce n’est pas connu'],
    declines: ['declines to say', 'يمتنع عن القول', 'refuse de le dire'],
    fears: ['fears', 'يخشى', 'craint'],
    predicts: ['predicts', 'يتوقع', 'prévoit'],
    'calls-for': ['calls for', 'يدعو إلى', 'demande'],
    opposes: ['opposes', 'يعارض', 's’oppose à'],
    promises: ['promises', 'يتعهد', 'promet'],
    threatens: ['threatens', 'يهدد', 'menace'],
    retracts: ['retracts', 'يتراجع', 'se rétracte'],
    'reports-unattributed': ['reports without a source', 'ينقل دون مصدر', 'rapporte sans source'],
  },
}

/** How far a source's own words stand back from a claim. */
export type Hedge = 'none' | 'hearsay' | 'believed' | 'alleged' | 'estimated' | 'possible' | 'other'

/** The list of {@link Hedge} codes with their labels. */
export const HEDGE: List<Exclude<Hedge, 'other'>> = {
  name: 'hedge',
  version: 1,
  labels: {
    none: ['none', 'بلا تحفظ', 'aucune'],
    hearsay: ['hearsay', 'نقلاً عن آخرين', 'ouï-dire'],
    believed: ['believed', 'يُعتقد', 'supposé'],
    alleged: ['alleged', 'مزعوم', 'allégué'],
    estimated: ['estimated', 'مُقدَّر', 'estimé'],
    possible: ['possible', 'محتمل', 'possible'],
  },
}

/** What the report's own words say of a claim's confirmation. */
export type Confirmation =
  | 'not-stated'
  | 'confirmed'
  | 'unconfirmed'
  | 'could-not-verify'
  | 'disputed'
  | 'other'

/** The list of {@link Confirmation} codes with their labels. */
export const CONFIRMATION: List<Exclude<Confirmation, 'other'>> = {
  name: 'confirmation',
  version: 1,
  labels: {
    'not-stated': ['not stated', 'غير مذكور', 'non indiqué'],
    confirmed: ['confirmed', 'مؤكد', 'confirmé'],
    unconfirmed: ['not confirmed', 'غير مؤكد', 'non confirmé'],
    'could-not-verify': ['could not be verified', 'تعذر التحقق منه', 'n’a pu être vérifié'],
    disputed: ['disputed', 'متنازع عليه', 'contesté'],
  },
}

/** Whether what is claimed is said to have happened. Generic, planned and expected claims are never counted. */
export type Realis =
  | 'occurred'
  | 'ongoing'
  | 'attempted'
  | 'foiled'
  | 'planned'
  | 'expected'
  | 'habitual'
  | 'generic'
  | 'other'

/** The list of {@link Realis} codes with their labels. */
export const REALIS: List<Exclude<Realis, 'other'>> = {
  name: 'realis',
  version: 1,
  labels: {
    occurred: ['occurred', 'حدث', 'a eu lieu'],
    ongoing: ['ongoing', 'جارٍ', 'en cours'],
    attempted: ['attempted', 'محاولة', 'tenté'],
    foiled: ['foiled', 'أُحبط', 'déjoué'],
    planned: ['planned', 'مخطط له', 'prévu'],
    expected: ['expected', 'متوقع', 'attendu'],
    habitual: ['habitual', 'معتاد', 'habituel'],
    generic: ['general', 'عام', 'général'],
  },
}

/** Of how many of a group something is claimed, where no number is. */
export type Quantifier = 'all' | 'most' | 'many' | 'some' | 'one' | 'none' | 'other'

/** The list of {@link Quantifier} codes with their labels. */
export const QUANTIFIER: List<Exclude<Quantifier, 'other'>> = {
  name: 'quantifier',
  version: 1,
  labels: {
    all: ['all', 'الجميع', 'tous'],
    most: ['most', 'معظم', 'la plupart'],
    many: ['many', 'كثير', 'beaucoup'],
    some: ['some', 'بعض', 'certains'],
    one: ['one', 'واحد', 'un'],
    none: ['none', 'لا أحد', 'aucun'],
  },
}

/** Along which line a judgement in words runs. */
export type Axis =
  | 'danger'
  | 'conditions'
  | 'lawfulness'
  | 'health-distress'
  | 'intent'
  | 'motive'
  | 'significance'
  | 'other'

/** The list of {@link Axis} codes with their labels. */
export const AXIS: List<Exclude<Axis, 'other'>> = {
  name: 'axis',
  version: 1,
  labels: {
    danger: ['danger', 'الخطر', 'danger'],
    conditions: ['conditions', 'الظروف', 'conditions'],
    lawfulness: ['lawfulness', 'المشروعية', 'légalité'],
    'health-distress': ['health and distress', 'الصحة والمعاناة', 'santé et détresse'],
    intent: ['intent', 'القصد', 'intention'],
    motive: ['motive', 'الدافع', 'mobile'],
    significance: ['significance', 'الأهمية', 'importance'],
  },
}
