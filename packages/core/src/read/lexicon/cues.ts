import type { Hedge, Stance } from '../../statement/index.ts'

/** How whoever uses a word of saying stands to what is said. */
export interface CueWords {
  readonly stance: Stance
  readonly hedge: Hedge
  /** Whether it is to blame somebody. */
  readonly blames?: true
  /** Beginnings of words in small, plain letters; a whole word ends in a full stop. */
  readonly begins: string
}

/** A language's words of saying that do more than assert, and what turns them round. */
export interface CueLexicon {
  readonly words: readonly CueWords[]
  readonly negations: ReadonlySet<string>
  /** Beginnings of the verbs of knowing: who does not know cannot say; who does not confirm declines to. */
  readonly knowing: readonly string[]
  /** Beginnings of the verbs of declining, and of the speaking that is declined. */
  readonly declining: readonly string[]
  readonly speaking: readonly string[]
}
