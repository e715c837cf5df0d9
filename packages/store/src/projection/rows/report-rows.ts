import type { HeldText, ReportBody } from '@sanad/core/ledger'
import { boundsOf, type TextId } from '@sanad/core/statement'
import { createVector, fold } from '../../words/index.ts'
import type { Characters, Origin, Row } from './row.ts'

/** A report's row, and one for each of its texts; of two with one id the first counts. */
export function reportRows(body: ReportBody, origin: Origin, characters: Characters): readonly Row[] {
  const { report, evidence, interview } = body
  const { entry, position, received } = origin
  const bounds = report.date === null ? null : boundsOf(report.date)
  const row: Row = {
    table: 'report',
    row: {
      report: report.id,
      entry,
      position,
      received,
      given: report.given,
      evidence: evidence?.id ?? report.evidence,
      file: evidence?.name ?? null,
      media: evidence?.mediaType ?? null,
      parent: report.parent,
      title: report.title,
      publisher: report.publisher,
      outlet: report.publisher === null ? null : fold(report.publisher),
      dated: report.date,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      lang: report.lang,
      interview: interview?.source ?? null,
      body: JSON.stringify(report),
      words: createVector({
        content: [report.title, evidence?.name].join(' '),
        speaker: [report.publisher, report.byline].join(' '),
      }),
    },
  }
  const texts = new Map(body.texts.toReversed().map((held) => [`${held.text.report} ${held.text.id}`, held]))
  return [row, ...[...texts.values()].map((held) => textRow(held, null, { entry, position }, characters))]
}

/** A text's row; `instead` is the text it takes the place of. */
export function textRow(
  { text, characters, located }: HeldText,
  instead: TextId | null,
  key: Pick<Origin, 'entry' | 'position'>,
  held: Characters,
): Row {
  return {
    table: 'text',
    row: {
      report: text.report,
      text: text.id,
      ...key,
      origin: text.by,
      version: text.version,
      lang: text.lang,
      made_from: text.of,
      instead,
      held: characters.name,
      located: JSON.stringify(located),
      characters: held.get(characters.name) ?? null,
    },
  }
}
