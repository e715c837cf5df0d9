import { openPhrases } from '@sanad/core/messages'
import type { UiLanguage } from '@sanad/core/statement'
import {
  type CommandName,
  type Context,
  EXIT,
  type ExitCode,
  RUNS,
  type TypedOptions,
  UsageError,
  version,
} from '../command/index.ts'
import {
  ASCII_SIGNS,
  createOutput,
  createProgress,
  createStyle,
  type Output,
  OutputError,
  UNICODE_SIGNS,
  wantsColour,
} from '../terminal/index.ts'
import { askedLanguage, type Environment, knowsUnicode, parseUiLanguage, uiLanguage } from './environment.ts'
import type { HelpLook } from './help.ts'
import { createProgram, shapesOf } from './program.ts'

/** The parts of a process that a command line needs. */
export interface Host {
  readonly env: Environment
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

const NARROWEST = 40
const WIDEST = 200
const DEFAULT_WIDTH = 80
/** Commands that read reports. */
const READS: ReadonlySet<CommandName> = new Set<CommandName>(['read', 'weigh'])
const ASKED: ReadonlySet<unknown> = new Set([
  'commander.helpDisplayed',
  'commander.version',
  'commander.help',
])

/** Runs one command line and gives the exit code. */
export async function main(typed: readonly string[], host: Host): Promise<ExitCode> {
  const asked = askedLanguage(typed)
  const language = uiLanguage(asked, host.env)
  const output = createOutput(host.stdout)
  host.stderr.on('error', () => undefined)
  try {
    if (asked !== undefined && parseUiLanguage(asked) === null)
      throw new UsageError('fault/bad-ui', { given: asked })
    const code = await run(typed, host, output, language)
    await output.end()
    return code
  } catch (error) {
    if (wasAsked(error) || (output.closed && !(error instanceof OutputError))) return EXIT.ok
    return tellFault(error, typed, host, language)
  }
}

/** Help and version were asked for and printed: an end that is no mistake. */
function wasAsked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ASKED.has(error.code)
}

/** Help needs only phrases; what a command needs is loaded when one is called. */
async function run(
  typed: readonly string[],
  host: Host,
  output: Output,
  language: UiLanguage,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  const look = { ...lookOf(typed, host), words: openPhrases(language) }
  const program = createProgram(look, version(), async (name, given, options) => {
    if (nothingToRead(name, given, host)) {
      program.commands.find((one) => one.name() === name)?.outputHelp()
      code = EXIT.usage
      return
    }
    const words = given.length === 0 && READS.has(name) ? ['-'] : given
    const input = await inputOf(name, given, options, host)
    const context = await createContext(typed, { ...host, input }, { output, language })
    code = await RUNS[name](context, { words, options, commands: shapesOf(program) })
  })
  if (typed.length === 0) program.outputHelp()
  else await program.parseAsync(typed, { from: 'user' })
  return code
}

async function tellFault(
  error: unknown,
  typed: readonly string[],
  { stderr }: Host,
  language: UiLanguage,
): Promise<ExitCode> {
  const [{ openWords }, { faultOf }] = await Promise.all([import('@sanad/core/i18n'), import('./fault.ts')])
  const { sentences, code } = faultOf(error, openWords(language), commandIn(typed))
  for (const sentence of sentences) stderr.write(`${sentence}\n`)
  return code
}

async function createContext(
  typed: readonly string[],
  host: Omit<Host, 'stdin'> & Pick<Context, 'input'>,
  { output, language }: { readonly output: Output; readonly language: UiLanguage },
): Promise<Context> {
  const { env, stdout, stderr, input } = host
  const { openWords } = await import('@sanad/core/i18n')
  const quiet = typed.includes('--quiet')
  return {
    look: {
      ...lookOf(typed, host),
      words: openWords(language),
      signs: knowsUnicode(env) ? UNICODE_SIGNS : ASCII_SIGNS,
    },
    output,
    input,
    progress: createProgress(stderr, !quiet),
    quiet,
    attended: stdout.isTTY === true && (env['CI'] ?? '') === '',
    tell: (sentence) => stderr.write(`${sentence}\n`),
  }
}

function lookOf(
  typed: readonly string[],
  { env, stdout }: Pick<Host, 'env' | 'stdout'>,
): Omit<HelpLook, 'words'> {
  const asked = typed.includes('--no-color') ? false : typed.includes('--color') ? true : null
  const style = createStyle(wantsColour({ asked, terminal: stdout.isTTY === true, env }))
  const { COLUMNS: columns } = env
  const said = stdout.isTTY === true ? stdout.columns : Number(columns)
  const width = Number.isInteger(said) && said > 0 ? said : DEFAULT_WIDTH
  return { style, width: Math.min(WIDEST, Math.max(NARROWEST, width)) }
}

/** The command that a line calls, as far as it can be told, to point at its help. */
function commandIn(typed: readonly string[]): string {
  const name = typed.find((word) => Object.hasOwn(RUNS, word))
  return name === undefined ? 'sanad' : `sanad ${name}`
}

/** Standard input; where it stands in for a file that nobody named and holds nothing, nothing was asked for. */
async function inputOf(
  name: CommandName,
  given: readonly string[],
  { ndjson, transcript }: TypedOptions,
  { stdin }: Host,
): Promise<Context['input']> {
  if (!READS.has(name) || given.length > 0 || ndjson === true) return stdin
  const chunks: AsyncIterator<Uint8Array> = stdin[Symbol.asyncIterator]()
  const first = transcript === undefined ? await chunks.next() : { done: true as const }
  if (first.done === true)
    throw new UsageError('fault/nothing-given', { example: `sanad ${name} article.html` })
  return restOf(first.value, chunks)
}

async function* restOf(
  first: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

/** A person at a terminal who named no file is not made to wait. */
function nothingToRead(name: CommandName, given: readonly string[], { stdin }: Host): boolean {
  return READS.has(name) && given.length === 0 && stdin.isTTY === true
}
