import { printWhole } from '@sanad/server/weighing'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { checkOptions, parseWhy, type TypedOptions } from '../options.ts'
import { printGroupLine } from '../printed.ts'
import { renderWeighed } from '../view/derivation.ts'
import { asKnown } from './as-known.ts'
import { withWorkspace } from './opening.ts'
import { sortAll, type WeighedIncident, weighOne } from './weighed.ts'

/** Weighs what a workspace holds, with what people did to it: as it is now, or as it was known at a position or on a day. */
export async function weighWorkspace(context: Context, typed: TypedOptions): Promise<ExitCode> {
  checkOptions(typed, [])
  return withWorkspace(typed, async (workspace) => {
    const all = (await sortAll(workspace, await asKnown(workspace, typed))).map(weighOne)
    const told = all.filter(({ weighed }) => weighed.statements.length > 0 || weighed.problems.length > 0)
    if (told.length === 0) context.tell(context.look.words.say('weigh/no-reports'))
    await write(context, told, typed)
    return EXIT.ok
  })
}

async function write(
  { output, look }: Context,
  incidents: readonly WeighedIncident[],
  typed: TypedOptions,
): Promise<void> {
  const { words } = look
  const why = parseWhy(typed)
  if (typed.json === true) {
    const printed = incidents.map(({ weighed, reports, inPassing }) =>
      printWhole(
        weighed,
        [...reports, ...inPassing].map(({ report }) => report),
        words,
        why,
      ),
    )
    return output.write(line({ incidents: printed, problems: [] }))
  }
  for (const [i, { weighed, reports, inPassing }] of incidents.entries()) {
    const text =
      typed.ndjson === true
        ? line(printGroupLine(weighed, (id) => id, words))
        : `${i === 0 ? '' : '\n'}${renderWeighed(weighed, why, [...reports, ...inPassing], look)}`
    await output.write(text)
  }
}
