import type { Received } from '@sanad/intake/report'
import type { Context } from './context.ts'
import { problemSentence } from './view/problem.ts'

/** Says what is wrong with a file, and gives the code of the problem where nothing of the file could be read. */
export async function tellProblems(context: Context, received: Received): Promise<readonly string[]> {
  const { problemKind } = await import('@sanad/intake/report')
  const { words, style } = context.look
  context.progress.clear()
  for (const problem of received.problems) {
    const kind = problemKind(problem.code)
    const sentence = problemSentence(problem, words)
    if (kind === 'refused') context.tell(style.danger(sentence))
    else if (!context.quiet) context.tell(sentence)
  }
  const refused = received.problems.filter(({ code }) => problemKind(code) === 'refused')
  return received.reports.length === 0 && received.tables.length === 0
    ? refused.slice(0, 1).map(({ code }) => code)
    : []
}
