import type { ActorRef } from './group.ts'
import type { ActorKind, Relation } from './lists/index.ts'

/** A tie of one actor to another, in force between two years; null is open. */
export interface ActorTie {
  readonly relation: Relation
  readonly to: string
}

/** A body that speaks or acts, with its names in all scripts. */
export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  /** Whether it fights or speaks for one who fights: what it says in its own favour is interested. */
  readonly party: boolean
  /** The best known name first; abbreviations are names. */
  readonly names: readonly string[]
  readonly ties: readonly ActorTie[]
  /** Years of existence under this name; null is open. */
  readonly years: readonly [from: number | null, to: number | null]
}

/** How an actor is referred to. */
export function actorRef(actor: Actor): ActorRef {
  const whole = actor.ties.find((tie) => tie.relation === 'wing-of' || tie.relation === 'speaks-for')
  return { id: actor.id, name: actor.names[0] ?? actor.id, kind: actor.kind, of: whole?.to ?? null }
}

/** Tells of whom an actor is a wing, or for whom it speaks, however many steps up; itself where it is nobody's. */
export function createRoots(actors: readonly Actor[]): (id: string) => string {
  const owners = new Map(
    actors.flatMap(({ id, ties }) =>
      ties
        .filter(({ relation }) => relation === 'wing-of' || relation === 'speaks-for')
        .map(({ to }): readonly [string, string] => [id, to]),
    ),
  )
  return (id) => {
    const seen = new Set([id])
    let root = id
    for (let owner = owners.get(root); owner !== undefined && !seen.has(owner); owner = owners.get(root)) {
      seen.add(owner)
      root = owner
    }
    return root
  }
}
