import { ACTORS, createRoots, type Statement } from '../statement/index.ts'

/** Who speaks, for telling one voice from another. */
export interface Speaker {
  /** Equal for statements of one voice: wings, outlets and spokespeople of one party are one. */
  readonly root: string
  /** As the words name it; empty for the report's own voice. */
  readonly name: string
}

/** The actor that another speaks for or is a wing of; itself where it is nobody's. */
export const rootActor: (id: string) => string = createRoots(ACTORS)

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
    name: source.text.replace(/, (?:which|who|whose) .*$/u, '') || actor.name,
  }
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, '')
}
