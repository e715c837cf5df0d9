import type { Incident } from '@sanad/core/statement'
import type { Received, ReceivedReport, ReceiveOptions, TextOptions } from '@sanad/intake/report'
import type { ReadReport } from '../reading/index.ts'
import type { WeighedReport } from '../weighing/index.ts'

/** What a thread can be asked, with its answers beside it. */
interface Questions {
  readonly prepare: { readonly ask: { readonly lang: string }; readonly answer: undefined }
  readonly receive: {
    readonly ask: {
      readonly bytes: Uint8Array
      readonly name: string
      readonly options: Omit<ReceiveOptions, 'meanwhile'>
    }
    readonly answer: Received
  }
  readonly 'receive-text': {
    readonly ask: { readonly words: string; readonly options: TextOptions }
    readonly answer: Received
  }
  readonly read: {
    readonly ask: { readonly report: ReceivedReport; readonly file: string | null }
    readonly answer: ReadReport
  }
  readonly weigh: {
    readonly ask: { readonly reports: readonly WeighedReport[] }
    readonly answer: readonly Incident[]
  }
}

export type QuestionKind = keyof Questions
export type Question = {
  [Kind in QuestionKind]: { readonly kind: Kind } & Questions[Kind]['ask']
}[QuestionKind]
export type QuestionOf<Kind extends QuestionKind> = { readonly kind: Kind } & Questions[Kind]['ask']
export type Answer<Kind extends QuestionKind> = Questions[Kind]['answer']

/** A question on its way to the thread. */
export interface Asked {
  readonly id: number
  readonly question: Question
}

/** Its answer on its way back, or the code of why there is none. */
export type Answered =
  | { readonly id: number; readonly value: unknown; readonly fault?: undefined }
  | { readonly id: number; readonly fault: string }
