import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { UsageError } from './usage-error.ts'

/** A command as completion needs it. */
export interface CommandShape {
  readonly name: string
  readonly summary: string
  readonly options: readonly string[]
  /** Words it takes, where they are a closed list; otherwise it takes files. */
  readonly words: readonly string[]
}

type Shell = 'bash' | 'zsh' | 'fish'

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = { bash, zsh, fish }

/** Prints the script with which a shell completes words, made from the command tree. */
export async function completion(
  context: Context,
  shell: string,
  commands: readonly CommandShape[],
): Promise<ExitCode> {
  if (!isShell(shell)) throw new UsageError('fault/bad-shell', { given: shell })
  await context.output.write(SCRIPTS[shell](commands))
  return EXIT.ok
}

function isShell(shell: string): shell is Shell {
  return Object.hasOwn(SCRIPTS, shell)
}

function bash(commands: readonly CommandShape[]): string {
  const cases = commands.map(
    ({ name, options, words }) => `    ${name}) words="${[...options, ...words].join(' ')}" ;;`,
  )
  return [
    '_sanad() {',
    '  local here="$' + '{COMP_WORDS[COMP_CWORD]}" words=""',
    '  case "$' + '{COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')}"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$here"))',
    '  if [ "$COMP_CWORD" -gt 1 ] && [[ "$here" != -* ]]; then COMPREPLY+=($(compgen -f -- "$here")); fi',
    '}',
    'complete -o filenames -F _sanad sanad',
    '',
  ].join('\n')
}

function zsh(commands: readonly CommandShape[]): string {
  const named = commands.map(({ name, summary }) => `    '${name}:${plain(summary)}'`)
  const cases = commands.map(
    ({ name, options, words }) => `    ${name}) compadd -- ${[...options, ...words].join(' ')}; _files ;;`,
  )
  return [
    '#compdef sanad',
    '_sanad() {',
    '  local -a commands',
    '  commands=(',
    ...named,
    '  )',
    '  if (( CURRENT == 2 )); then _describe sanad commands; return; fi',
    '  case "$words[2]" in',
    ...cases,
    '  esac',
    '}',
    'compdef _sanad sanad',
    '',
  ].join('\n')
}

function fish(commands: readonly CommandShape[]): string {
  const first = commands.map(
    ({ name, summary }) => `complete -c sanad -n __fish_use_subcommand -f -a ${name} -d '${plain(summary)}'`,
  )
  const rest = commands.flatMap(({ name, options, words }) => [
    ...options
      .filter((option) => option.startsWith('--'))
      .map((option) => `complete -c sanad -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
    ...words.map((word) => `complete -c sanad -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`),
  ])
  return [...first, ...rest, ''].join('\n')
}

/** A sentence that no shell takes for more than words. */
function plain(summary: string): string {
  return summary.replaceAll(/['":\\$`]/g, ' ').replaceAll(/\s+/g, ' ')
}
