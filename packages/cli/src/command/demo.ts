import { weighReports } from '@sanad/server/weighing'
import type { Context } from './context.ts'
import { exampleFiles } from './examples.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { parseAsked } from './options.ts'
import { renderIncident } from './view/incident.ts'
import { createPage } from './view/page.ts'
import { readAll } from './weigh.ts'

/** Weighs the example reports and says what one sees and what to try next. */
export async function demo(context: Context): Promise<ExitCode> {
  const { look, output } = context
  const { words, style } = look
  const files = exampleFiles()
  if (files.length === 0) {
    context.tell(words.say('demo/missing', { folder: 'examples/ghwayran' }))
    return EXIT.notFound
  }
  const { reports } = await readAll(context, files, parseAsked({}))
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
  return EXIT.ok
}
