import { openWords } from '@sanad/core/i18n'
import type { PrintedViolation } from '@sanad/core/schema'
import type { UiLanguage } from '@sanad/core/statement'
import type { TracedStatement } from '@sanad/store/projection'
import { readStanding, readWhole } from '../settled/index.ts'
import type { AsKnown, Page, TitledReport, ViolationQuestion, WholeViolation } from '../shape/index.ts'
import { printViolation } from '../weighing/index.ts'
import { findOne } from './acts.ts'
import type { Room } from './door.ts'
import { DeskFault } from './fault.ts'
import { asKnown } from './known.ts'

/** Violations that people recorded, of one incident or of all. */
export async function violationPage(
  room: Room,
  { incident, ...question }: ViolationQuestion,
  language: UiLanguage,
): Promise<Page<PrintedViolation>> {
  const words = openWords(language)
  const all = await readStanding(await room.rows(), await asKnown(room.workspace, question))
  const rows = all
    .filter(({ violation }) => incident === undefined || violation.incident.startsWith(incident))
    .map((one) => printViolation(one, [], words))
  return { rows, next: null }
}

/** A violation with its sources, and the statements these are. */
export async function violationView(
  room: Room,
  given: string,
  question: AsKnown,
  language: UiLanguage,
): Promise<WholeViolation> {
  const rows = await room.rows()
  const id = await findOne(rows, 'violation', given)
  const whole = await readWhole(rows, id, await asKnown(room.workspace, question))
  if (whole === null) throw new DeskFault(404, 'workspace/no-such', { given })
  const { standing, sources, traced } = whole
  return {
    ...printViolation(standing, sources, openWords(language)),
    statements: traced.map(({ statement, decided }) =>
      decided.kind === 'replaced' ? decided.by : statement,
    ),
    told: [...new Map(traced.flatMap(titled).map((one) => [one.id, one])).values()],
  }
}

function titled({ report, compartment }: TracedStatement): readonly TitledReport[] {
  if (report === null) return []
  const { id, title, publisher, date, lang } = report.report
  return [{ id, title, publisher, date, lang, file: report.file, compartment }]
}
