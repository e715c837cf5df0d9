import { contains, type Document, overlap, type Stretch } from './document.ts'
import type { Attribution, Tagger } from './port.ts'

/** What a language knows of marks that are no statement. */
export interface Taste {
  readonly isAside: (document: Document, attribution: Attribution) => boolean
  /** Whether one is sure enough to be read inside what another says. */
  readonly isToldSpeech: (document: Document, attribution: Attribution) => boolean
}

/**
 * A tagger whose marks are flat, with what another finds inside the contents of the first: what somebody says that
 * another said. Such a statement says which of the two found it.
 */
export function createNestingTagger(outer: Tagger, inner: Tagger, { isAside, isToldSpeech }: Taste): Tagger {
  return {
    reader: outer.reader,
    version: `${outer.version} in:${inner.reader}:${inner.version}`,
    async tag(document: Document) {
      const [all, more] = await Promise.all([outer.tag(document), inner.tag(document)])
      const found = all.filter((one) => !isAside(document, one))
      const inside = more.filter(
        (one) => isToldSpeech(document, one) && found.some((around) => standsIn(one, around)),
      )
      const fresh = inside.filter((one) => !found.some((other) => meets(one, other)))
      return [...found, ...fresh.map((one) => ({ ...one, reader: inner.reader }))].toSorted(inTextOrder)
    },
  }
}

/** Whether all of a statement stands in one stretch of what another says, and not all of that is its content. */
function standsIn(one: Attribution, around: Attribution): boolean {
  const own = [...one.source, ...one.cue, ...one.content]
  return one.cue.length > 0 && around.content.some((content) => own.every((part) => contains(content, part)))
}

/** Whether two statements hang on the same words of saying. */
function meets(one: Attribution, other: Attribution): boolean {
  return one.cue.some((cue) => other.cue.some((its) => overlap(cue, its)))
}

function inTextOrder(one: Attribution, other: Attribution): number {
  return beginOf(one.content) - beginOf(other.content)
}

function beginOf([first]: readonly Stretch[]): number {
  return first?.begin ?? 0
}
