import {
  bylineOf,
  dateWords,
  howItSpeaksInShort,
  keepApart,
  nameSpeakers,
  plainWords,
  quoteOf,
  whoSpeaks,
  wordReason,
} from '@sanad/core/i18n'
import type { Disagreement, Incident, Range, ReportId, SetAside, Statement } from '@sanad/core/statement'
import { SEVERITY } from '@sanad/core/statement'
import type { Cell } from '../../terminal/index.ts'
import type { Look } from '../context.ts'
import { createPage, join, type Page } from './page.ts'
import { problemSentence } from './problem.ts'
import { renderRange, type Told } from './range.ts'
import { aboutReport, type Titled, titleOf } from './report.ts'
import { renderRollCalls } from './roll-call.ts'

const QUOTE_LIMIT = 240
const QUOTES_SHOWN = 4

/** An incident as people read it: how many, where its sources differ, and who said what. */
export function renderIncident(weighed: Incident, reports: readonly Titled[], look: Look): string {
  const told = tellIncident(weighed, reports, look)
  const { incident } = told
  const page = createPage(look)
  const { words } = look
  const byReport = new Map(reports.map((one) => [one.report.id, one]))
  const lines = [
    ...title(incident, byReport, page, look),
    ...page.heading(words.say('weigh/ranges')),
    ...ranges(incident, told, page, look),
    ...renderRollCalls(incident, byReport, page, look),
    ...page.heading(words.say('weigh/differ')),
    ...differences(incident, told, page, look),
    ...setAside(incident, told, page, look),
    ...page.heading(words.say('weigh/said')),
    ...incident.reports.flatMap((id) => saidInReport(byReport.get(id), incident, page, look)),
    ...inPassing(incident, byReport, page, look),
    ...problems(incident, page, look),
  ]
  return join(lines)
}

/** An incident with its speakers named and how its statements are dated. */
export function tellIncident(weighed: Incident, reports: readonly Titled[], look: Look): Told {
  const incident = { ...weighed, statements: nameSpeakers(weighed.statements) }
  const byReport = new Map(reports.map((one) => [one.report.id, one]))
  return {
    incident,
    byId: new Map(incident.statements.map((statement) => [statement.id, statement])),
    dated: (statement) => datedWords(statement, byReport, look),
  }
}

function title(
  { date, place, reports, statements }: Incident,
  byReport: ReadonlyMap<ReportId, Titled>,
  page: Page,
  look: Look,
): readonly string[] {
  const { words, style } = look
  const only = reports.length === 1 ? reports.flatMap((id) => byReport.get(id) ?? [])[0] : undefined
  const parts = [
    words.say('weigh/incident'),
    place === null ? '' : keepApart(words, plainWords(place.words)),
    date === null ? '' : dateWords(date, words),
  ]
  const counts = [
    only === undefined
      ? words.say('view/report-count', { count: reports.length })
      : keepApart(words, titleOf(only, look)),
    words.say('view/statement-count', { count: statements.length }),
  ]
  return [
    ...page.text({ text: parts.filter((one) => one !== '').join(' · '), paint: style.heading }),
    ...page.text({ text: counts.join(' · '), paint: style.muted }),
  ]
}

function ranges(incident: Incident, told: Told, page: Page, look: Look): readonly string[] {
  const { words, style, signs } = look
  if (incident.ranges.length === 0) return page.text({ text: words.say('weigh/no-ranges') })
  const legend = words
    .say('weigh/legend', { ...signs.marks, tick: signs.tick })
    .split('   ')
    .map(unbroken)
    .join('   ')
  return [
    ...page.text({ text: legend, paint: style.muted }),
    '',
    ...incident.ranges.filter(isTold).flatMap((range) => renderRange(range, told, page, look)),
  ]
}

/** Whether anybody gives a number or words for one; what was only left out is told further down. */
function isTold({ low, high, words }: Range): boolean {
  return low !== null || high !== null || words !== ''
}

