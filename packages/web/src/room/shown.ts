import type { Claim, Span, Stance, Statement } from '@sanad/core/statement'
import type { StandingStatement, WholeReport } from '@sanad/server/client'

/** How the words of a statement are underlined, so that its stance can be read without colour. */
export type Shape = 'asserts' | 'unattributed' | 'unconfirmed' | 'denies' | 'calls' | 'fears'

const SHAPES: Readonly<Record<Stance, Shape>> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'denies',
  opposes: 'denies',
  retracts: 'denies',
  'not-known': 'fears',
  declines: 'fears',
  fears: 'fears',
  predicts: 'fears',
  'calls-for': 'calls',
  promises: 'calls',
  threatens: 'calls',
  'reports-unattributed': 'unattributed',
  other: 'asserts',
}

/** The shape of a statement's stance. Asserted, but told as not confirmed or alleged, is a shape of its own. */
export function shapeOf({ stance, hedge, confirmation }: Statement): Shape {
  const shape = SHAPES[stance]
  if (shape !== 'asserts') return shape
  const doubtful =
    confirmation === 'unconfirmed' || confirmation === 'could-not-verify' || confirmation === 'disputed'
  return doubtful || hedge === 'alleged' ? 'unconfirmed' : 'asserts'
}

/** A statement as it counts now: as a person corrected it, else as it was read. */
export function asItStands({
  statement,
  decided,
}: Pick<StandingStatement, 'statement' | 'decided'>): Statement {
  return decided.kind === 'replaced' ? decided.by : statement
}

/** What a stretch of the text is to a statement, or that one is there. */
export type MarkKind = 'source' | 'cue' | 'figure' | 'here' | Shape

/** A stretch of the text that is drawn. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

/** In what of a report a statement's words stand. */
export type Ground = 'text' | 'title'

/** Where a statement's words stand: a title is a text of its own. */
export function groundOf({ texts }: Pick<WholeReport, 'texts'>, { statement }: StandingStatement): Ground {
  const stands = texts.find((text) => text.stands)?.text
  return stands === undefined || statement.text === stands ? 'text' : 'title'
}

/** The statements whose words stand in a report's text, or those of its title. */
export function statementsIn(report: WholeReport, ground: Ground): readonly StandingStatement[] {
  return report.statements.filter((standing) => groundOf(report, standing) === ground)
}

/** The characters in which a statement's words are counted; null where they are not here. */
export function charactersOf(report: WholeReport, ground: Ground): string | null {
  return ground === 'text' ? report.characters : report.report.title
}

/** The marks of a statement; of one that was rejected there are none. */
export function marksOf(standing: StandingStatement): readonly Mark[] {
  if (standing.decided.kind === 'rejected') return []
  const statement = asItStands(standing)
  const shape = shapeOf(statement)
  return [
    ...statement.source.spans.map((span): Mark => ({ kind: 'source', span })),
    ...(statement.cue?.spans ?? []).map((span): Mark => ({ kind: 'cue', span })),
    ...statement.content.spans.map((span): Mark => ({ kind: shape, span })),
    ...figuresOf(statement).flatMap(({ spans }) => spans.map((span): Mark => ({ kind: 'figure', span }))),
  ]
}

/** The claims of a statement that say how many. */
export function figuresOf({ claims }: Statement): readonly Extract<Claim, { kind: 'figure' }>[] {
  return claims.filter((claim) => claim.kind === 'figure')
}

/** The innermost statement that has a place among its words; null where none has. */
export function statementAt(statements: readonly StandingStatement[], at: number): StandingStatement | null {
  const holding = statements
    .filter(({ decided }) => decided.kind !== 'rejected')
    .map((standing) => ({ standing, length: lengthHolding(asItStands(standing), at) }))
    .filter(({ length }) => length > 0)
  holding.sort((one, other) => one.length - other.length)
  return holding[0]?.standing ?? null
}

function lengthHolding({ source, cue, content }: Statement, at: number): number {
  const spans = [...source.spans, ...(cue?.spans ?? []), ...content.spans]
  const held = spans.some(([begin, end]) => begin <= at && at < end)
  return held ? content.spans.reduce((sum, [begin, end]) => sum + end - begin, 0) : 0
}
