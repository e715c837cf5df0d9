import { type Body, toHex } from '@sanad/core/ledger'
import { createViolation, parseId, type VersionId, type Violation } from '@sanad/core/statement'
import { proposeViolation, proposeViolations } from '@sanad/core/weigh'
import { readStanding } from '@sanad/server/settled'
import { printViolation } from '@sanad/server/weighing'
import { nodeCrypto } from '@sanad/store/crypto'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { createPage } from '../view/page.ts'
import { renderViolation, renderViolationLine } from '../view/violation.ts'
import { asKnown } from './as-known.ts'
import { compartmentOf, pinOf } from './incident-judge.ts'
import { TOOLS, withWorkspace } from './opening.ts'
import { findViolation } from './standing.ts'
import { runVerb, type Verb } from './verbs.ts'
import { changesOf, parseType } from './violation-parts.ts'
import { findIncident, type SortedIncident, sortAll, weighOne, weighPinned } from './weighed.ts'

const VERBS: Readonly<Record<string, Verb>> = { add, change, list, show }

/** What was done to children in an incident: put together from its statements, completed by a person, listed, shown. */
export async function violation(
  context: Context,
  words: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return runVerb(VERBS, context, words, typed)
}

/** Puts a violation together: what the incident's statements say of it, and over that what the person says. */
async function add(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const incident = weighOne(await findIncident(workspace, given, await sortAll(workspace, {})))
    const { statements } = incident.weighed
    if (typed.type === undefined) {
      const choices = proposeViolations(statements).map(({ type }) => type)
      throw new UsageError('fault/no-type', { choices })
    }
    const type = parseType(typed.type)
    const pin = pinOf(workspace, incident)
    const proposed: Violation = {
      ...proposeViolation(type, statements),
      ...newVersion(workspace, []),
      id: toHex(nodeCrypto.random(16)),
      incident: pin.incident,
      when: incident.weighed.date,
      asOf: null,
      place: incident.weighed.place,
      circumstances: {},
      flags: [],
      victims: [],
    }
    const changes = await changesOf(workspace, typed, proposed)
    const made = createViolation({ ...proposed, ...changes })
    const bodies: readonly Body[] = [
      ...(incident.pin === null ? [pin] : []),
      { kind: 'violation', violation: made },
    ]
    await record(workspace, incident, made, bodies)
    await tell(context, made, typed)
    return EXIT.ok
  })
}

/** Tells a violation anew; of tellings that stand against each other it takes the place of all. */
async function change(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const { standing, compartment } = await findViolation(workspace, given, {})
    const type = typed.type === undefined ? standing.violation.type : parseType(typed.type)
    const before = { ...standing.violation, type }
    const changes = await changesOf(workspace, typed, before)
    const after = standing.heads.map(({ version }) => version)
    const made = createViolation({ ...before, ...changes, ...newVersion(workspace, after) })
    const sealed = compartment === 'sealed' || made.victims.length > 0
    await workspace.record(sealed ? 'sealed' : 'open', [{ kind: 'violation', violation: made }])
    await tell(context, made, typed)
    return EXIT.ok
  })
}

async function list(context: Context, [given]: readonly string[], typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const known = await asKnown(workspace, typed)
    const all = await readStanding(await workspace.projection(), known)
    const only =
      given === undefined ? null : await findIncident(workspace, given, await sortAll(workspace, known))
    const found = all.filter(({ violation: one }) => only === null || one.incident === only.incident)
    const { output, look } = context
    if (typed.json === true) {
      const violations = found.map((one) => printViolation(one, [], look.words))
      await output.write(line({ violations }))
      return EXIT.ok
    }
    const page = createPage(look)
    if (found.length === 0) context.tell(look.words.say('violation/none'))
    for (const one of found) await output.write(`${renderViolationLine(one, page, look).join('\n')}\n`)
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
    const { standing, sources } = await findViolation(workspace, given, known)
    const incident = weighPinned(await sortAll(workspace, known), standing.violation.incident)
    const { output, look } = context
    await output.write(
      typed.json === true
        ? line(printViolation(standing, sources, look.words))
        : renderViolation({ standing, sources, proposal: incident?.proposal ?? null }, look),
    )
    return EXIT.ok
  })
}

/** What names children is sealed, and so is what rests on something sealed. */
async function record(
  workspace: Workspace,
  { reports }: SortedIncident,
  { victims }: Violation,
  bodies: readonly Body[],
): Promise<void> {
  const sealed = victims.length > 0 || compartmentOf(reports) === 'sealed'
  await workspace.record(sealed ? 'sealed' : 'open', bodies)
}

async function tell(context: Context, made: Violation, typed: TypedOptions): Promise<void> {
  const { output, look } = context
  const told = { violation: made.id.slice(0, 12), violationType: made.type }
  await output.write(typed.json === true ? line(made) : `${look.words.say('violation/recorded', told)}\n`)
}

function newVersion(
  { person }: Workspace,
  after: readonly VersionId[],
): Pick<Violation, 'version' | 'after' | 'by' | 'at'> {
  const version = parseId<'version'>(toHex(nodeCrypto.random(32)))
  return { version, after, by: person, at: TOOLS.clock() }
}
