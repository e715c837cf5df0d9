import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPersonCode } from '@sanad/core/statement'
import type { ReadReport } from '@sanad/server/reading'
import { weighReports } from '@sanad/server/weighing'
import type { WeighableReport } from '@sanad/store/projection'
import type { Context } from './context.ts'
import { exampleFiles } from './examples.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { parseAsked, type TypedOptions } from './options.ts'
import { renderIncident } from './view/incident.ts'
import { createPage } from './view/page.ts'
import { readAll } from './weigh.ts'

const PERSON = 'M1'

/** Weighs the example reports and says what one sees and what to try next; at a terminal it opens them in the browser as well. */
export async function demo(context: Context, typed: TypedOptions): Promise<ExitCode> {
  const { words } = context.look
  const files = exampleFiles()
  if (files.length === 0) {
    context.tell(words.say('demo/missing', { folder: 'examples/ghwayran' }))
    return EXIT.notFound
  }
  if (!context.attended) {
    await printExample(context, (await readAll(context, files, parseAsked({}))).reports)
    return EXIT.ok
  }
  return serveExample(context, files, typed)
}

async function printExample(
  context: Context,
  reports: readonly (ReadReport | WeighableReport)[],
): Promise<void> {
  const { look, output } = context
  const { words, style } = look
  const page = createPage(look)
  const explained = [
    ...page.text({ text: words.say('demo/see', { reports: reports.length }), paint: style.muted }),
    ...page.text({ text: words.say('demo/differ'), paint: style.muted }),
    ...page.text({
      text: words.say('demo/next', {
        read: 'npx --no-install sanad read FILE',
        weigh: 'npx --no-install sanad weigh FILE FILE',
      }),
      paint: style.muted,
    }),
  ]
  const incident = renderIncident(weighReports(reports), reports, look)
  await output.write(`${incident}\n${explained.join('\n')}\n`)
}

/** Serves a workspace for trying out, which is gone afterwards: at once, so that one sees how the reports are read. */
async function serveExample(
  context: Context,
  files: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const { startServing, portOf } = await import('./serve.ts')
  const { untilEnded } = await import('./until-ended.ts')
  const { fillExample } = await import('./example-workspace.ts')
  const { createWorkspace } = await import('@sanad/store/workspace')
  const { TOOLS } = await import('./workspace/opening.ts')
  const port = portOf(typed)
  const over = untilEnded()
  const folder = await mkdtemp(join(tmpdir(), 'sanad-demo-'))
  try {
    const workspace = join(folder, 'demo')
    await createWorkspace(workspace, createPersonCode(PERSON), TOOLS, null)
    const server = await startServing({ folder: workspace, passphrase: null, host: '127.0.0.1', port })
    const told = context.look.words.say('demo/serve', { url: server.url })
    await context.output.write(`${told}\n\n`)
    const filled = fillExample(server, files).then(async (reports) => {
      await printExample(context, reports)
      await context.output.write(`\n${told}\n`)
    })
    await Promise.race([over, filled.then(() => over)]).finally(() => server.close())
    return EXIT.ok
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
