import { readFile } from 'node:fs/promises'
import type { Report, ReportId, Text } from '@sanad/core/statement'
import { createReading } from '@sanad/server/reading'
import {
  confirmErasure,
  eraseReport,
  erasureState,
  erasuresAsked,
  findInterviews,
  findReport,
  type Gone,
  isLocked,
  redactReport,
  type Why,
  type Workspace,
} from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { parseAsked, type TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { WorkspaceFault } from './fault.ts'
import { withWorkspace } from './opening.ts'

/** One word: what stays in the clear for ever has no room for a sentence about somebody. */
const REASON = /^[\p{L}\p{N}_-]{1,40}$/u
const PREFIX = /^[0-9a-f]{6,64}$/
const SHOWN = 12

/** Erases a report, or all that a source told in conversations; or blacks out names in a report. */
export async function erase(
  context: Context,
  [word = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  if (typed.confirm === true) return confirm(context, word, typed)
  const names = await namesOf(typed)
  const why = whyOf(typed, names)
  return withWorkspace(typed, async (workspace) => {
    const told = names.length > 0 ? [] : await findInterviews(workspace, word)
    if (told.length > 0) return eraseTold(context, workspace, told, why)
    const report = await reportMeant(workspace, word)
    if (names.length > 0) return redactNames(context, workspace, { report, names, why, typed })
    await eraseOne(context, workspace, report, why)
    return EXIT.ok
  })
}

/** What a source told goes whole, conversation by conversation: whoever takes back their consent takes back all of it. */
async function eraseTold(
  context: Context,
  workspace: Workspace,
  reports: readonly ReportId[],
  why: Why,
): Promise<ExitCode> {
  const { look, output } = context
  await output.write(`${look.words.say('workspace/erased-source', { count: reports.length })}\n`)
  for (const report of reports) await eraseOne(context, workspace, report, why)
  return EXIT.ok
}

async function eraseOne(context: Context, workspace: Workspace, report: ReportId, why: Why): Promise<void> {
  const gone = await eraseReport(workspace, report, why)
  if (gone === null) throw new WorkspaceFault('workspace/no-report', {}, EXIT.notFound)
  await tellGone(context, workspace, 'workspace/erased', { gone, report: report.slice(0, SHOWN), count: 0 })
}

/** Carries out an erasure that waits, named by the beginning of its entry's id. */
async function confirm({ look, output }: Context, word: string, typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const asked = (await erasuresAsked(workspace)).filter(({ entry }) => entry.startsWith(word))
    const [one, ...more] = PREFIX.test(word) ? asked : []
    if (one === undefined || more.length > 0)
      throw new WorkspaceFault('workspace/no-asked', {}, EXIT.notFound)
    const { bodies } = await confirmErasure(workspace, one)
    await output.write(`${look.words.say('workspace/confirmed', { count: bodies })}\n`)
    return EXIT.ok
  })
}

function whyOf({ reason }: TypedOptions, names: readonly string[]): Why {
  if (reason === undefined) throw new UsageError('fault/say-reason')
  const isNamed = names.some((name) => reason.toLowerCase().includes(name.toLowerCase()))
  if (isNamed || !REASON.test(reason)) throw new UsageError('fault/bad-reason')
  return { reason }
}

/** The names to black out; from a file they are in no shell's history and in no list of processes. */
async function namesOf({ name = [], namesFile }: TypedOptions): Promise<readonly string[]> {
  const asked = name.length > 0 || namesFile !== undefined
  const text = namesFile === undefined ? '' : await readFile(namesFile, 'utf8').catch(noNames)
  const names = [...name, ...text.split(/\r?\n/)].map((one) => one.trim()).filter((one) => one !== '')
  if (asked && (names.length === 0 || names.some((one) => [...one].length < 2)))
    throw new UsageError('fault/short-name')
  return names
}

