import type { UiLanguage } from '../statement/index.ts'

/** Whom a word for how people are stands beside: in Arabic and French it takes their form. */
export type People = 'men' | 'women' | 'families'

type Row = readonly [
  en: string,
  ar: Readonly<Record<People, string>>,
  fr: readonly [masculine: string, feminine: string],
]

const arabic = (men: string, women: string, families: string): Readonly<Record<People, string>> => ({
  men,
  women,
  families,
})

/** How people who are counted are said to be, as a word beside them: "injured children". */
const STATUSES: Readonly<Record<string, Row>> = {
  refugee: ['refugee', arabic('لاجئون', 'لاجئات', 'لاجئة'), ['réfugiés', 'réfugiées']],
  evacuated: ['evacuated', arabic('مُجلَون', 'مُجلَيات', 'مُجلاة'), ['évacués', 'évacuées']],
  foreign: ['foreign', arabic('أجانب', 'أجنبيات', 'أجنبية'), ['étrangers', 'étrangères']],
  returned: ['returned', arabic('عائدون', 'عائدات', 'عائدة'), ['de retour', 'de retour']],
  displaced: ['displaced', arabic('نازحون', 'نازحات', 'نازحة'), ['déplacés', 'déplacées']],
  injured: ['injured', arabic('مصابون', 'مصابات', 'مصابة'), ['blessés', 'blessées']],
  pregnant: ['pregnant', arabic('حوامل', 'حوامل', 'حوامل'), ['enceintes', 'enceintes']],
  unaccompanied: [
    'unaccompanied',
    arabic('غير مصحوبين', 'غير مصحوبات', 'غير مصحوبة'),
    ['non accompagnés', 'non accompagnées'],
  ],
  separated: [
    'separated',
    arabic('منفصلون عن أسرهم', 'منفصلات عن أسرهن', 'منفصلة'),
    ['séparés de leur famille', 'séparées de leur famille'],
  ],
  orphaned: ['orphaned', arabic('أيتام', 'يتيمات', 'يتيمة'), ['orphelins', 'orphelines']],
  missing: ['missing', arabic('مفقودون', 'مفقودات', 'مفقودة'), ['disparus', 'disparues']],
  disabled: ['disabled', arabic('ذوو إعاقة', 'ذوات إعاقة', 'ذات إعاقة'), ['handicapés', 'handicapées']],
  detained: ['detained', arabic('محتجزون', 'محتجزات', 'محتجزة'), ['détenus', 'détenues']],
  stateless: [
    'stateless',
    arabic('عديمو الجنسية', 'عديمات الجنسية', 'عديمة الجنسية'),
    ['apatrides', 'apatrides'],
  ],
  stranded: ['stranded', arabic('عالقون', 'عالقات', 'عالقة'), ['bloqués', 'bloquées']],
}

/** Every code that has such a word. */
export const PEOPLE_STATUSES: readonly string[] = Object.keys(STATUSES)

/** The word for how people are, in their form; null for a code that has none. */
export function statusOfPeople(code: string, people: People, language: UiLanguage): string | null {
  const row = Object.hasOwn(STATUSES, code) ? STATUSES[code] : undefined
  if (row === undefined) return null
  const [english, ar, [masculine, feminine]] = row
  return { en: english, ar: ar[people], fr: people === 'men' ? masculine : feminine }[language]
}
