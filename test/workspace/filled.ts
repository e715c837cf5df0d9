import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Body, Compartment, Crypto } from '@sanad/core/ledger'
import {
  type Act,
  createPersonCode,
  createSpan,
  createStatement,
  evidenceId,
  givenReportId,
  type Hash,
  hashParts,
  type Id,
  parseId,
  type Reading,
  type ReportId,
  readingId,
  type Statement,
  type TextId,
  textId,
  utf8,
} from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { createWorkspace, openWorkspace, type Workspace, type WorkspaceTools } from '@sanad/store/workspace'
import { onTestFinished } from 'vitest'

/** An invented passphrase that is strong enough. */
export const PASSPHRASE = 'seven quiet herons cross the old bridge'

/** Passphrases cost little here, so that a test need not wait. */
export const TOOLS: WorkspaceTools = {
  crypto: nodeCrypto satisfies Crypto,
  clock: () => new Date().toISOString(),
  now: () => Date.now(),
  cost: 2 ** 14,
}

/** A folder of a test's own with a place for a workspace, its passphrase in a file, and a folder for temporary files. */
export interface Place {
  readonly root: string
  readonly folder: string
  readonly passphraseFile: string
}

/** It is gone when the test is over. */
export function place(): Place {
  const root = mkdtempSync(join(tmpdir(), 'sanad-workspace-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const passphraseFile = join(root, 'passphrase.txt')
  writeFileSync(passphraseFile, `${PASSPHRASE}\n`)
  return { root, folder: join(root, 'monitoring'), passphraseFile }
}

/** Makes a workspace that seals. */
export async function makeWorkspace(
  folder: string,
  person = 'M1',
  passphrase: string | null = PASSPHRASE,
): Promise<void> {
  const made = await createWorkspace(folder, createPersonCode(person), TOOLS, passphrase)
  if (made.kind !== 'created') throw new Error(made.kind)
}

/** Does something with a workspace and closes it. */
export async function within<T>(
  folder: string,
  work: (workspace: Workspace) => Promise<T>,
  passphrase: string | null = PASSPHRASE,
): Promise<T> {
  const opened = await openWorkspace(folder, TOOLS, passphrase)
  if (opened.kind !== 'opened') throw new Error(opened.why.kind)
  try {
    return await work(opened.workspace)
  } finally {
    await opened.workspace.close()
  }
}

/** What an invented report holds. */
export interface Invented {
  readonly compartment: Compartment
  /** Sentences; each becomes a statement. */
  readonly sentences: readonly string[]
  readonly title?: string
  readonly file?: string
  /** The file's bytes, where they are not the sentences. */
  readonly bytes?: Uint8Array
  readonly parent?: ReportId
  /** What a monitor wrote on its first statement. */
  readonly comment?: string
}

/** Records an invented report with its text, file, reading, a comment and who opened it. */
export async function addReport(workspace: Workspace, invented: Invented): Promise<ReportId> {
  const { compartment, sentences, file = 'page.html' } = invented
  const hash = workspace.compartments.hash(compartment)
  const characters = sentences.join(' ')
  const bytes = invented.bytes ?? utf8(`<p>${characters}</p>`)
  const report = givenReportId(hash, file, characters)
  const text = textId(hash, characters)
  const [held, evidence] = await workspace.compartments.hold(compartment, [utf8(characters), bytes])
  if (held === undefined || evidence === undefined) throw new Error('nothing is held')
  const reading = readingOf(hash, report, text, sentences)
  const id = evidenceId(hash, bytes)
  await workspace.record(compartment, [
    {
      kind: 'report',
      report: {
        id: report,
        given: null,
        evidence: id,
        locator: null,
        parent: invented.parent ?? null,
        title: invented.title ?? null,
        byline: null,
        publisher: compartment === 'open' ? 'The Invented Courier' : null,
        date: null,
        lang: 'en',
        corrects: [],
        supersedes: [],
      },
      texts: [
        {
          text: { id: text, report, by: 'extraction', version: 'html/1', lang: 'en', of: null },
          characters: held,
          located: [],
        },
      ],
      evidence: { id, name: file, mediaType: 'text/html', bytes: evidence },
      interview: null,
    },
    { kind: 'reading', reading },
    ...actsOn(workspace, hash, reading, invented.comment),
    { kind: 'access', report, by: workspace.person, at: TOOLS.clock() },
  ])
  return report
}

function actsOn({ person }: Workspace, hash: Hash, reading: Reading, comment = 'checked'): readonly Body[] {
  const [statement] = reading.statements
  if (statement === undefined) return []
  const at = TOOLS.clock()
  const id = parseId<'act'>(hashParts(hash, 'act', [statement.id, comment])) satisfies Id<'act'>
  const act: Act = {
    id,
    reading: reading.id,
    statement: statement.id,
    by: person,
    at,
    kind: 'comment',
    words: comment,
  }
  return [{ kind: 'act', act }]
}

function readingOf(hash: Hash, report: ReportId, text: TextId, sentences: readonly string[]): Reading {
  const key = { report, text, reader: 'rules' as const, version: '1' }
  const id = readingId(hash, key)
  let at = 0
  const statements = sentences.map((sentence) => {
    const begin = at
    at += [...sentence].length + 1
    return statementOf(hash, { ...key, reading: id }, sentence, begin)
  })
  return { id, ...key, statements, problems: [] }
}

type Of = Pick<Statement, 'report' | 'text' | 'reading' | 'reader'>

function statementOf(hash: Hash, of: Of, sentence: string, begin: number): Statement {
  const words = { text: sentence, spans: [createSpan(begin, begin + [...sentence].length)] }
  return createStatement(hash, {
    report: of.report,
    text: of.text,
    reading: of.reading,
    reader: of.reader,
    source: {
      text: sentence,
      spans: [],
      kind: 'named-person',
      actors: [{ id: null, name: sentence, kind: 'person', of: null }],
      role: null,
      voice: 'explicit',
      access: 'quoted-by',
      basis: 'not-stated',
      chain: [],
    },
    cue: { text: 'said', spans: [createSpan(begin, begin + 1)] },
    content: words,
    quoted: 'indirect',
    stance: 'asserts',
    hedge: 'none',
    confirmation: 'not-stated',
    interest: 'none-known',
    said: null,
    claims: [],
    within: null,
    confidence: null,
  })
}
