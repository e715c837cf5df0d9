import { readCounts, type Standing } from '@sanad/store/projection'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { createPage, type Fact } from '../view/page.ts'
import { asKnown } from './as-known.ts'
import { withWorkspace } from './opening.ts'

/** Says what the workspace holds. */
export async function status(context: Context, typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const question = await asKnown(workspace, typed)
    const counts = await readCounts(await workspace.projection(), question)
    const told = {
      folder: workspace.folder,
      person: workspace.person,
      device: workspace.device,
      size: question.known ?? workspace.log.tree.size,
      root: counts.root,
      forks: workspace.log.forks().length,
      damage: workspace.store.entries.damage.length,
      sealing: await workspace.keys.hasPassphrase(),
      open: counts.open,
      sealed: counts.sealed,
    }
    await context.output.write(typed.json === true ? line(told) : render(told, context))
    return told.damage > 0 ? EXIT.verificationFailed : EXIT.ok
  })
}

interface Told extends Pick<Standing, 'open' | 'sealed'> {
  readonly folder: string
  readonly person: string
  readonly device: string
  readonly size: number
  readonly forks: number
  readonly damage: number
  /** Whether anything can be sealed here. */
  readonly sealing: boolean
}

function render(told: Told, { look }: Context): string {
  const { words } = look
  const counted = (counts: Standing['open']): string =>
    words.say('workspace/counts', {
      reports: counts.reports,
      statements: counts.statements,
      acts: counts.acts,
    })
  const rows: readonly Fact[] = [
    [words.say('workspace/folder'), told.folder],
    [
      words.say('workspace/you'),
      words.say('workspace/person', { person: told.person, device: told.device.slice(0, 16) }),
    ],
    [words.say('workspace/ledger'), words.say('workspace/entries', { size: told.size })],
    [words.say('workspace/open-part'), counted(told.open)],
    [
      words.say('workspace/sealed-part'),
      told.sealed !== null
        ? counted(told.sealed)
        : words.say(told.sealing ? 'workspace/locked-part' : 'workspace/no-sealed'),
    ],
    ...(told.forks === 0 ? [] : [[words.say('workspace/forks'), String(told.forks)] as const]),
    ...(told.damage === 0
      ? []
      : [[words.say('workspace/damage'), words.say('workspace/see-verify')] as const]),
  ]
  return `${createPage(look).facts(rows).join('\n')}\n`
}