/** A sign and its meaning stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function differences({ disagreements }: Incident, told: Told, page: Page, look: Look): readonly string[] {
  if (disagreements.length === 0) return [...page.text({ text: look.words.say('weigh/agree') }), '']
  return disagreements.flatMap((one, i) => [...difference(one, i + 1, { told, page, look }), ''])
}

/** A disagreement as a sentence, the quotations side by side under it. */
function difference(
  { severity, reason, statements }: Disagreement,
  number: number,
  { told, page, look }: { readonly told: Told; readonly page: Page; readonly look: Look },
): readonly string[] {
  const { words, style } = look
  const sentence = `${wordReason(words, reason).text} [${words.label(SEVERITY, severity)}]`
  const quoted = statements.flatMap((id) => told.byId.get(id) ?? [])
  const cells = quoted.slice(0, QUOTES_SHOWN).map((statement) => quoteCells(statement, told, look))
  const more = quoted.length - QUOTES_SHOWN
  return [
    ...page.numbered(number, { text: sentence, paint: style.heading }),
    ...(page.wide
      ? pairs(cells).flatMap((pair) => page.row([[], ...pair], [2, ...pair.map(() => 50)]))
      : cells.flatMap((cell) => cell.flatMap((one, i) => page.text(one, i === 0 ? 5 : 7)))),
    ...(more > 0 ? page.text({ text: words.say('weigh/more', { count: more }), paint: style.muted }, 5) : []),
  ]
}

function quoteCells(statement: Statement, told: Told, { words, style }: Look): readonly Cell[] {
  return [
    { text: quoteOf(statement, words, QUOTE_LIMIT), quoted: true },
    { text: bylineOf(statement, told.dated(statement), words), paint: style.muted },
  ]
}

function pairs<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / 2) }, (_, i) => list.slice(2 * i, 2 * i + 2))
}

function setAside(incident: Incident, told: Told, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const left = new Map<string, SetAside>(
    incident.ranges
      .flatMap((range) => range.setAside)
      .map((one) => [`${one.statement} ${one.why.code}`, one]),
  )
  if (left.size === 0) return []
  return [
    ...page.heading(words.say('weigh/set-aside')),
    ...[...left.values()].flatMap(({ statement, why }) => {
      const found = told.byId.get(statement)
      return [
        ...page.text({ text: wordReason(words, why).text }),
        ...(found === undefined
          ? []
          : quoteCells(found, told, look).flatMap((cell, i) =>
              page.text({ ...cell, paint: style.muted }, 2 + 2 * i),
            )),
      ]
    }),
    '',
  ]
}

/** What reports of other incidents tell of it, where that counts here. */
function inPassing(
  incident: Incident,
  byReport: ReadonlyMap<ReportId, Titled>,
  page: Page,
  look: Look,
): readonly string[] {
  const telling = incident.alsoMentions.filter((id) =>
    incident.statements.some(({ report }) => report === id),
  )
  if (telling.length === 0) return []
  return [
    ...page.heading(look.words.say('weigh/in-passing')),
    ...telling.flatMap((id) => saidInReport(byReport.get(id), incident, page, look)),
  ]
}

function saidInReport(
  read: Titled | undefined,
  incident: Incident,
  page: Page,
  look: Look,
): readonly string[] {
  if (read === undefined) return []
  const { report } = read
  const { words, style } = look
  const statements = incident.statements.filter((statement) => statement.report === report.id)
  const about = [keepApart(words, titleOf(read, look)), ...aboutReport(report, look)].join(' · ')
  return [
    ...page.text({ text: about, paint: style.heading }),
    ...statements.flatMap((statement) => {
      const who = { text: whoSpeaks(statement, words), paint: style.source }
      const how = { text: howItSpeaksInShort(statement, words), paint: style.cue }
      const quote = { text: quoteOf(statement, words, QUOTE_LIMIT), quoted: true }
      if (page.wide) return page.row([[who], [how], [quote]], [25, 30, 60])
      return [
        ...page.text({ text: `${keepApart(words, who.text)} — ${how.text}`, paint: style.source }, 2),
        ...page.text(quote, 4),
      ]
    }),
    '',
  ]
}

function problems(incident: Incident, page: Page, { words, style }: Look): readonly string[] {
  if (incident.problems.length === 0) return []
  return [
    ...page.text({ text: words.say('view/problems'), paint: style.heading }),
    ...incident.problems.flatMap((problem) => page.text({ text: problemSentence(problem, words) }, 2)),
  ]
}

/** When it was said, else when its report is dated. */
function datedWords(statement: Statement, reports: ReadonlyMap<ReportId, Titled>, { words }: Look): string {
  const date = statement.said ?? reports.get(statement.report)?.report.date ?? null
  return date === null ? words.say('view/no-date') : dateWords(date, words)
}
