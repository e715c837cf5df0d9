import { howItSpeaksInShort, quoteOf, whoSpeaks } from '@sanad/core/i18n'
import type { Client } from '@sanad/server/client'
import { type ListedStatement, listStatements, type Page } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context, Look } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { createPage } from '../view/page.ts'
import { asKnown } from './as-known.ts'
import { knownQuery } from './through-server.ts'

const AT_ONCE = 100
const SHORT = 12

/** Statements that count, the newest first or those that fit some words best, each with the beginning of its id. */
export async function listAll(
  context: Context,
  workspace: Workspace,
  typed: TypedOptions,
): Promise<ExitCode> {
  await tellLocked(context, workspace.unlocked === null && (await workspace.keys.hasPassphrase()))
  const rows = await workspace.projection()
  const asked = {
    ...(typed.find === undefined ? {} : { words: typed.find }),
    ...(await asKnown(workspace, typed)),
    limit: AT_ONCE,
  }
  return writeAll(context, typed, (after) => listStatements(rows, { ...asked, after }))
}

/** The same of a workspace that a server has open. */
export async function listThere(context: Context, client: Client, typed: TypedOptions): Promise<ExitCode> {
  await tellLocked(context, (await client.ask('workspace')).locked)
  const query = {
    ...(typed.find === undefined ? {} : { words: typed.find }),
    ...knownQuery(typed),
    limit: AT_ONCE,
  }
  return writeAll(context, typed, (after) =>
    client.ask('statements', { query: { ...query, ...(after === null ? {} : { after }) } }),
  )
}

async function writeAll(
  { output, look }: Context,
  typed: TypedOptions,
  pageAfter: (after: string | null) => Promise<Page<ListedStatement>>,
): Promise<ExitCode> {
  let after: string | null = null
  do {
    const page: Page<ListedStatement> = await pageAfter(after)
    for (const one of page.rows) {
      if (output.closed) return EXIT.ok
      await output.write(typed.json === true ? line(one) : render(one, look))
    }
    after = page.next
  } while (after !== null)
  return EXIT.ok
}

/** What is sealed is not looked through while it is locked: an empty answer is no answer then. */
async function tellLocked({ tell, look }: Context, isLocked: boolean): Promise<void> {
  if (isLocked) tell(look.words.say('workspace/not-searched'))
}

function render({ statement, decided, report, withdrawn }: ListedStatement, look: Look): string {
  const { words, style } = look
  const page = createPage(look)
  const about = [
    report?.title,
    decided.kind === 'as-read' ? null : words.say(`workspace/${decided.kind}`),
    withdrawn ? words.say('workspace/withdrawn') : null,
  ]
  const told = [whoSpeaks(statement, words), howItSpeaksInShort(statement, words), ...about].filter(
    (one) => typeof one === 'string' && one !== '',
  )
  return [
    ...page.text({ text: `${statement.id.slice(0, SHORT)}  ${told.join(' · ')}`, paint: style.muted }),
    ...page.text({ text: quoteOf(statement, words), quoted: true }, 2),
    '',
  ].join('\n')
}
