import { bylineOf, quoteOf, wordReason } from '@sanad/core/i18n'
import { type Incident, MEASURE, type Measure } from '@sanad/core/statement'
import { type Considered, type Derivation, deriveRanges, type Role, standingOf } from '@sanad/core/weigh'
import type { Look } from '../context.ts'
import { renderIncident, tellIncident } from './incident.ts'
import { createPage, join, type Page } from './page.ts'
import { endsWords, reasonLines, scopeWords, type Told } from './range.ts'
import type { Titled } from './report.ts'

const QUOTE_LIMIT = 240

/** An incident, or how its numbers of one measure come about where that is asked. */
export function renderWeighed(
  incident: Incident,
  why: Measure | null,
  reports: readonly Titled[],
  look: Look,
): string {
  return why === null
    ? renderIncident(incident, reports, look)
    : renderDerivation(incident, why, reports, look)
}

/** How an incident's numbers of one measure come about: every statement considered, which end it sets or why it was set aside. */
function renderDerivation(
  incident: Incident,
  measure: Measure,
  reports: readonly Titled[],
  look: Look,
): string {
  const page = createPage(look)
  const told = tellIncident(incident, reports, look)
  const standing = standingOf(reports.map(({ report }) => report))
  const derived = deriveRanges(told.incident.statements, standing).filter(
    ({ range }) => range.measure === measure,
  )
  const name = look.words.label(MEASURE, measure)
  if (derived.length === 0) return join(page.text({ text: look.words.say('weigh/why-none', { name }) }))
  return join(derived.flatMap((one) => derivation(one, told, page, look)))
}

function derivation(
  { range, considered }: Derivation,
  told: Told,
  page: Page,
  look: Look,
): readonly string[] {
  const { words, style } = look
  return [
    ...page.heading(scopeWords(range, words)),
    ...page.text({ text: endsWords(range, look), paint: style.figure }, 2),
    ...reasonLines(range, page, look),
    '',
    ...considered.flatMap((one) => [...step(one, told, page, look), '']),
  ]
}

const SAYS = {
  low: 'weigh/why-low',
  high: 'weigh/why-high',
  both: 'weigh/why-both',
  within: 'weigh/why-within',
  words: 'weigh/why-words',
  aside: 'weigh/why-aside',
} as const satisfies Record<Role, string>

function step(
  { statements, words: said, role, why }: Considered,
  told: Told,
  page: Page,
  { words, style }: Look,
): readonly string[] {
  const head = words.say('view/labelled', {
    name: words.say('view/quote', { words: said }),
    words: words.say(SAYS[role]),
  })
  return [
    ...page.text({ text: head, paint: role === 'aside' ? style.muted : style.figure }, 2),
    ...(why === null ? [] : page.text({ text: wordReason(words, why).text, paint: style.muted }, 6)),
    ...statements
      .flatMap((id) => told.byId.get(id) ?? [])
      .flatMap((statement) => [
        ...page.text({ text: quoteOf(statement, words, QUOTE_LIMIT), quoted: true }, 6),
        ...page.text({ text: bylineOf(statement, told.dated(statement), words), paint: style.muted }, 6),
      ]),
  ]
}
