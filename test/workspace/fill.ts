import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Body, Compartment, Placed, ReportBody } from '@sanad/core/ledger'
import { createPersonCode } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { createWorkspace, openWorkspace, type Workspace, type WorkspaceTools } from '@sanad/store/workspace'
import { onTestFinished } from 'vitest'
import {
  inventCharacters,
  inventReading,
  inventReport,
} from '../../packages/store/src/projection/fixtures/invent.ts'
import { type Ended, type Running, sanad as run } from '../command-line/run.ts'
import { called } from './called.ts'

/** Runs the command on a terminal wide enough that no sentence is broken: within this process, unless it is told something. */
export function sanad(args: readonly string[], running: Running = {}): Promise<Ended> {
  return running.input === undefined ? called(...args) : sanadApart(args, running)
}

/** The same as a process of its own. */
export function sanadApart(args: readonly string[], running: Running = {}): Promise<Ended> {
  return run(args, { ...running, env: { COLUMNS: '200' } })
}

/** Long enough to be taken. */
export const PASSPHRASE = 'seven quiet herons wade through cold reeds'

/** Tools whose clock stands where a test wants it. */
export function toolsAt(now = '2026-03-01T08:00:00.000Z'): WorkspaceTools {
  return { crypto: nodeCrypto, clock: () => now, now: () => Date.parse(now) }
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new workspace that holds some invented reports, each with its text, file and reading. */
export async function filledWorkspace(
  reports: readonly number[],
  { person = 'M1', now, sealed = [] as readonly number[] }: Filling = {},
): Promise<string> {
  const folder = join(temporaryFolder(), 'workspace')
  const tools = toolsAt(now)
  const passphrase = sealed.length > 0 ? PASSPHRASE : null
  const made = await createWorkspace(folder, createPersonCode(person), tools, passphrase)
  if (made.kind !== 'created') throw new Error(made.kind)
  await inWorkspace(folder, (workspace) => addReports(workspace, reports, sealed), { now, passphrase })
  return folder
}

interface Filling {
  readonly person?: string
  readonly now?: string | undefined
  readonly sealed?: readonly number[]
}

/** Does something in a workspace and closes it. */
export async function inWorkspace<T>(
  folder: string,
  work: (workspace: Workspace) => Promise<T>,
  { now, passphrase = null }: { readonly now?: string | undefined; readonly passphrase?: string | null } = {},
): Promise<T> {
  const opened = await openWorkspace(folder, toolsAt(now), passphrase)
  if (opened.kind !== 'opened') throw new Error(opened.why.kind)
  try {
    return await work(opened.workspace)
  } finally {
    await opened.workspace.close()
  }
}

/** Records invented reports with all that they hold. */
export async function addReports(
  workspace: Workspace,
  numbers: readonly number[],
  sealed: readonly number[] = [],
): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const n of numbers) {
    const compartment = sealed.includes(n) ? 'sealed' : 'open'
    const report = await held(workspace, inventReport(n), compartment, n)
    const { id } = report.report
    const text = report.texts[0]?.text.id
    if (text === undefined) throw new Error('a report without a text')
    const key = { report: id, text, reader: 'rules', version: 'rules/1' } as const
    const reading = inventReading({ ...key, n, sentences: 3, shift: 0 })
    placed.push(...(await workspace.record(compartment, [report, reading])))
  }
  return placed
}

async function held(
  { compartments }: Workspace,
  body: ReportBody,
  compartment: Compartment,
  n: number,
): Promise<ReportBody> {
  const encode = (words: string): Uint8Array => new TextEncoder().encode(words)
  const pieces = [encode(inventCharacters(n, 3)), encode(`<p>${inventCharacters(n, 3)}</p>`)]
  const [characters, bytes] = await compartments.hold(compartment, pieces)
  const [text] = body.texts
  if (characters === undefined || bytes === undefined || text === undefined || body.evidence === null)
    throw new Error('nothing was held')
  return { ...body, texts: [{ ...text, characters }], evidence: { ...body.evidence, bytes } }
}

/** Says that entries are to be erased. */
export function eraseBody(entries: readonly string[], names: readonly string[] = []): Body {
  const at = '2026-03-02T08:00:00.000Z'
  return { kind: 'erase', entries, names, reason: 'consent-withdrawn', by: createPersonCode('M1'), at }
}

/** A file that holds the passphrase. */
export function passphraseFile(): string {
  const file = join(temporaryFolder(), 'passphrase')
  writeFileSync(file, `${PASSPHRASE}\n`)
  return file
}

/** The ids of a workspace's entries. */
export async function entryIds(folder: string): Promise<readonly string[]> {
  return inWorkspace(folder, async (workspace) => {
    const ids: string[] = []
    for await (const { id } of workspace.entries()) ids.push(id)
    return ids
  })
}
