import { contains, type Document, overlap, type Stretch } from '../document.ts'
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
  const drafts = found.map((draft) => withoutSpeakers(document, attributions, draft))
  const holders = drafts.map((draft) => innermost(attributions, draft.anchor))
  const placed = attributions.map((attribution, i) => ({
    attribution,
    claims: drafts.filter((_, d) => holders[d] === i),
    within: encloser(attributions, i),
  }))
  const left = drafts.filter((draft, d) => holders[d] === null && !isFraming(attributions, draft))
  return { placed, own: ownVoice(document, attributions, left) }
}

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

function innermost(attributions: readonly Attribution[], at: Stretch): number | null {
  let best: number | null = null
  attributions.forEach((attribution, i) => {
    if (!attribution.content.some((stretch) => contains(stretch, at))) return
    if (best === null || sizeOf(attribution.content) < sizeOf(attributions[best]?.content ?? [])) best = i
  })
  return best
}

/** The nearest attribution whose content holds another's content, and its cue where it has one. */
function encloser(attributions: readonly Attribution[], i: number): number | null {
  const inner = attributions[i]
  if (inner === undefined) return null
  const size = sizeOf(inner.content)
  let best: number | null = null
  attributions.forEach((outer, j) => {
    const holds = [...inner.cue, ...inner.content].every((one) =>
      outer.content.some((stretch) => contains(stretch, one)),
    )
    if (j === i || !holds || sizeOf(outer.content) <= size) return
    if (best === null || sizeOf(outer.content) < sizeOf(attributions[best]?.content ?? [])) best = j
  })
  return best
}

/** "several teenagers, a lawyer says": who speaks is none of those a number includes. */
function withoutSpeakers(
  document: Document,
  attributions: readonly Attribution[],
  draft: ClaimDraft,
): ClaimDraft {
  const { body } = draft
  if (body.kind !== 'figure' || body.figure.includes.length === 0) return draft
  const { positions } = document
  const includes = body.figure.includes.filter(({ spans }) =>
    spans.every(([b, e]) => {
      const words = { begin: positions.index(b), end: positions.index(e) }
      return !attributions.some(({ source }) => source.some((stretch) => overlap(stretch, words)))
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
function ownVoice(
  document: Document,
  attributions: readonly Attribution[],
  drafts: readonly ClaimDraft[],
): readonly OwnVoice[] {
  return document.sentences.flatMap((sentence) => {
    const inSentence = drafts.filter((draft) => contains(sentence, draft.anchor))
    if (inSentence.length === 0) return []
    const taken = attributions
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