function noNames(): never {
  throw new WorkspaceFault('workspace/no-names-file', {}, EXIT.notFound)
}

/** What was typed is not said again: it may be a file's name with somebody's in it. */
async function reportMeant(workspace: Workspace, word: string): Promise<ReportId> {
  const found = await findReport(workspace, word)
  if (found.kind === 'found') return found.report
  if (found.kind === 'several')
    throw new WorkspaceFault('workspace/several-reports', { reports: idsOf(found.reports) }, EXIT.usage)
  if (await isLocked(workspace)) throw new WorkspaceFault('workspace/keys-locked', {}, EXIT.notPermitted)
  throw new WorkspaceFault('workspace/no-report', {}, EXIT.notFound)
}

interface Redacting {
  readonly report: ReportId
  readonly names: readonly string[]
  readonly why: Why
  readonly typed: TypedOptions
}

/** The redacted text is read at once, so that the report's statements are there again. */
async function redactNames(
  context: Context,
  workspace: Workspace,
  { report, names, why, typed }: Redacting,
): Promise<ExitCode> {
  const done = await redactReport(workspace, report, names, why)
  switch (done.kind) {
    case 'none':
      throw new WorkspaceFault('workspace/no-report', {}, EXIT.notFound)
    case 'not-named':
      throw new WorkspaceFault('workspace/not-named', { report: report.slice(0, SHOWN) }, EXIT.notFound)
    case 'sealed':
      throw new WorkspaceFault('workspace/redact-sealed', { report: report.slice(0, SHOWN) })
    case 'unread':
      return readAgain(workspace, done, typed)
    case 'redacted': {
      const { gone, count, unread } = done
      if (unread) await readAgain(workspace, done, typed)
      await tellGone(context, workspace, 'workspace/redacted', {
        gone,
        report: report.slice(0, SHOWN),
        count,
      })
      return EXIT.ok
    }
  }
}

interface Readable {
  readonly report: Report
  readonly text: Text
  readonly characters: string
}

async function readAgain(
  workspace: Workspace,
  { report, text, characters }: Readable,
  typed: TypedOptions,
): Promise<ExitCode> {
  const received = { report, text, characters, located: [], turns: [], problems: [] }
  const { reading } = await createReading(parseAsked(typed).choice).read(received, null)
  await workspace.record('open', [{ kind: 'reading', reading }])
  return EXIT.ok
}

async function tellGone(
  { look: { words }, output }: Context,
  workspace: Workspace,
  key: 'workspace/erased' | 'workspace/redacted',
  { gone, report, count }: { readonly gone: Gone; readonly report: string; readonly count: number },
): Promise<void> {
  const { entries, texts, files, keys, shared, related } = gone
  const open = await openCopies(workspace, gone)
  const lines = [
    words.say(key, { report, entries, texts, files, keys, count }),
    words.say('workspace/erased-stays', { entries }),
    ...(shared === 0 ? [] : [words.say('workspace/erased-shared', { count: shared })]),
    ...(related.length === 0 ? [] : [words.say('workspace/erased-related', { reports: idsOf(related) })]),
    open.length === 0
      ? words.say('workspace/erased-everywhere')
      : words.say('workspace/erased-open', { count: open.length, devices: open.join(', ') }),
    words.say('workspace/erased-backups'),
  ]
  await output.write(`${lines.join('\n')}\n`)
}

/** Devices that have not said that they erased it, by their keys and whose they are. */
async function openCopies(workspace: Workspace, { erase }: Gone): Promise<readonly string[]> {
  const found = (await erasureState(workspace)).find((one) => one.erase === erase)
  return (found?.replicas ?? [])
    .filter(({ erased }) => erased === null)
    .map(({ device, person }) => `${person ?? '?'} ${device.slice(0, SHOWN)}`)
}

function idsOf(reports: readonly ReportId[]): string {
  return reports.map((one) => one.slice(0, SHOWN)).join(', ')
}
