import {
  claimLine,
  howItSpeaks,
  keepApart,
  nameSpeakers,
  plainWords,
  quoteOf,
  reportDateWords,
  whoSpeaks,
} from '@sanad/core/i18n'
import { createPositions, type Report, type Statement } from '@sanad/core/statement'
import type { ReadReport } from '@sanad/server/reading'
import type { Look } from '../context.ts'
import { type Characters, explainStatement } from './explained.ts'
import { createPage, join, type Page } from './page.ts'
import { placeWords, problemSentence } from './problem.ts'

const WEIGHTS = [30, 60, 40] as const

/** A report as people read it: who said it, how, in which words, and what that says. */
export function renderReport(read: ReadReport, look: Look, explained = false): string {
  const page = createPage(look)
  const { words, style } = look
  const statements = nameSpeakers(read.reading.statements)
  const [body, title] = [charactersOf(read.characters), charactersOf(read.report.title ?? '')]
  const count = words.say('view/statement-count', { count: statements.length })
  const lines = [
    ...page.text({ text: titleOf(read, look), paint: style.heading }),
    ...page.text({ text: [...aboutReport(read.report, look), count].join(' · '), paint: style.muted }),
    '',
    ...(statements.length === 0 && wasRead(read) ? page.text({ text: words.say('view/no-statements') }) : []),
    ...(page.wide && statements.length > 0 ? columnHeads(page, look) : []),
    ...statements.flatMap((statement) => [
      ...renderStatement(statement, page, look),
      ...(explained
        ? explainStatement(statement, statement.text === read.text.id ? body : title, { page, look })
        : []),
      '',
    ]),
    ...renderProblems(read, page, look),
  ]
  return join(lines)
}

function charactersOf(text: string): Characters {
  return { text, positions: createPositions(text) }
}

const UNREAD: ReadonlySet<string> = new Set(['read/no-reader', 'read/language-unknown'])

function wasRead({ problems }: ReadReport): boolean {
  return !problems.some(({ code }) => UNREAD.has(code))
}

/** A report and the file it came in, for naming it. */
export type Titled = Pick<ReadReport, 'report' | 'file'>

/** What a report is called. */
export function titleOf({ report, file }: Titled, { words }: Look): string {
  const { title, given, locator } = report
  if (title !== null || given !== null) return plainWords(title ?? given ?? '')
  const place = locator === null ? '' : placeWords(locator, words)
  return [plainWords(file ?? words.say('view/untitled')), place]
    .filter((one) => one !== '')
    .join(words.say('view/comma'))
}

/** Publisher and date of a report. */
export function aboutReport(report: Report, { words }: Look): readonly string[] {
  const date = report.date === null ? words.say('view/no-date') : reportDateWords(report.date, words)
  return [report.publisher, report.byline]
    .filter((one) => one !== null)
    .map((one) => keepApart(words, plainWords(one)))
    .concat(date)
}

function columnHeads(page: Page, { words, style }: Look): readonly string[] {
  const heads = [words.say('view/who'), words.say('view/words'), words.say('view/claims')]
  return [
    ...page.row(
      heads.map((text) => [{ text, paint: style.muted }]),
      WEIGHTS,
    ),
    '',
  ]
}

/** Side by side where there is room, else one below the other. */
function renderStatement(statement: Statement, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const inside = statement.within === null ? [] : [{ text: words.say('view/inside'), paint: style.muted }]
  const who = { text: whoSpeaks(statement, words), paint: style.source }
  const how = { text: howItSpeaks(statement, words), paint: style.cue }
  const quote = { text: quoteOf(statement, words), quoted: true }
  const claims = statement.claims.map((claim) => ({
    text: claimLine(claim, statement, words),
    paint: claim.kind === 'figure' ? style.figure : style.muted,
  }))
  if (page.wide) return page.row([[who, how, ...inside], [quote], claims], WEIGHTS)
  const arrow = words.direction === 'rtl' ? '←' : '→'
  return [
    ...page.text(who),
    ...[...inside, how].flatMap((cell) => page.text(cell, 2)),
    ...page.text(quote, 4),
    ...claims.flatMap((cell) => page.text({ ...cell, text: `${arrow} ${cell.text}` }, 4)),
  ]
}

function renderProblems({ problems }: ReadReport, page: Page, { words, style }: Look): readonly string[] {
  if (problems.length === 0) return []
  return [
    ...page.text({ text: words.say('view/problems'), paint: style.heading }),
    ...problems.flatMap((problem) => page.text({ text: problemSentence(problem, words) }, 2)),
  ]
}
