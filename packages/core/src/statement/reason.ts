import type { Locator, ReportId, StatementId, TextId } from './id.ts'
import type { Span } from './position.ts'

/** A value that a message may name. */
export type Param = string | number | boolean | null | readonly string[]
export type Params = Readonly<Record<string, Param>>

/** Why, as a code with its parameters and the statements it rests on; its sentence comes from a catalogue. */
export interface Reason {
  readonly code: string
  readonly params: Params
  readonly statements: readonly StatementId[]
}

/** What could not be read or grounded, and where. */
export interface Problem {
  readonly code: string
  readonly params: Params
  readonly report: ReportId | null
  readonly textId: TextId | null
  readonly at: Span | Locator | null
}

/** A reason or problem as it is printed, with its sentence. */
export type Worded<T extends Reason | Problem> = T & { readonly text: string }

/** A problem of which only some is known. */
export function createProblem(code: string, params: Params = {}, where: Partial<Problem> = {}): Problem {
  return { code, params, report: where.report ?? null, textId: where.textId ?? null, at: where.at ?? null }
}
