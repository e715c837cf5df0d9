import type { Acted, Client, NewAct, StandingStatement, WholeReport } from '@sanad/server/client'
import { isUnreachable } from '../api/index.ts'

/** What was written down in one step, and is taken back in one. */
interface Step {
  readonly statement: string
  readonly acts: readonly string[]
}

/** How the decisions of this page stand. */
export interface Standing {
  /** Steps that are not written down yet: the server does not answer. */
  readonly waiting: number
  readonly fault: unknown
}

/** Decisions on the statements of one report, written down one after the other in the order in which they were made. */
export interface Decisions {
  decide(act: Exclude<NewAct, { kind: 'retract' }>): void
  /** Takes back the last step, also of an earlier day. */
  undo(): void
  close(): void
}

interface Around {
  readonly client: Client
  readonly report: () => WholeReport | undefined
  readonly person: () => Promise<string>
  readonly onActed: (acted: Acted) => void
  readonly onUndone: (statement: string) => void
  readonly onStanding: (standing: Standing) => void
}

const RETRY_MS = 2000

/** Opens the line of decisions of a report. */
export function openDecisions(around: Around): Decisions {
  const done: Step[] = []
  const line: (() => Promise<void>)[] = []
  let running = false
  let closed = false
  const tell = (fault: unknown = null): void => around.onStanding({ waiting: line.length, fault })
  const run = async (): Promise<void> => {
    if (running) return
    running = true
    for (let next = line[0]; next !== undefined && !closed; next = line[0]) {
      const fault = await faultOf(next)
      if (isUnreachable(fault)) await pause(RETRY_MS)
      else line.shift()
      tell(fault)
    }
    running = false
  }
  const add = (step: () => Promise<void>): void => {
    line.push(step)
    tell()
    void run()
  }
  return {
    decide: (act) =>
      add(async () => {
        const acted = await around.client.ask('act', { body: act })
        done.push({ statement: act.statement, acts: acted.acts })
        around.onActed(acted)
      }),
    undo: () => add(() => undoLast(around, done)),
    close: () => {
      closed = true
    },
  }
}

async function faultOf(step: () => Promise<void>): Promise<unknown> {
  try {
    await step()
    return null
  } catch (error) {
    return error
  }
}

async function undoLast(around: Around, done: Step[]): Promise<void> {
  const step = done.at(-1) ?? lastStep(around.report(), await around.person())
  if (step === null) return
  for (const act of step.acts.toReversed()) {
    around.onActed(await around.client.ask('act', { body: { kind: 'retract', act } }))
  }
  if (done.at(-1) === step) done.pop()
  around.onUndone(step.statement)
}

/** The last act of a person that was not taken back. */
export function lastStep(report: WholeReport | undefined, person: string): Step | null {
  const all = (report?.statements ?? []).flatMap(({ acts }) => acts)
  const retracted = new Set(all.map(({ act }) => (act.kind === 'retract' ? act.act : null)))
  const mine = all.filter(({ act }) => act.by === person && act.kind !== 'retract' && !retracted.has(act.id))
  const last = mine.toSorted((a, b) => b.position - a.position)[0]
  return last === undefined ? null : { statement: last.act.statement, acts: [last.act.id] }
}

/** A report in which a statement stands as an act left it. */
export function withActed(report: WholeReport, { statement: traced }: Acted): WholeReport {
  const statements = report.statements.map((standing) =>
    standing.statement.id === traced.statement.id
      ? { ...standing, decided: traced.decided, acts: traced.acts }
      : standing,
  )
  return { ...report, statements }
}

/** A report in which a decision is shown before it is written down. */
export function withDecided(
  report: WholeReport,
  id: string,
  decided: StandingStatement['decided'],
): WholeReport {
  const statements = report.statements.map((standing) =>
    standing.statement.id === id ? { ...standing, decided } : standing,
  )
  return { ...report, statements }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
