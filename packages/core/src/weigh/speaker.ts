import { ACTORS, type ActorTie, type Statement } from '../statement/index.ts'

/** Who speaks, for telling one voice from another. */
export interface Speaker {
  /** Equal for statements of one voice: wings, outlets and spokespeople of one party are one. */
  readonly root: string
  /** As the words name it; empty for the report's own voice. */
  readonly name: string
}

const OWNER: ReadonlySet<ActorTie['relation']> = new Set(['wing-of', 'speaks-for'])
const OWNERS: ReadonlyMap<string, string> = new Map(
  ACTORS.flatMap(({ id, ties }) =>
    ties.filter(({ relation }) => OWNER.has(relation)).map(({ to }): [string, string] => [id, to]),
  ),
)

/** The speaker of a statement: the party behind its first actor, else its words, else its report. */
export function speakerOf(statement: Statement): Speaker {
  const { source } = statement
  const [actor] = source.actors
  if (statement.quoted === 'none') return { root: `report ${statement.report}`, name: '' }
  if (actor === undefined) {
    return {
      root: source.text === '' ? `unattributed ${statement.report}` : `words ${plain(source.text)}`,
      name: source.text,
    }
  }
  const id = actor.id ?? actor.of
  return {
    root: id === null ? `words ${plain(actor.name)}` : `actor ${rootActor(id)}`,
    name: source.text || actor.name,
  }
}

/** The actor that another speaks for or is a wing of; itself where it is nobody's. */
export function rootActor(id: string): string {
  let root = id
  for (let steps = 0; steps < 5; steps += 1) root = OWNERS.get(root) ?? root
  return root
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, '')
}
