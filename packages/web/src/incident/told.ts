import { nameSpeakers } from '@sanad/core/i18n'
import type { Roots, Statement, StatementId } from '@sanad/core/statement'
import type { TitledReport, WholeIncident } from '@sanad/server/client'
import type { WebWords } from '../words/index.ts'

/** The sentences of an incident by their ids, and when they were said. */
export interface Telling {
  readonly statements: readonly Statement[]
  readonly byId: ReadonlyMap<StatementId, Statement>
  readonly reports: ReadonlyMap<string, TitledReport>
  /** When a sentence was said, or its report is dated. */
  dated(statement: Statement): string
}

/** The sentences of an incident, with the speakers that a pronoun stands for named. */
export function tellingOf({ incident, told }: WholeIncident, words: WebWords): Telling {
  const statements = nameSpeakers(incident.statements)
  const reports = new Map<string, TitledReport>(told.map((one) => [one.id, one]))
  return {
    statements,
    byId: new Map(statements.map((one) => [one.id, one])),
    reports,
    dated: (statement) => {
      const date = statement.said ?? reports.get(statement.report)?.date ?? null
      return date === null ? words.say('view/no-date') : words.date(date)
    },
  }
}

/** How many speak of an incident, whatever they say of it, and how many of them are shown independent. */
export function speakersOf({ independent, unknown }: Roots): {
  readonly sources: number
  readonly independent: number
} {
  return { sources: independent + unknown, independent }
}

/** What a report is called. */
export function titleOf(report: TitledReport | undefined, words: WebWords): string {
  return report?.title ?? report?.file ?? report?.publisher ?? words.say('view/untitled')
}
