import type { Source } from '../../statement/index.ts'
import type { Manner } from '../assemble/build.ts'
import type { Document, Token } from '../document.ts'
import type { CueLexicon, CueWords } from '../lexicon/cues.ts'
import { unjoined } from '../plain-word.ts'
import type { Attribution, Lexicon } from '../port.ts'
import { tokensIn } from '../source/index.ts'

type Stands = Pick<CueWords, 'stance' | 'hedge' | 'blames'>

const ASSERTS: Stands = { stance: 'asserts', hedge: 'none' }

/** How sources stand to what they say, as far as words of saying tell: the last of a cue that does more than assert. */
export function createPlainManners(
  cues: CueLexicon,
): (
  document: Document,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  lexicon: Lexicon,
) => readonly Manner[] {
  const starts = cues.words.flatMap((one) => one.begins.split(' ').map((begins) => [begins, one] as const))
  return (document, attributions, sources, lexicon) =>
    attributions.map(({ cue, source }, i) => {
      const words = tokensIn(document, cue)
      const told = standsBy(words, cues, starts)
      const nobody = source.length === 0 && words.length > 0 && told.stance === 'asserts'
      const { stance, hedge } = nobody
        ? { stance: 'reports-unattributed' as const, hedge: told.hedge === 'none' ? 'hearsay' : told.hedge }
        : told
      const blamed = told.blames === true && isOfParty(sources[i], lexicon)
      return {
        stance,
        hedge,
        confirmation: 'not-stated',
        interest: blamed ? 'accuses-adversary' : 'none-known',
        confirmedBy: [],
      }
    })
}

type Starts = readonly (readonly [begins: string, words: CueWords])[]

function standsBy(words: readonly Token[], cues: CueLexicon, starts: Starts): Stands {
  const forms = words.map(({ lemma }) => unjoined(lemma))
  const has = (some: readonly string[]): boolean =>
    forms.some((one) => one.some((form) => some.some((begins) => form.startsWith(begins))))
  if (has(cues.declining) && has(cues.speaking)) return { stance: 'declines', hedge: 'none' }
  const found = forms.flatMap((one) => {
    const fitting = starts.find(([begins]) => one.some((form) => fits(form, begins)))
    return fitting === undefined ? [] : [fitting[1]]
  })
  const denied = words.some(
    ({ lemma }) => cues.negations.has(lemma.replace(/^[وف]/u, '')) || cues.negations.has(lemma),
  )
  const told = found.at(-1) ?? ASSERTS
  if (!denied) return told
  if (told.stance !== 'asserts') return ASSERTS
  return { stance: has(cues.knowing) ? 'not-known' : 'declines', hedge: 'none' }
}

function fits(form: string, begins: string): boolean {
  return begins.endsWith('.') ? form === begins.slice(0, -1) : form.startsWith(begins)
}

function isOfParty(source: Source | undefined, lexicon: Lexicon): boolean {
  return source?.actors.some(({ id, of }) => lexicon.isParty(id ?? of ?? '')) ?? false
}
