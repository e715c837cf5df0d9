import { wordReason } from '@sanad/core/i18n'
import { toHex } from '@sanad/core/ledger'
import {
  DECISION_LEVEL,
  type Decision,
  type DecisionLevel,
  parseEdtf,
  parseId,
  VERIFICATION_STATUS,
  type VerificationStatus,
} from '@sanad/core/statement'
import {
  type Collectors,
  type DecisionDraft,
  type DecisionGround,
  type Refusal,
  type WeighedSource,
  weighDecision,
  weighSource,
} from '@sanad/core/weigh'
import { heldSource, traceStatements, type WholeViolation } from '@sanad/server/settled'
import { printDecision } from '@sanad/server/weighing'
import { nodeCrypto } from '@sanad/store/crypto'
import { type MemberRow, readCollectors, readMembers, readViolations } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { WorkspaceFault } from './fault.ts'
import { findOne } from './find.ts'
import { TOOLS, withWorkspace } from './opening.ts'
import { findViolation } from './standing.ts'
import { codeOf } from './violation-parts.ts'

/** Decides on a violation at a level; refuses what the rules of verification do not permit. */
export async function decide(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const asked = parseDecision(typed)
  return withWorkspace(typed, async (workspace) => {
    const whole = await findViolation(workspace, given, {})
    const ground = await groundOf(workspace, whole)
    const draft = { ...asked.draft, statements: await citedBy(workspace, typed, whole) }
    const weighed = weighDecision(ground, draft)
    if (weighed.kind === 'refused') throw refused(weighed.refusal, context)
    const decision: Decision = {
      id: parseId<'decision'>(toHex(nodeCrypto.random(32))),
      violation: whole.standing.violation.id,
      level: draft.level,
      status: draft.status,
      on: asked.on ?? today(),
      by: workspace.person,
      at: TOOLS.clock(),
      credible: draft.credible,
      ...weighed.decision,
    }
    await workspace.record(whole.compartment, [{ kind: 'decision', decision }])
    await tell(context, decision, typed)
    return EXIT.ok
  })
}

interface Asked {
  readonly draft: Omit<DecisionDraft, 'statements'>
  readonly on: Decision['on'] | null
}

function parseDecision({ level, status, reason, on, credible, documents }: TypedOptions): Asked {
  const words = reason?.trim() ?? ''
  if (words === '') throw new UsageError('fault/no-reason')
  const date = on === undefined ? null : parseEdtf(on)
  if (on !== undefined && date === null) throw new UsageError('fault/bad-date', { given: on })
  if (credible !== undefined && credible !== 'yes' && credible !== 'no')
    throw new UsageError('fault/bad-choice', {
      given: credible,
      option: '--credible',
      choices: ['yes', 'no'],
    })
  return {
    draft: {
      level: codeOf<DecisionLevel>(DECISION_LEVEL, level ?? '', '--level'),
      status: codeOf<VerificationStatus>(VERIFICATION_STATUS, status ?? '', '--status'),
      credible: credible === undefined ? null : credible === 'yes',
      documents: documents === true,
      words,
    },
    on: date,
  }
}

async function groundOf(workspace: Workspace, whole: WholeViolation): Promise<DecisionGround> {
  const members = await readMembers(await workspace.projection())
  const active = members.filter(({ status }) => status === 'active')
  return {
    standing: whole.standing,
    sources: whole.sources,
    collectors: await collectorsOf(workspace, whole, members),
    decider: {
      person: workspace.person,
      device: workspace.device,
      roles: active.filter(({ key }) => key === workspace.device).flatMap(({ roles }) => roles),
    },
    verifiersNamed: active.some(({ roles }) => roles.includes('verifier')),
  }
}

/** Who recorded the violation, added the reports it rests on, or read them anew with their own eyes. */
async function collectorsOf(
  workspace: Workspace,
  { standing, traced }: WholeViolation,
  members: readonly MemberRow[],
): Promise<Collectors> {
  const rows = await workspace.projection()
  const { id } = standing.violation
  const told = await readViolations(rows, { violation: id })
  const reports = [...new Set(traced.map(({ statement }) => statement.report))]
  const added = await readCollectors(rows, reports)
  const read = traced.flatMap(({ acts }) => acts).filter(({ act }) => act.kind === 'replace')
  const devices = new Set([
    ...added,
    ...told.map(({ author }) => author),
    ...read.map(({ author }) => author),
  ])
  const people = new Set<string>([
    ...standing.versions.map(({ by }) => by),
    ...read.map(({ act }) => act.by),
    ...members.filter(({ key }) => devices.has(key)).map(({ person }) => person),
  ])
  return { people, devices }
}

async function citedBy(
  workspace: Workspace,
  { from = [] }: TypedOptions,
  { standing }: WholeViolation,
): Promise<readonly WeighedSource[]> {
  const ids = []
  for (const given of from) ids.push(parseId<'statement'>(await findOne(workspace, 'statement', given)))
  const traced = await traceStatements(await workspace.projection(), ids, {})
  return traced.flatMap((one) => {
    const held = heldSource(one, null)
    return held === null ? [] : [weighSource(held, standing.violation)]
  })
}

/** One sentence, and 6 where it is not permitted or 5 where what stands forbids it. */
function refused({ kind, reason }: Refusal, { look }: Context): WorkspaceFault {
  const { text } = wordReason(look.words, reason)
  return new WorkspaceFault(
    'decision/refused',
    { sentence: text },
    kind === 'conflict' ? EXIT.conflict : EXIT.notPermitted,
  )
}

async function tell({ output, look }: Context, decision: Decision, typed: TypedOptions): Promise<void> {
  const { words } = look
  const told = {
    violation: decision.violation.slice(0, 12),
    decisionLevel: decision.level,
    verificationStatus: decision.status,
    on: decision.on,
  }
  await output.write(
    typed.json === true ? line(printDecision(decision, words)) : `${words.say('decision/recorded', told)}\n`,
  )
}

function today(): Decision['on'] {
  const day = parseEdtf(TOOLS.clock().slice(0, 10))
  if (day === null) throw new UsageError('fault/bad-date', { given: TOOLS.clock() })
  return day
}
