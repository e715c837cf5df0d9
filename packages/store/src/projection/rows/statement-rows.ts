import type { ReadingBody } from '@sanad/core/ledger'
import type { ActorRef, Claim, Reading, Statement } from '@sanad/core/statement'
import { createVector, fold } from '../../words/index.ts'
import type { StatementTable } from '../tables.ts'
import { actorsOf, claimRow } from './claim-row.ts'
import type { Origin, Row } from './row.ts'

type Key = Pick<Origin, 'entry' | 'position'>

/** A reading's row, and those of its statements with their claims and whom they name. */
export function readingRows({ reading }: ReadingBody, key: Key): readonly Row[] {
  const { id, report, text, reader, version, problems } = reading
  const bodies = reading.statements.map((statement) =>
    Buffer.from(JSON.stringify(bodyOf(statement, reading))),
  )
  const row: Row = {
    table: 'reading',
    row: {
      report,
      ...key,
      reading: id,
      text,
      reader,
      version,
      problems: JSON.stringify(problems),
      statements: Buffer.concat(bodies),
    },
  }
  let begins = 0
  const rows = reading.statements.map((statement, rank) => {
    const bytes = bodies[rank]?.length ?? 0
    const place = { report, ...key, rank }
    begins += bytes
    return statementRows(reading, statement, place, { begins: begins - bytes, bytes })
  })
  return [row, ...rows.flat()]
}

type Place = Key & { readonly report: string; readonly rank: number }

function statementRows(
  reading: Reading,
  statement: Statement,
  place: Place,
  lies: Pick<StatementTable, 'begins' | 'bytes'>,
): readonly Row[] {
  const { source, content } = statement
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
      ...lies,
      confidence: statement.confidence,
    },
  }
  const claims = statement.claims.map((claim, i): Row => claimRow(claim, i, place))
  return [row, ...claims, ...mentionRows(statement, place)]
}

/** A statement without what its columns and its reading's say; its text only where that is not the reading's, but the report's title. */
export type StatementBody = Omit<Statement, 'id' | 'report' | 'text' | 'reading' | 'reader'> &
  Partial<Pick<Statement, 'text'>>

function bodyOf(
  { id, report, text, reading, reader, ...body }: Statement,
  whole: Pick<Reading, 'text'>,
): StatementBody {
  return text === whole.text ? body : { ...body, text }
}

function mentionRows(statement: Statement, place: Place): readonly Row[] {
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
