import { openWords, type Words } from '@sanad/core/i18n'
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
import { createOutput, OutputError } from '../stream/index.ts'
import { ASCII_SIGNS, createProgress, createStyle, UNICODE_SIGNS, wantsColour } from '../terminal/index.ts'
import { askedLanguage, type Environment, knowsUnicode, parseUiLanguage, uiLanguage } from './environment.ts'
import { faultOf } from './fault.ts'
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

/** Runs one command line and gives the exit code. */
export async function main(typed: readonly string[], host: Host): Promise<ExitCode> {
  const asked = askedLanguage(typed)
  const words = openWords(uiLanguage(asked, host.env))
  const output = createOutput(host.stdout)
  host.once('SIGINT', () => host.exit(EXIT.interrupted))
  host.stderr.on('error', () => undefined)
  let code: ExitCode = EXIT.ok
  try {
    checkLanguage(asked)
    const context = createContext(typed, host, { words, output })
    const program = createProgram(context.look, version(), async (name, given, options) => {
      code = await call(name, given, options)
    })
    const call = async (
      name: CommandName,
      given: readonly string[],
      options: TypedOptions,
    ): Promise<ExitCode> => {
      if (nothingToRead(name, given, host)) {
        program.commands.find((one) => one.name() === name)?.outputHelp()
        return EXIT.usage
      }
      const files = given.length === 0 && name !== 'completion' ? ['-'] : given
      return RUNS[name](context, { words: files, options, commands: shapesOf(program) })
    }
    if (typed.length === 0) program.outputHelp()
    else await program.parseAsync(typed, { from: 'user' })
    await output.end()
  } catch (error) {
    if (output.closed && !(error instanceof OutputError)) return EXIT.ok
    const fault = faultOf(error, words, commandIn(typed))
    for (const sentence of fault.sentences) host.stderr.write(`${sentence}\n`)
    return fault.code
  }
  return code
}

function createContext(
  typed: readonly string[],
  host: Host,
  { words, output }: Pick<Context, 'output'> & { readonly words: Words },
): Context {
  const { env, stdout, stderr, stdin } = host
  const asked = typed.includes('--no-color') ? false : typed.includes('--color') ? true : null
  const style = createStyle(wantsColour({ asked, terminal: stdout.isTTY === true, env }))
  const quiet = typed.includes('--quiet')
  return {
    look: { words, style, width: widthOf(host), signs: knowsUnicode(env) ? UNICODE_SIGNS : ASCII_SIGNS },
    output,
    input: stdin,
    progress: createProgress(stderr, !quiet),
    quiet,
    tell: (sentence) => stderr.write(`${sentence}\n`),
  }
}

function widthOf({ stdout, env }: Host): number {
  const { COLUMNS: columns } = env
  const said = stdout.isTTY === true ? stdout.columns : Number(columns)
  const width = Number.isInteger(said) && said > 0 ? said : DEFAULT_WIDTH
  return Math.min(WIDEST, Math.max(NARROWEST, width))
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

function checkLanguage(asked: string | undefined): UiLanguage | null {
  const language = asked === undefined ? null : parseUiLanguage(asked)
  if (asked !== undefined && language === null) throw new UsageError('fault/bad-ui', { given: asked })
  return language
}
