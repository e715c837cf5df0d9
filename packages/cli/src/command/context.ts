import type { Words } from '@sanad/core/i18n'
import type { BarSigns, Output, Progress, Style } from '../terminal/index.ts'

/** How results look on this terminal. */
export interface Look {
  readonly words: Words
  readonly style: Style
  /** Columns. */
  readonly width: number
  readonly signs: BarSigns
}

/** What a command is given to work with. */
export interface Context {
  readonly look: Look
  readonly output: Output
  readonly input: AsyncIterable<Uint8Array>
  readonly progress: Progress
  readonly quiet: boolean
  /** Whether a person sits at a terminal and no machine runs this. */
  readonly attended: boolean
  /** Says a sentence to the person, on standard error. */
  tell(sentence: string): void
}
