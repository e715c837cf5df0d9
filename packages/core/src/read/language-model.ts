import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/** What the language model tells of words: one row a word of its own cutting. */
export interface ModelReading {
  readonly words: readonly string[]
  readonly parts: readonly string[]
  readonly lemmas: readonly string[]
}

/** The part of wink-nlp that we use, as it is at run time; its published types declare other arguments. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma', unknown>>
  readDoc(text: string): {
    tokens(): { out(its: unknown): readonly string[] }
  }
}

/** Opens wink-nlp with its small English model (both MIT). */
export function openLanguageModel(): (text: string) => ModelReading {
  const wink = winkNlp(model, ['pos']) as unknown as Wink
  const { its } = wink
  return (text) => {
    const tokens = wink.readDoc(text).tokens()
    return {
      words: tokens.out(its.value),
      parts: tokens.out(its.pos),
      lemmas: tokens.out(its.lemma),
    }
  }
}
