import type { Act } from '@sanad/core/statement'
import { type ReceivedAct, readStatement, type TracedStatement } from '@sanad/store/projection'
import { line } from '../../stream/index.ts'
import type { Context, Look } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { claimLine } from '../view/claim.ts'
import { createPage, type Fact } from '../view/page.ts'
import { aboutReport } from '../view/report.ts'
import { howItSpeaks, quoteOf, whoSpeaks } from '../view/speaker.ts'
import { asKnown } from './as-known.ts'
import { WorkspaceFault } from './fault.ts'
import { findOne } from './find.ts'
import { withWorkspace } from './opening.ts'
import { listAll } from './statement-list.ts'

/** One statement: its words, where it comes from, who read it, and what people decided since. Without an id, all of them, or those that hold some words. */
export async function statement(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    if (given === '') return listAll(context, workspace, typed)
    const id = await findOne(workspace, 'statement', given)
    const traced = await readStatement(await workspace.projection(), id, await asKnown(workspace, typed))
    if (traced === null) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
    await context.output.write(typed.json === true ? line(traced) : render(traced, context.look))
    return EXIT.ok
  })
}

function render(traced: TracedStatement, look: Look): string {
  const { words, style } = look
  const page = createPage(look)
  const { statement: told } = traced
  const lines = [
    ...page.text({ text: quoteOf(told, words), quoted: true, paint: style.heading }),
    ...page.text({ text: [whoSpeaks(told, words), howItSpeaks(told, words)].join(' · ') }, 2),
    ...told.claims.flatMap((claim) => page.text({ text: claimLine(claim, told, words) }, 4)),
    '',
  ]
  return `${[...lines, ...page.facts(factsOf(traced, look))].join('\n')}\n`
}

function factsOf(traced: TracedStatement, look: Look): readonly Fact[] {
  const { words } = look
  const { statement: told, report, readings, decided, acts, stands, compartment } = traced
  const from =
    report === null
      ? words.say('workspace/gone')
      : [
          report.report.title ?? report.file ?? words.say('view/untitled'),
          ...aboutReport(report.report, look),
        ].join(' · ')
  return [
    [words.say('workspace/statement'), told.id],
    [words.say('workspace/report'), from],
    ...(report?.file == null
      ? []
      : [[words.say('workspace/file'), `${report.file} ${report.evidence ?? ''}`] as const]),
    ...(report === null ? [] : [[words.say('workspace/received'), report.received] as const]),
    [words.say('workspace/kept'), words.say(`workspace/${compartment}`)],
    ...readings.map(
      ({ reader, version, entry, position }) =>
        [
          words.say('workspace/read-by'),
          words.say('workspace/reading', { reader, version, entry: entry.slice(0, 12), position }),
        ] as const,
    ),
    ...(report?.withdrawn === true
      ? [[words.say('workspace/report'), words.say('workspace/withdrawn')] as const]
      : []),
    [
      words.say('workspace/decided'),
      words.say(stands ? `workspace/${decided.kind}` : 'workspace/not-current'),
    ],
    ...acts.map((act) => [words.say('workspace/act'), actWords(act, look)] as const),
  ]
}

function actWords({ act }: ReceivedAct, { words }: Look): string {
  const told = { by: act.by, at: act.at, id: act.id.slice(0, 12) }
  const more = moreOf(act)
  const said = words.say('workspace/acted', { ...told, kind: words.say(`workspace/did-${act.kind}`) })
  return more === null ? said : `${said} · ${words.say('view/quote', { words: more })}`
}

function moreOf(act: Act): string | null {
  if (act.kind === 'reject') return act.why
  return act.kind === 'comment' ? act.words : null
}
