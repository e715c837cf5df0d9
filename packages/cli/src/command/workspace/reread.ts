import type { HeldText, Recorded, ReportBody } from '@sanad/core/ledger'
import { createSpan, type Text } from '@sanad/core/statement'
import type { ReceivedReport } from '@sanad/intake/report'
import { createReading, type ReportReading } from '@sanad/server/reading'
import { readReport, type WholeReport } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { parseAsked, type TypedOptions } from '../options.ts'
import { withWorkspace } from './opening.ts'

/** Reads every report again with the reader of today and says what changed. Acts move along to the statements that hold the same words; those that cannot are told, for a person to say. */
export async function reread(context: Context, typed: TypedOptions): Promise<ExitCode> {
  const { choice } = parseAsked(typed)
  return withWorkspace(typed, async (workspace) => {
    const reading = createReading(choice)
    const { words } = context.look
    let [changed, same] = [0, 0]
    for (const recorded of await reportsOf(workspace)) {
      const told = await rereadOne(workspace, reading, recorded)
      if (told === null) same += 1
      else {
        changed += 1
        await context.output.write(`${words.say('workspace/reread-one', told)}\n`)
      }
    }
    await context.output.write(`${words.say('workspace/reread', { changed, same })}\n`)
    return EXIT.ok
  })
}

type RecordedReport = Pick<Recorded, 'compartment'> & { readonly body: ReportBody }

async function reportsOf(workspace: Workspace): Promise<readonly RecordedReport[]> {
  const last = new Map<string, RecordedReport>()
  for await (const { body, compartment } of workspace.recorded())
    if (body?.kind === 'report') last.set(body.report.id, { body, compartment })
  return [...last.values()]
}

/** What changed in one report; null where the same reader read it already, or where there is nothing to read. */
async function rereadOne(
  workspace: Workspace,
  reading: ReportReading,
  { body, compartment }: RecordedReport,
): Promise<Readonly<Record<string, string | number>> | null> {
  const whole = await readReport(await workspace.projection(), body.report.id)
  const again = whole === null ? null : receivedAgain(whole, body)
  if (whole === null || again === null) return null
  const hash = workspace.compartments.hash(compartment)
  const { reading: now, problems } = await reading.read(again, body.evidence?.name ?? null, hash)
  if (whole.readings.some((one) => one.reading === now.id)) return null
  await workspace.record(compartment, [{ kind: 'reading', reading: { ...now, problems } }])
  return told({ body, compartment }, whole, await readReport(await workspace.projection(), body.report.id))
}

function told(
  { body: { report, evidence }, compartment }: RecordedReport,
  before: WholeReport,
  after: WholeReport | null,
): Readonly<Record<string, string | number>> {
  const kept = new Set(before.statements.map(({ statement }) => statement.id))
  const acts = (after?.statements ?? []).reduce((sum, one) => sum + one.acts.length, 0)
  return {
    report: (compartment === 'open' ? (report.title ?? evidence?.name) : null) ?? report.id.slice(0, 12),
    before: before.statements.length,
    after: after?.statements.length ?? 0,
    fresh: (after?.statements ?? []).filter(({ statement }) => !kept.has(statement.id)).length,
    acts,
    loose: after?.loose.length ?? 0,
  }
}

/** A report as it came, from what is kept of it; null where its text is erased or not here. */
function receivedAgain(whole: WholeReport, body: ReportBody): ReceivedReport | null {
  const { characters, report } = whole
  const current = whole.texts.find(({ stands }) => stands)
  if (characters === null || current === undefined) return null
  const held = body.texts.find(({ text }) => text.id === current.text)
  if (held === undefined) return null
  const text: Text = held.text
  return { report, text, characters, located: [], turns: turnsOf(held), problems: [] }
}

function turnsOf({ turns = [] }: HeldText): ReceivedReport['turns'] {
  return turns.map(({ at, speaker, named }) => {
    const [begin, end] = createSpan(...at)
    return { begin, end, speaker, named: named === null ? null : createSpan(...named), time: null }
  })
}
