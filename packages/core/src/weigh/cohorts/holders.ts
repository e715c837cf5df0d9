import { type ActorRef, boundsOf, type Claim, type Group, type StatementId } from '../../statement/index.ts'
import { type Evidence, saysSo } from '../evidence.ts'
import { rootActor } from '../speaker.ts'

/** Who is said to hold a place, and since when, at the latest. */
export interface Holder {
  readonly root: string
  readonly name: string
  /** The first day of which somebody says so; null where no day is told. */
  readonly since: string | null
  /** Whether it is said to have taken over: then somebody else held before, named or not. */
  readonly tookOver: boolean
  readonly statements: readonly StatementId[]
}

/** Who holds people or a place, one after the other, as far as statements tell. */
export function holdersOf(evidence: readonly Evidence[]): readonly Holder[] {
  const told = evidence.filter(saysSo).flatMap((one) =>
    holding(one.claim).map((named) => ({
      ...calledBy(named, one),
      since: sinceOf(one),
      tookOver: one.claim.kind === 'event',
      statement: one.statement.id,
    })),
  )
  const roots = [...new Set(told.map(({ root }) => root))]
  return roots
    .map((root): Holder => {
      const same = told.filter((one) => one.root === root)
      const days = same.flatMap(({ since }) => since ?? []).sort()
      return {
        root,
        name: same[0]?.name ?? root,
        since: days[0] ?? null,
        tookOver: same.some(({ tookOver }) => tookOver),
        statements: [...new Set(same.map(({ statement }) => statement))],
      }
    })
    .toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0))
}

/** A word of one or two letters is no name but a pronoun, for whoever speaks. */
function calledBy({ id, of, name }: Named, { speaker }: Evidence): Pick<Holder, 'root' | 'name'> {
  const known = id ?? of
  if (known !== null) return { root: rootActor(known), name }
  return name.length <= 2 ? speaker : { root: name.toLowerCase(), name }
}

/** The holder that took over from another in between; null where nobody is said to have. */
export function changeBetween(
  holders: readonly Holder[],
  from: string,
  to: string,
): { readonly before: Holder | null; readonly after: Holder } | null {
  for (const [i, after] of holders.entries()) {
    const before = holders[i - 1] ?? null
    if (after.since === null || (before === null && !after.tookOver)) continue
    if (after.since > from && after.since <= to) return { before, after }
  }
  return null
}

function holding(claim: Claim): readonly Named[] {
  switch (claim.kind) {
    case 'relation':
      return claim.relation === 'custody-of' || claim.relation === 'controls' ? actorsOf([claim.from]) : []
    case 'event':
      return claim.event === 'takeover' ? actorsOf(claim.by) : []
    default:
      return []
  }
}

/** The first one named; whom no registry knows, by the words. */
function actorsOf(groups: readonly Group[]): readonly Named[] {
  return groups
    .flatMap(({ actors, words }): readonly Named[] =>
      actors.length > 0 ? actors : [{ id: null, of: null, name: words }],
    )
    .slice(0, 1)
}

type Named = Pick<ActorRef, 'id' | 'of' | 'name'>

function sinceOf({ claim, saidOn }: Evidence): string | null {
  const time = claim.kind === 'event' ? claim.time : null
  return (time === null ? null : boundsOf(time).earliest) ?? saidOn
}
