import { displayWidth } from './width.ts'
import { cut } from './wrap.ts'

/** Says how far a long job is, on one line that takes itself away. */
export interface Progress {
  tell(line: string): void
  clear(): void
}

/** Where progress is written. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const QUIET: Progress = { tell: () => undefined, clear: () => undefined }

/** Progress on a terminal; silence everywhere else. */
export function createProgress(output: ProgressOutput, wanted: boolean): Progress {
  if (!wanted || output.isTTY !== true) return QUIET
  let shown = 0
  const replace = (line: string): void => {
    output.write(`\r${line}${' '.repeat(Math.max(0, shown - displayWidth(line)))}${line === '' ? '\r' : ''}`)
    shown = displayWidth(line)
  }
  return {
    tell: (line) => replace(cut(line, (output.columns ?? 80) - 1)),
    clear: () => {
      if (shown > 0) replace('')
    },
  }
}
