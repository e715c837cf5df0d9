import type { ReadingBody } from '@sanad/core/ledger'
import type { ActorRef, Claim, Reading, Statement } from '@sanad/core/statement'
import { createVector, fold } from '../words/index.ts'
import { actorsOf, claimRow } from './claim-row.ts'
import type { Origin, Row } from './row.ts'

type Key = Pick<Origin, 'entry' | 'position'>

/** A reading's row, and those of its statements with their claims and whom they name. */
export function readingRows({ reading }: ReadingBody, key: Key): readonly Row[] {
  const { id, report, text, reader, version, problems } = reading
  const row: Row = {
    table: 'reading',
    row: { report, ...key, reading: id, text, reader, version, problems: JSON.stringify(problems) },
  }
  return [
    row,
    ...reading.statements.flatMap((statement, rank) => statementRows(reading, statement, rank, key)),
  ]
}

function statementRows(reading: Reading, statement: Statement, rank: number, key: Key): readonly Row[] {
  const { source, content } = statement
  const place = { report: reading.report, ...key, rank }
  const row: Row = {
    table: 'statement',
    row: {
      ...place,
      statement: statement.id,
      reading: reading.id,
      person: reading.reader === 'person',
      speaker: fold([source.text, ...source.actors.map(({ name }) => name)].join(' ')),
      stance: statement.stance,
      said: statement.said,
      words: createVector({ content: content.text, speaker: source.text }),
      body: JSON.stringify(bodyOf(statement)),
      confidence: statement.confidence,
    },
  }
  const claims = statement.claims.map((claim, i): Row => claimRow(claim, i, place))
  return [row, ...claims, ...mentionRows(statement, place)]
}

/** A statement without what its columns and its reading's say. */
export type StatementBody = Omit<Statement, 'id' | 'report' | 'text' | 'reading' | 'reader'>

function bodyOf({ id, report, text, reading, reader, ...body }: Statement): StatementBody {
  return body
}

function mentionRows(statement: Statement, place: Key & { report: string; rank: number }): readonly Row[] {
  const said = statement.source.actors.map((actor) => ({ actor, part: 'source', claim: null }))
  const claimed = statement.claims.flatMap((claim: Claim, i) =>
    distinct(actorsOf(claim)).map((actor) => ({ actor, part: 'claim', claim: i })),
  )
  return [...said, ...claimed].map(({ actor, part, claim }, mention) => ({
    table: 'mention',
    row: { ...place, mention, part, claim, actor: actor.id, name: actor.name, kind: actor.kind },
  }))
}

function distinct(actors: readonly ActorRef[]): readonly ActorRef[] {
  const first = new Map<string, ActorRef>()
  for (const actor of actors) {
    const key = actor.id ?? actor.name
    if (!first.has(key)) first.set(key, actor)
  }
  return [...first.values()]
}
