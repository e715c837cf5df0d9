import { createProblem, type Params, type Problem } from '@sanad/core/statement'
import type { Fault } from '../extract/index.ts'
import type { DoorCode } from './problems.ts'
import type { ReceivedReport } from './received.ts'

/** A problem with a file as such. */
export function tellProblem(code: DoorCode, file: string, params: Params = {}): Problem {
  return createProblem(code, { file, ...params })
}

/** A fault found inside a file, as a problem that names the file and, where it is known, the report. */
export function tellFault(fault: Fault, file: string, received: ReceivedReport | null = null): Problem {
  return createProblem(
    fault.code,
    { file, ...fault.params },
    { report: received?.report.id ?? null, textId: received?.text.id ?? null, at: fault.at },
  )
}
