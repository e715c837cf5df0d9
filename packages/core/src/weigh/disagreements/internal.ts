import type { Disagreement, FigureClaim, Statement } from '../../statement/index.ts'
import type { Evidence } from '../evidence.ts'
import { createDisagreement } from './create.ts'

/** Where the parts that one statement names add up to more than the whole it names. */
export function internalDisagreements(figures: readonly Evidence<FigureClaim>[]): readonly Disagreement[] {
  return figures.flatMap((whole) => {
    const parts = partsOf(whole)
    const sum = parts.reduce((total, { figure }) => total + figure.count.low, 0)
    const { high, words } = whole.claim.figure.count
    if (parts.length < 2 || high === null || sum <= high) return []
    const params = {
      total: words,
      parts: parts.map(({ figure }) => figure.count.words),
      speaker: whole.speaker.name,
    }
    return [
      createDisagreement({ axis: 'internal', severity: 'conflict' }, 'disagreement/parts', params, [whole]),
    ]
  })
}

/** The figures of the same statement, measure and unit that say they are part of this one. */
function partsOf({ statement, claim }: Evidence<FigureClaim>): readonly FigureClaim[] {
  const { measure } = claim.figure
  return figuresOf(statement).filter(
    (part) => part.figure.measure === measure && part.links.some((link) => pointsAt(link, statement, claim)),
  )
}

function figuresOf(statement: Statement): readonly FigureClaim[] {
  return statement.claims.filter((claim): claim is FigureClaim => claim.kind === 'figure')
}

function pointsAt(link: FigureClaim['links'][number], statement: Statement, claim: FigureClaim): boolean {
  return (
    link.kind === 'part-of' && link.to.statement === statement.id && statement.claims[link.to.claim] === claim
  )
}
