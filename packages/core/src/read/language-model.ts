import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/** What the language model tells of one block of text: one row a token, and sentences as token ranges, ends included. */
export interface ModelReading {
  readonly words: readonly string[]
  readonly parts: readonly string[]
  readonly lemmas: readonly string[]
  readonly sentences: readonly (readonly [first: number, last: number])[]
}

/** The part of wink-nlp that we use, as it is at run time; its published types declare other arguments. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'span', unknown>>
  readDoc(text: string): {
    tokens(): { out(its: unknown): readonly string[] }
    sentences(): { out(its: unknown): readonly (readonly [number, number])[] }
  }
}

/** Opens wink-nlp with its small English model (both MIT). */
export function openLanguageModel(): (text: string) => ModelReading {
  const wink = winkNlp(model, ['sbd', 'pos']) as unknown as Wink
  const { its } = wink
  return (text) => {
    const read = wink.readDoc(text)
    const tokens = read.tokens()
    return {
      words: tokens.out(its.value),
      parts: tokens.out(its.pos),
      lemmas: tokens.out(its.lemma),
      sentences: read.sentences().out(its.span),
    }
  }
}
