import {
  compareFigures,
  type Disagreement,
  type FigureClaim,
  lowEnd,
  populationsEqual,
} from '../../statement/index.ts'
import { leastTogether, type Share, shareOf } from '../breakdown.ts'
import { type Evidence, groupBy } from '../evidence.ts'
import { createDisagreement } from './create.ts'

type Counted = Evidence<FigureClaim>

/**
 * Where what one source gives of children, women and men is more than all people that it or another gives. Nobody is two of them and
 * every one is a person, so no numbers satisfy both; whom a role names (fighters, guards) another may not have counted at all.
 */
export function constraintDisagreements(figures: readonly Counted[]): readonly Disagreement[] {
  const wholes = figures.filter(isWhole)
  const sources = [...groupBy(figures, ({ speaker }) => speaker.root).values()]
  return wholes.flatMap((whole) =>
    sources.flatMap((source) => {
      const parts = largest(source.filter((part) => isPartOf(part, whole)))
      return exceeds(parts, whole) ? [impossible(parts, whole)] : []
    }),
  )
}

function isWhole({ claim: { figure, quantifier, links } }: Counted): boolean {
  const all = figure.unit === 'person' && populationsEqual(figure.population, {}) && quantifier !== 'one'
  return all && figure.count.high !== null && !links.some(({ kind }) => kind === 'part-of')
}

/** A share of people counted in the same way, place and time, and not already tied to another whole in its own statement. */
function isPartOf(part: Counted, whole: Counted): boolean {
  const { figure, links } = part.claim
  if (shareOf(figure) === null || lowEnd(figure.count)?.value === null) return false
  const { unit, population } = whole.claim.figure
  if (compareFigures({ ...figure, unit, population }, whole.claim.figure).kind !== 'compatible') return false
  return !links.some(({ kind }) => kind === 'part-of') || part.statement.id !== whole.statement.id
}

/** The largest number of children, of women and of men. */
function largest(parts: readonly Counted[]): readonly Counted[] {
  const most = new Map<Share | null, Counted>()
  for (const part of parts) {
    const share = shareOf(part.claim.figure)
    const other = most.get(share)
    if (other === undefined || part.claim.figure.count.low > other.claim.figure.count.low)
      most.set(share, part)
  }
  return [...most.values()]
}

function exceeds(parts: readonly Counted[], { claim }: Counted): boolean {
  const least = leastTogether(parts.map((part) => part.claim.figure))
  return least !== null && claim.figure.count.high !== null && least > claim.figure.count.high
}

/** In one source's words it is bad arithmetic; between two, numbers that cannot both be true. */
function impossible(parts: readonly Counted[], whole: Counted): Disagreement {
  const one = parts.every(({ speaker }) => speaker.root === whole.speaker.root)
  const params = {
    measure: whole.claim.figure.measure,
    parts: parts.map(({ claim }) => claim.figure.count.words),
    whole: whole.claim.figure.count.words,
    shares: parts.flatMap(({ claim }) => shareOf(claim.figure) ?? []),
    partSpeaker: parts[0]?.speaker.name ?? null,
    wholeSpeaker: whole.speaker.name,
  }
  const axis = one ? 'internal' : 'value'
  return createDisagreement({ axis, severity: 'conflict' }, 'disagreement/more-than-all', params, [
    ...parts,
    whole,
  ])
}
