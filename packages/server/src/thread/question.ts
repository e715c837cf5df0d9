import type { UiLanguage } from '@sanad/core/statement'
import type { Received, ReceivedReport, ReceiveOptions, TextOptions } from '@sanad/intake/report'
import type { ReadReport } from '../reading/index.ts'
import type { AgainstReport, IncidentQuestion, ListedIncident, Page, WholeIncident } from '../shape/index.ts'
import type { WeighingChange } from '../weighing/index.ts'

/** Incidents are kept as they are known now, and as they were known at one other time that was asked about. */
export type Slot = 'now' | 'then'

interface AtSlot {
  readonly slot: Slot
  /** What was told last of the slot; refused with `server/weighed-anew` where the thread knows of something else. */
  readonly at: string
}

/** What a thread can be asked, with its answers beside it. */
interface Questions {
  readonly prepare: { readonly ask: { readonly lang: string }; readonly answer: undefined }
  /** To let go of what reads. */
  readonly close: { readonly ask: object; readonly answer: undefined }
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
  /** What became known of the incidents of a slot. */
  readonly known: {
    readonly ask: { readonly slot: Slot; readonly at: string; readonly change: WeighingChange }
    readonly answer: undefined
  }
  readonly incidents: {
    readonly ask: AtSlot & { readonly question: Omit<IncidentQuestion, 'asOf' | 'position'> }
    readonly answer: Page<ListedIncident>
  }
  /** All that are called so: none, one or several. */
  readonly incident: {
    readonly ask: AtSlot & { readonly given: string; readonly language: UiLanguage }
    readonly answer: readonly WholeIncident[]
  }
  readonly against: {
    readonly ask: AtSlot & { readonly report: string; readonly language: UiLanguage }
    readonly answer: AgainstReport
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

/** How far a question is. */
export interface Told {
  readonly id: number
  readonly done: number
  readonly all: number
}

/** Its answer on its way back, or the code of why there is none. */
export type Answered =
  | { readonly id: number; readonly value: unknown; readonly fault?: undefined }
  | { readonly id: number; readonly fault: string }
