import { openPhrases } from '@sanad/core/messages'
import type { UiLanguage } from '@sanad/core/statement'
import {
  type CommandName,
  type Context,
  EXIT,
  type ExitCode,
  RUNS,
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
  once(signal: 'SIGINT', listener: () => void): unknown
  exit(code: number): unknown
}

const NARROWEST = 40
const WIDEST = 200
const DEFAULT_WIDTH = 80
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
  host.once('SIGINT', () => host.exit(EXIT.interrupted))
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
    const words = given.length === 0 && name !== 'completion' ? ['-'] : given
    const context = await createContext(typed, host, { output, language })
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
  host: Host,
  { output, language }: { readonly output: Output; readonly language: UiLanguage },
): Promise<Context> {
  const { env, stderr, stdin } = host
  const { openWords } = await import('@sanad/core/i18n')
  const quiet = typed.includes('--quiet')
  return {
    look: {
      ...lookOf(typed, host),
      words: openWords(language),
      signs: knowsUnicode(env) ? UNICODE_SIGNS : ASCII_SIGNS,
    },
    output,
    input: stdin,
    progress: createProgress(stderr, !quiet),
    quiet,
    tell: (sentence) => stderr.write(`${sentence}\n`),
  }
}

function lookOf(typed: readonly string[], { env, stdout }: Host): Omit<HelpLook, 'words'> {
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

/** A person at a terminal who named no file is not made to wait. */
function nothingToRead(name: CommandName, given: readonly string[], { stdin }: Host): boolean {
  return (name === 'read' || name === 'weigh') && given.length === 0 && stdin.isTTY === true
}
