/** What a code is called, in the three languages. */
export type Label = readonly [en: string, ar: string, fr: string]

/** A closed list of codes. A list is data: adding a code raises its version; no code is ever removed or reused. */
export interface List<Code extends string = string> {
  readonly name: string
  readonly version: number
  readonly labels: Readonly<Record<Code, Label>>
}

/** Words of fields whose value is `other`, by field name. */
export type Others = Readonly<Record<string, string>>

/** The languages Sanad speaks to people in. */
export type UiLanguage = 'en' | 'ar' | 'fr'

const OTHER: Label = ['other', 'غير ذلك', 'autre']
const COLUMN: Readonly<Record<UiLanguage, 0 | 1 | 2>> = { en: 0, ar: 1, fr: 2 }

/** The codes of a list in their order, `other` last. */
export function codesOf<Code extends string>(list: List<Code>): readonly (Code | 'other')[] {
  return [...(Object.keys(list.labels) as Code[]), 'other']
}

/** What a code is called; a code that the list does not know is printed as it is. */
export function labelOf(list: List, code: string, language: UiLanguage): string {
  return (code === 'other' ? OTHER : list.labels[code])?.[COLUMN[language]] ?? code
}
