import { type Disagreement, type FigureClaim, populationKey, type Statement } from '../../statement/index.ts'
import type { Evidence } from '../evidence.ts'
import { createDisagreement } from './create.ts'

/** Where the parts that one statement names add up to more than the whole it names. */
export function internalDisagreements(figures: readonly Evidence<FigureClaim>[]): readonly Disagreement[] {
  return [...partsTooMany(figures), ...harmsApart(figures)]
}

/** Casualties of one statement that are not its killed and its injured added up: 711 are 307 and 404. */
function harmsApart(figures: readonly Evidence<FigureClaim>[]): readonly Disagreement[] {
  return figures.flatMap((total) => {
    if (total.claim.figure.measure !== 'casualties') return []
    const [killed, injured] = (['killed', 'injured'] as const).map((measure) =>
      figures.find((one) => one.claim.figure.measure === measure && countsAlike(one, total)),
    )
    const [all, dead, hurt] = [total, killed, injured].map((one) => one?.claim.figure.count)
    if (killed === undefined || injured === undefined) return []
    if (all?.bound !== 'exactly' || dead?.bound !== 'exactly' || hurt?.bound !== 'exactly') return []
    if (dead.low + hurt.low === all.low) return []
    const params = { total: all.words, parts: [dead.words, hurt.words], speaker: total.speaker.name }
    const line = { axis: 'internal', severity: 'conflict' } as const
    return [createDisagreement(line, 'disagreement/killed-and-injured', params, [total])]
  })
}

/** In one statement, of the same people. */
function countsAlike(one: Evidence<FigureClaim>, total: Evidence<FigureClaim>): boolean {
  const [a, b] = [one.claim.figure, total.claim.figure]
  const same = a.unit === b.unit && populationKey(a.population) === populationKey(b.population)
  return (
    same && one.statement.id === total.statement.id && !one.claim.links.some(({ kind }) => kind === 'part-of')
  )
}

function partsTooMany(figures: readonly Evidence<FigureClaim>[]): readonly Disagreement[] {
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
