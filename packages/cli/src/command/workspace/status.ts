import { toHex } from '@sanad/core/ledger'
import { readCounts, type Standing } from '@sanad/store/projection'
import { erasuresAsked, type LastCheck, readLastCheck } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { createPage, type Fact } from '../view/page.ts'
import { asKnown } from './as-known.ts'
import { atWorkspace, knownQuery } from './through-server.ts'

/** Says what the workspace holds. */
export async function status(context: Context, typed: TypedOptions): Promise<ExitCode> {
  return atWorkspace(context, typed, {
    here: async (workspace) => {
      const question = await asKnown(workspace, typed)
      const size = question.known ?? workspace.log.tree.size
      const counts = await readCounts(await workspace.projection(), question)
      return tell(context, typed, {
        folder: workspace.folder,
        person: workspace.person,
        device: workspace.device,
        size,
        root: toHex(workspace.log.tree.root(size)),
        forks: workspace.log.forks().length,
        damage: workspace.store.entries.damage.length,
        asked: (await erasuresAsked(workspace)).map(({ entry }) => entry),
        checked: await readLastCheck(workspace.folder),
        sealing: await workspace.keys.hasPassphrase(),
        open: counts.open,
        sealed: counts.sealed,
      })
    },
    there: async (client) => {
      const {
        locked: _,
        undecided: __,
        jobs: ___,
        ...told
      } = await client.ask('workspace', {
        query: knownQuery(typed),
      })
      return tell(context, typed, told)
    },
  })
}

async function tell(context: Context, typed: TypedOptions, told: Told): Promise<ExitCode> {
  await context.output.write(typed.json === true ? line(told) : render(told, context))
  return told.damage > 0 ? EXIT.verificationFailed : EXIT.ok
}

interface Told extends Pick<Standing, 'open' | 'sealed'> {
  readonly folder: string
  readonly person: string
  readonly device: string
  readonly size: number
  readonly root: string
  readonly forks: number
  readonly damage: number
  /** Erasures that wait for a person here. */
  readonly asked: readonly string[]
  readonly checked: LastCheck | null
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
    [
      words.say('workspace/last-check'),
      told.checked === null
        ? words.say('workspace/never-checked')
        : words.say('workspace/checked-at', { ...told.checked }),
    ],
    ...told.asked.map(
      (id) => [words.say('workspace/asked'), `sanad erase ${id.slice(0, 12)} --confirm`] as const,
    ),
    ...(told.forks === 0 ? [] : [[words.say('workspace/forks'), String(told.forks)] as const]),
    ...(told.damage === 0
      ? []
      : [[words.say('workspace/damage'), words.say('workspace/see-verify')] as const]),
  ]
  return `${createPage(look).facts(rows).join('\n')}\n`
}
