import {
  type Body,
  createProof,
  type Entry,
  type ProvedPart,
  provePart,
  renderProof,
} from '@sanad/core/ledger'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { WorkspaceFault } from '../fault.ts'
import { TOOLS, withWorkspace } from '../opening.ts'
import { writeOut } from './out-file.ts'
import { idPrefix, onlyWord, short } from './words.ts'

/** What an id names: an entry, or a statement in the newest reading that has it. */
interface Meant {
  readonly id: string
  readonly statement: boolean
  readonly entry: Entry & { readonly position: number }
}

const MOST_SHOWN = 8

/** Writes a proof of one statement or entry that anybody can check offline. */
export async function prove(
  context: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const prefix = idPrefix(onlyWord(given, 'sanad ledger prove 3f2a91'))
  return withWorkspace(typed, async (workspace) => {
    const meant = await findMeant(workspace, prefix)
    const checkpoint = await workspace.checkpoint()
    const part = meant.statement ? await partOf(workspace, meant, typed.reveal === true) : null
    const placed = { position: meant.entry.position, entry: meant.entry }
    const text = renderProof(createProof(workspace.log.tree, placed, checkpoint, part))
    const { out: file } = typed
    if (file === undefined) await context.output.write(text)
    else {
      await writeOut(file, [text])
      if (!context.quiet) context.tell(context.look.words.say('prove/written', { file }))
    }
    return EXIT.ok
  })
}

/** A sealed statement is shown only to whom its person says so: the proof holds its words, and who said them. */
async function partOf(
  { compartments }: Workspace,
  { id, entry }: Meant,
  reveal: boolean,
): Promise<ProvedPart> {
  const told = { id: short(id), entry: short(entry.id) }
  if (entry.parts === null) throw new WorkspaceFault('prove/sealed', told)
  if (entry.compartment !== 'open' && !reveal) throw new WorkspaceFault('prove/reveals', told)
  const body = await compartments.bytesOf(entry.compartment === 'open' ? 'open' : 'sealed', entry.body)
  const part = body === null ? null : provePart(TOOLS.crypto.hash, body, id)
  if (part === null) throw new WorkspaceFault('prove/none', { given: id }, EXIT.notFound)
  return part
}

async function findMeant(workspace: Workspace, prefix: string): Promise<Meant> {
  const found = new Map<string, Meant>()
  for await (const entry of workspace.entries()) {
    if (entry.id.startsWith(prefix)) found.set(entry.id, { id: entry.id, statement: false, entry })
    const body = entry.kind === 'statement' ? await workspace.compartments.bodyOf(entry) : null
    for (const id of statementsIn(body)) {
      if (id.startsWith(prefix)) found.set(id, { id, statement: true, entry })
    }
  }
  const [meant, ...others] = found.values()
  if (meant === undefined) throw new WorkspaceFault('prove/none', { given: prefix }, EXIT.notFound)
  if (others.length === 0) return meant
  const ids = [...found.keys()].slice(0, MOST_SHOWN).map(short)
  throw new WorkspaceFault('prove/several', { given: prefix, ids }, EXIT.usage)
}

function statementsIn(body: Body | null): readonly string[] {
  return body?.kind === 'reading' ? body.reading.statements.map(({ id }) => id) : []
}
