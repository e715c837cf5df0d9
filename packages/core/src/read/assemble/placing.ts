import { contains, type Document, overlap, type Stretch } from '../document.ts'
import { createNearby, type Nearby } from '../nearby.ts'
import type { Attribution, ClaimDraft } from '../port.ts'

/** An attribution with the claims that fall to it and the one it stands inside. */
export interface Placed {
  readonly attribution: Attribution
  readonly claims: readonly ClaimDraft[]
  /** Place, in the list, of the nearest attribution whose content holds this one. */
  readonly within: number | null
}

/** Words of the report's own voice with the claims on them. */
export interface OwnVoice {
  readonly content: readonly Stretch[]
  readonly claims: readonly ClaimDraft[]
}

/** Gives every claim to the innermost attribution whose content holds its anchor, and what is left to the report's own voice. */
export function placeClaims(
  document: Document,
  attributions: readonly Attribution[],
  found: readonly ClaimDraft[],
): { readonly placed: readonly Placed[]; readonly own: readonly OwnVoice[] } {
  const held = createNearby(
    attributions.map((attribution, place) => ({ ...attribution, place })),
    ({ source, cue, content }) => [...source, ...cue, ...content],
  )
  const drafts = found.map((draft) => withoutSpeakers(document, held, draft))
  const claims = new Map<number | null, ClaimDraft[]>()
  for (const draft of drafts) {
    const holder = innermost(held.at(draft.anchor), draft.anchor)
    const there = claims.get(holder)
    if (there === undefined) claims.set(holder, [draft])
    else there.push(draft)
  }
  const placed = attributions.map((attribution, i) => ({
    attribution,
    claims: claims.get(i) ?? [],
    within: encloser(held, attribution, i),
  }))
  const left = (claims.get(null) ?? []).filter((draft) => !isFraming(held.at(draft.anchor), draft))
  return { placed, own: ownVoice(document, held, left) }
}

/** Attributions by where they stand, each with its place in the list. */
type Held = Nearby<Attribution & { readonly place: number }>

/** Characters that a list of stretches covers. */
export function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { begin, end }) => sum + end - begin, 0)
}

/** What two sorted lists of stretches share. */
export function common(one: readonly Stretch[], other: readonly Stretch[]): readonly Stretch[] {
  return one.flatMap((a) =>
    other
      .filter((b) => overlap(a, b))
      .map((b) => ({ begin: Math.max(a.begin, b.begin), end: Math.min(a.end, b.end) })),
  )
}

function innermost(near: ReturnType<Held['at']>, at: Stretch): number | null {
  return smallest(near.filter(({ content }) => content.some((stretch) => contains(stretch, at))))
}

/** The nearest attribution whose content holds another's content, and its cue where it has one. */
function encloser(held: Held, inner: Attribution, i: number): number | null {
  const [first] = inner.content
  const size = sizeOf(inner.content)
  const outer = first === undefined ? [] : held.at(first)
  return smallest(
    outer.filter(({ place, content }) => {
      if (place === i || sizeOf(content) <= size) return false
      return [...inner.cue, ...inner.content].every((one) =>
        content.some((stretch) => contains(stretch, one)),
      )
    }),
  )
}

/** The place of the attribution with the least content; of equal ones the first. */
function smallest(some: ReturnType<Held['at']>): number | null {
  const [first, ...others] = some
  if (first === undefined) return null
  return others.reduce((best, one) => (sizeOf(one.content) < sizeOf(best.content) ? one : best), first).place
}

/** "several teenagers, a lawyer says": who speaks is none of those a number includes. */
function withoutSpeakers(document: Document, held: Held, draft: ClaimDraft): ClaimDraft {
  const { body } = draft
  if (body.kind !== 'figure' || body.figure.includes.length === 0) return draft
  const { positions } = document
  const includes = body.figure.includes.filter(({ spans }) =>
    spans.every(([b, e]) => {
      const words = { begin: positions.index(b), end: positions.index(e) }
      return !held.at(words).some(({ source }) => source.some((stretch) => overlap(stretch, words)))
    }),
  )
  return { ...draft, body: { ...body, figure: { ...body.figure, includes } } }
}

/** A claim on the words of a cue is how something is said, not what; one on a source's words is who says it, unless it counts several. */
function isFraming(attributions: readonly Attribution[], { anchor, body }: ClaimDraft): boolean {
  const holds = (stretch: Stretch): boolean => contains(stretch, anchor)
  if (attributions.some(({ cue }) => cue.some(holds))) return true
  const several = body.kind === 'relation' || (body.kind === 'figure' && (body.figure.count.stated ?? 2) > 1)
  return !several && attributions.some(({ source }) => source.some(holds))
}

/** By sentence: its words that nobody else is said to have said, as far as they carry claims. */
function ownVoice(document: Document, held: Held, drafts: readonly ClaimDraft[]): readonly OwnVoice[] {
  const anchored = createNearby(drafts, ({ anchor }) => [anchor])
  return document.sentences.flatMap((sentence) => {
    const inSentence = anchored.at(sentence).filter((draft) => contains(sentence, draft.anchor))
    if (inSentence.length === 0) return []
    const taken = held
      .at(sentence)
      .flatMap(({ cue, content }) => [...cue, ...content])
      .filter((stretch) => overlap(stretch, sentence))
    const free = subtract(sentence, taken).map((piece) => trim(document.text, piece))
    return free
      .map((piece) => ({
        content: [piece],
        claims: inSentence.filter((draft) => contains(piece, draft.anchor)),
      }))
      .filter(({ claims }) => claims.length > 0)
  })
}

function subtract(whole: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const pieces: Stretch[] = []
  let begin = whole.begin
  for (const stretch of taken.toSorted((a, b) => a.begin - b.begin)) {
    if (stretch.begin > begin) pieces.push({ begin, end: stretch.begin })
    begin = Math.max(begin, stretch.end)
  }
  if (begin < whole.end) pieces.push({ begin, end: whole.end })
  return pieces
}

/** Without spaces and commas at its ends; a piece between two others keeps no mark of theirs. */
function trim(text: string, piece: Stretch): Stretch {
  const words = text.slice(piece.begin, piece.end)
  const begin = piece.begin + (/^[\s,;:]*/u.exec(words)?.[0].length ?? 0)
  const end = piece.end - (/[\s,;:]{0,20}$/u.exec(words)?.[0].length ?? 0)
  return { begin, end: Math.max(begin, end) }
}
