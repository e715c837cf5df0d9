import { quoteOf, whoSpeaks } from '@sanad/core/i18n'
import type { Claim, Statement } from '@sanad/core/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Quoted, useWords } from '../words/index.ts'
import type { Telling } from './told.ts'

const QUOTE_LIMIT = 240

/** A sentence with who said it; pressed, it opens where it stands in its report. */
export function Sentence({
  statement,
  telling,
  about,
  lead,
}: {
  readonly statement: Statement
  readonly telling: Telling
  /** Of a long sentence, what is shown of it. */
  readonly about?: Claim | undefined
  /** What stands before the quotation. */
  readonly lead?: ReactNode
}): ReactNode {
  const words = useWords()
  const lang = telling.reports.get(statement.report)?.lang ?? null
  return (
    <div className="sentence">
      {lead}
      <Link
        to="/reports/$id"
        params={{ id: statement.report }}
        search={{ at: statement.id }}
        className="quiet-link"
      >
        <Quoted lang={lang}>{quoteOf(statement, words, QUOTE_LIMIT, about)}</Quoted>
      </Link>
      <p className="small muted">
        <bdi>{whoSpeaks(statement, words)}</bdi>
        {words.say('view/comma')}
        {telling.dated(statement)}
      </p>
    </div>
  )
}
