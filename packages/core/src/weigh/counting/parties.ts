import type { Party, PerpetratorCategory, Violation } from '../../statement/index.ts'
import { rootActor } from '../speaker.ts'

/** Who did it, for a table. */
export interface PartyKey {
  /** One for a party and its wings. */
  readonly key: string
  /** As the record names it; empty where nobody is named. */
  readonly name: string
  readonly category: PerpetratorCategory
}

/** The parties of a violation, each once; whoever is not known is a row of its own, never left out. */
export function partiesOf({ parties }: Violation): readonly (PartyKey & { readonly joint: boolean })[] {
  const named = parties.length > 0 ? parties : [NOBODY_NAMED]
  const once = new Map(named.map((party) => [keyOf(party), party]))
  return [...once].map(([key, { name, category, joint }]) => ({
    key,
    name: isNameless(category) ? '' : name,
    category,
    joint: joint || once.size > 1,
  }))
}

const NOBODY_NAMED: Party = { actor: null, name: '', category: 'unknown', joint: false }

function keyOf({ actor, name, category }: Party): string {
  if (isNameless(category)) return category
  return actor === null ? `name ${name.trim().toLowerCase()}` : `actor ${rootActor(actor)}`
}

function isNameless(category: PerpetratorCategory): boolean {
  return category === 'unknown' || category === 'crossfire'
}
