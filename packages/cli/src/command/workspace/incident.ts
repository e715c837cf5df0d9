import { dateWords, plainWords } from '@sanad/core/i18n'
import type { PrintedIncidentLine } from '@sanad/core/schema'
import type { StandingViolation } from '@sanad/core/weigh'
import { readStanding } from '@sanad/server/settled'
import { incidentLine, printStanding } from '@sanad/server/weighing'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context, Look } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { renderIncident } from '../view/incident.ts'
import { createPage } from '../view/page.ts'
import { renderViolationLine } from '../view/violation.ts'
import { asKnown } from './as-known.ts'
import { judgeIncidents, nameIncident } from './incident-judge.ts'
import { withWorkspace } from './opening.ts'
import { runVerb, type Verb } from './verbs.ts'
import { findIncident, sortAll, type WeighedIncident, weighOne } from './weighed.ts'

const VERBS: Readonly<Record<string, Verb>> = {
  list,
  show,
  name: nameIncident,
  same: (context, words, typed) => judgeIncidents(context, 'same', words, typed),
  'not-same': (context, words, typed) => judgeIncidents(context, 'not-same', words, typed),
}

/** The incidents that a workspace's reports speak of: listed, shown, named, and judged to be the same or not. */
export async function incident(
  context: Context,
  words: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return runVerb(VERBS, context, words, typed)
}

async function list(context: Context, _: readonly string[], typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const known = await asKnown(workspace, typed)
    const violations = await readStanding(await workspace.projection(), known)
    const lines = (await sortAll(workspace, known)).map((one) => incidentLine(weighOne(one), violations))
    const { output, look } = context
    if (typed.json === true) await output.write(line({ incidents: lines }))
    else for (const one of lines) await output.write(renderLine(one, look))
    return EXIT.ok
  })
}

async function show(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const known = await asKnown(workspace, typed)
    const found = weighOne(await findIncident(workspace, given, await sortAll(workspace, known)))
    const violations = await violationsOf(workspace, found, known)
    const { output, look } = context
    await output.write(
      typed.json === true
        ? line(printStanding(found, violations, look.words))
        : `${render(found, violations, look)}`,
    )
    return EXIT.ok
  })
}

async function violationsOf(
  workspace: Workspace,
  { weighed }: WeighedIncident,
  known: { readonly known?: number },
): Promise<readonly StandingViolation[]> {
  const all = await readStanding(await workspace.projection(), known)
  return all.filter(({ violation }) => violation.incident === weighed.incident)
}

const SHORT = 12

function renderLine(one: PrintedIncidentLine, look: Look): string {
  const { words, style } = look
  const page = createPage(look)
  const about = [
    one.name ?? words.say(one.pinned ? 'incident/pinned' : 'incident/proposed'),
    one.place === null ? '' : plainWords(one.place),
    one.date === null ? '' : dateWords(one.date, words),
  ]
  const counts = [
    words.say('view/report-count', { count: one.reports.length }),
    words.say('view/statement-count', { count: one.statements }),
    words.say('incident/violations', { count: one.violations }),
  ]
  return `${[
    ...page.text({
      text: [one.incident.slice(0, SHORT), ...about].filter((part) => part !== '').join(' · '),
      paint: style.heading,
    }),
    ...page.text({ text: counts.join(' · '), paint: style.muted }, 2),
  ].join('\n')}\n`
}

function render(
  { pin, weighed, reports, inPassing, joining, leaving }: WeighedIncident,
  violations: readonly StandingViolation[],
  look: Look,
): string {
  const { words, style } = look
  const page = createPage(look)
  const proposals = [
    ...joining.map((report) => words.say('incident/joining', { report: report.slice(0, SHORT) })),
    ...leaving.map((report) => words.say('incident/leaving', { report: report.slice(0, SHORT) })),
  ]
  const head = [
    weighed.incident.slice(0, SHORT),
    pin === null ? words.say('incident/proposed') : (pin.name ?? words.say('incident/pinned')),
  ].join(' · ')
  const lines = [
    ...page.text({ text: head, paint: style.heading }),
    ...proposals.flatMap((text) => page.text({ text })),
    ...(violations.length === 0 ? [] : page.heading(words.say('violation/heading'))),
    ...violations.flatMap((one) => renderViolationLine(one, page, look)),
    '',
  ]
  return `${lines.join('\n')}\n${renderIncident(weighed, [...reports, ...inPassing], look)}`
}
