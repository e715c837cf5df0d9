import type { Words } from '@sanad/core/i18n'
import type { PrintedEntry } from '@sanad/core/schema'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../../stream/index.ts'
import type { Context } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { asKnown } from '../as-known.ts'
import { withWorkspace } from '../opening.ts'
import { noWords, short } from './words.ts'

/** Tells what the log received, one line an entry. */
export async function log(
  { look, output }: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  noWords(given)
  return withWorkspace(typed, async (workspace) => {
    const { known: size = workspace.store.entries.size } = await asKnown(workspace, typed)
    const entries: PrintedEntry[] = []
    for await (const entry of printedEntries(workspace, size)) {
      if (typed.json === true) entries.push(entry)
      else await output.write(`${logLine(entry, look.words)}\n`)
    }
    if (typed.json === true) await output.write(line({ size, entries }))
    return EXIT.ok
  })
}

async function* printedEntries(workspace: Workspace, size: number): AsyncIterable<PrintedEntry> {
  const people = new Map<string, string>()
  for await (const entry of workspace.entries()) {
    const { position, id, received, claimed, author, sequence, compartment, kind } = entry
    if (position >= size) return
    const body = await workspace.compartments.bodyOf(entry)
    if (body?.kind === 'member') people.set(body.key, body.person)
    const person = people.get(author) ?? null
    const says = body?.kind ?? null
    yield { position, id, received, claimed, author, sequence, person, compartment, kind, says }
  }
}

function logLine({ position, received, author, person, kind, says, id }: PrintedEntry, words: Words): string {
  const what = says === null ? words.say('said/unread', { coarse: kind }) : words.say(`said/${says}`)
  return [position, received, short(author), person ?? '-', what, short(id)].join('  ')
}
