import type { ReceivedReport } from '@sanad/intake/report'

/** The reports of one file; one too short to tell its language is in the language that most of the others are in. */
export function withFileLanguage(reports: readonly ReceivedReport[]): readonly ReceivedReport[] {
  const lang = usualLanguage(reports)
  if (lang === null) return reports
  return reports.map((one) => {
    if (languageOf(one) !== null) return one
    return { ...one, report: { ...one.report, lang }, text: { ...one.text, lang } }
  })
}

function languageOf({ text, report }: ReceivedReport): string | null {
  return text.lang ?? report.lang
}

/** The language of more reports than any other; null where none is. */
function usualLanguage(reports: readonly ReceivedReport[]): string | null {
  const counts = new Map<string, number>()
  for (const one of reports) {
    const lang = languageOf(one)
    if (lang !== null) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}
