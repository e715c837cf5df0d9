/** Pieces of one unit that are read: a wall of letters without a space must not fill a window. */
const LONGEST_UNIT = 16
const LONGEST_FORM = 256
const UNKNOWN = 3
const SPECIAL = 4
/** Forms remembered before the memory is emptied. */
const REMEMBERED = 50_000

/** Writes forms as the pieces the network knows. */
export interface Vocabulary {
  piecesOf(form: string): readonly number[]
}

/** The likeliest pieces of a form by a unigram language model (Kudo 2018). `scores` are log probabilities. */
export function createVocabulary(pieces: readonly string[], scores: Float32Array): Vocabulary {
  const index = new Map<string, number>()
  let longest = 1
  for (let i = SPECIAL; i < pieces.length; i += 1) {
    const piece = pieces[i] ?? ''
    index.set(piece, i)
    longest = Math.max(longest, [...piece].length)
  }
  const worst = scores.reduce((least, score) => Math.min(least, score), 0) - 10
  const scoreOf = (piece: number): number => (piece === UNKNOWN ? worst : (scores[piece] ?? worst))
  const lattice: Lattice = { index, longest, scoreOf }
  const known = new Map<string, readonly number[]>()
  return {
    piecesOf(form) {
      const before = known.get(form)
      if (before !== undefined) return before
      const found = likeliest([...form].slice(0, LONGEST_FORM), lattice).slice(0, LONGEST_UNIT)
      if (known.size >= REMEMBERED) known.clear()
      known.set(form, found.length === 0 ? [UNKNOWN] : found)
      return known.get(form) ?? [UNKNOWN]
    },
  }
}

interface Lattice {
  readonly index: ReadonlyMap<string, number>
  readonly longest: number
  readonly scoreOf: (piece: number) => number
}

interface Step {
  readonly score: number
  readonly begin: number
  readonly piece: number
}

function likeliest(characters: readonly string[], lattice: Lattice): readonly number[] {
  const best: Step[] = [{ score: 0, begin: 0, piece: UNKNOWN }]
  for (let end = 1; end <= characters.length; end += 1) best.push(bestStep(characters, end, best, lattice))
  const out: number[] = []
  for (let at = characters.length; at > 0; ) {
    const step = best[at]
    if (step === undefined) break
    if (step.piece !== UNKNOWN || out.at(-1) !== UNKNOWN) out.push(step.piece)
    at = step.begin
  }
  return out.reverse()
}

/** The best last piece of the first `end` characters. Of equals the longest wins. */
function bestStep(
  characters: readonly string[],
  end: number,
  best: readonly Step[],
  { index, longest, scoreOf }: Lattice,
): Step {
  let found: Step = { score: Number.NEGATIVE_INFINITY, begin: end - 1, piece: UNKNOWN }
  for (let begin = Math.max(0, end - longest); begin < end; begin += 1) {
    const piece = index.get(characters.slice(begin, end).join('')) ?? (end - begin === 1 ? UNKNOWN : null)
    if (piece === null) continue
    const score = (best[begin]?.score ?? 0) + scoreOf(piece)
    if (score > found.score) found = { score, begin, piece }
  }
  return found
}
