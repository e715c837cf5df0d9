import type { MessageKey, Phrases } from '@sanad/core/messages'
import { Command } from 'commander'
import type { CommandName, CommandShape, TypedOptions } from '../command/index.ts'
import { type Example, type HelpLook, renderHelp } from './help.ts'
import { addVerificationCommands, asOf, collect, type Inside } from './verification.ts'

/** Is told which command was called, with its words and options. */
export type Called = (name: CommandName, words: readonly string[], options: TypedOptions) => Promise<void>

const EXAMPLES: Readonly<Record<CommandName | 'sanad', readonly Example[]>> = {
  sanad: [
    { line: 'sanad demo', what: 'example/demo' },
    { line: 'sanad read article.html', what: 'example/read' },
    { line: 'sanad weigh a.html b.pdf c.txt', what: 'example/weigh' },
    { line: 'sanad read --ndjson < reports.ndjson', what: 'example/read-ndjson' },
  ],
  read: [
    { line: 'sanad read article.html', what: 'example/read' },
    { line: 'sanad read --date 2022-01-24 note.txt', what: 'example/read-date' },
    { line: 'pdftotext brief.pdf - | sanad read -', what: 'example/read-stdin' },
    { line: 'sanad read --json article.html', what: 'example/read-json' },
    { line: 'sanad read --ndjson < reports.ndjson', what: 'example/read-ndjson' },
  ],
  weigh: [
    { line: 'sanad weigh a.html b.pdf c.txt', what: 'example/weigh' },
    { line: 'sanad weigh --ui ar a.html b.pdf', what: 'example/weigh-arabic' },
    { line: 'sanad weigh --ndjson --each < reports.ndjson', what: 'example/weigh-each' },
  ],
  init: [{ line: 'sanad init monitoring --as M1', what: 'example/init' }],
  add: [{ line: 'sanad add *.html', what: 'example/add' }],
  status: [],
  statement: [{ line: 'sanad statement 3f2a91', what: 'example/statement' }],
  accept: [],
  hold: [],
  reject: [],
  comment: [],
  retract: [],
  reread: [],
  incident: [
    { line: 'sanad incident list', what: 'example/incident-list' },
    { line: 'sanad incident show 3f2a91 --as-of 2022-01-24', what: 'example/incident-show' },
    { line: 'sanad incident name 3f2a91 "The market of Azrin"', what: 'example/incident-name' },
    { line: 'sanad incident not-same 3f2a91 77c0de', what: 'example/incident-judge' },
  ],
  violation: [
    { line: 'sanad violation add 3f2a91 --type killing', what: 'example/violation-add' },
    {
      line: 'sanad violation change 5b1e07 --boys 2-3 --gate context=yes --from 77c0de=eyewitness',
      what: 'example/violation-change',
    },
    { line: 'sanad violation show 5b1e07', what: 'example/violation-show' },
  ],
  decide: [
    {
      line: 'sanad decide 5b1e07 --level ctfmr --status pending --reason "two interviews to come"',
      what: 'example/decide-pending',
    },
    {
      line: 'sanad decide 5b1e07 --level ctfmr --status verified --credible yes --reason "they agree"',
      what: 'example/decide-verified',
    },
  ],
  count: [
    { line: 'sanad count 2022-q1', what: 'example/count' },
    { line: 'sanad count 2022-q1 --why killing --as-of 2022-06-30', what: 'example/count-why' },
  ],
  ledger: [
    { line: 'sanad ledger verify', what: 'example/verify' },
    { line: 'sanad ledger prove 3f2a91 --out figure.proof', what: 'example/prove' },
  ],
  member: [
    { line: 'sanad member list', what: 'example/member-list' },
    { line: 'sanad member add 7c90e1 --as M2 --role verifier', what: 'example/member-add' },
  ],
  erase: [
    { line: 'sanad erase 3f2a91 --reason consent', what: 'example/erase' },
    { line: 'sanad erase S7 --reason consent', what: 'example/erase-source' },
    { line: 'sanad erase 3f2a91 --reason safety --names-file names.txt', what: 'example/redact' },
  ],
  backup: [{ line: 'sanad backup monitoring.age --passphrase-file passphrase.txt', what: 'example/backup' }],
  restore: [
    {
      line: 'sanad restore monitoring.age monitoring --passphrase-file passphrase.txt',
      what: 'example/restore',
    },
  ],
  unlock: [],
  rebuild: [],
  serve: [{ line: 'sanad serve --workspace monitoring', what: 'example/serve' }],
  demo: [{ line: 'sanad demo', what: 'example/demo' }],
  doctor: [
    { line: 'sanad doctor', what: 'example/doctor' },
    { line: 'sanad doctor --json', what: 'example/doctor-json' },
  ],
  completion: [{ line: 'source <(sanad completion bash)', what: 'example/completion' }],
}

/** The command tree in the words of a language. */
export function createProgram(look: HelpLook, version: string, called: Called): Command {
  const { words } = look
  const program = prepare(new Command('sanad'), look, EXAMPLES.sanad)
    .description(words.say('help/sanad'))
    .version(version, '--version', words.say('help/version'))
    .helpCommand(false)
    .showSuggestionAfterError(true)
  const add = (name: CommandName, summary: string): Command => {
    const command = prepare(new Command(name), look, EXAMPLES[name]).description(summary)
    command.action(async () => called(name, command.args, command.opts()))
    program.addCommand(command)
    return command
  }
  withReports(add('read', words.say('help/read')), words).option('--explain', words.say('help/explain'))
  withReports(add('weigh', words.say('help/weigh')), words)
    .option('--each', words.say('help/each'))
    .option('--group', words.say('help/group'))
    .option('--workspace <folder>', words.say('help/workspace'))
    .option('--passphrase-file <file>', words.say('help/passphrase-file'))
    .option('--position <number>', words.say('help/position'))
    .option('--as-of <day>', words.say('help/as-of'))
    .option('--why <measure>', words.say('help/why'))
  const inside = addWorkspaceCommands(add, words)
  addVerificationCommands(inside, words)
  add('demo', words.say('help/demo')).option('--port <number>', words.say('help/port'))
  add('doctor', words.say('help/doctor')).option('--json', words.say('help/json'))
  add('completion', words.say('help/completion')).argument('<shell>', words.say('help/shell'))
  for (const command of program.commands) withManners(command, words)
  program.addCommand(helpCommand(program, look))
  return withManners(program, words)
}

type Add = (name: CommandName, summary: string) => Command

/** The commands that work in a workspace. */
function addWorkspaceCommands(add: Add, words: Phrases): Inside {
  const inside = (name: CommandName, summary: MessageKey): Command =>
    add(name, words.say(summary))
      .option('--workspace <folder>', words.say('help/workspace'))
      .option('--passphrase-file <file>', words.say('help/passphrase-file'))
  inside('init', 'help/init').argument('[folder]').option('--as <code>', words.say('help/as'))
  withReports(inside('add', 'help/add'), words)
    .option('--open', words.say('help/open'))
    .option('--sealed', words.say('help/sealed'))
    .option('--interview', words.say('help/interview'))
    .option('--source <code>', words.say('help/source'))
    .option('--corrects <report>', words.say('help/corrects'), collect)
    .option('--supersedes <report>', words.say('help/supersedes'), collect)
  asOf(inside('status', 'help/status'), words).option('--json', words.say('help/json'))
  asOf(inside('statement', 'help/statement'), words)
    .argument('[id]')
    .option('--find <words>', words.say('help/find'))
    .option('--json', words.say('help/json'))
  for (const name of ['accept', 'hold'] as const) inside(name, `help/${name}`).argument('<id>')
  inside('reject', 'help/reject').argument('<id>').option('--reason <words>', words.say('help/reason'))
  inside('comment', 'help/comment').argument('<id>').argument('<words>')
  inside('retract', 'help/retract').argument('<id>').option('--reason <words>', words.say('help/reason'))
  inside('reread', 'help/reread').option('--tagger <who>', words.say('help/tagger'))
  asOf(inside('ledger', 'help/ledger'), words)
    .argument('<verb>', words.say('help/ledger-verb'))
    .argument('[words...]')
    .option('--out <file>', words.say('help/out'))
    .option('--accept', words.say('help/accept-damage'))
    .option('--reveal', words.say('help/reveal'))
    .option('--json', words.say('help/json'))
  inside('member', 'help/member')
    .argument('<verb>', words.say('help/member-verb'))
    .argument('[key]')
    .option('--as <code>', words.say('help/member-as'))
    .option('--role <code>', words.say('help/role'), collect)
    .option('--json', words.say('help/json'))
  inside('erase', 'help/erase')
    .argument('<report-or-source>')
    .option('--reason <word>', words.say('help/erase-reason'))
    .option('--confirm', words.say('help/confirm'))
    .option('--name <name>', words.say('help/name'), collect)
    .option('--names-file <file>', words.say('help/names-file'))
  inside('backup', 'help/backup').argument('<file>')
  inside('restore', 'help/restore').argument('<file>').argument('<folder>')
  inside('unlock', 'help/unlock')
  inside('rebuild', 'help/rebuild')
  inside('serve', 'help/serve')
    .option('--port <number>', words.say('help/port'))
    .option('--host <address>', words.say('help/host'))
    .option('--insecure-network', words.say('help/insecure-network'))
  return inside
}

/** The commands and options of a tree, for completion. */
export function shapesOf(program: Command): readonly CommandShape[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    options: command.options.flatMap(({ long }) => long ?? []),
    words: command.name() === 'completion' ? ['bash', 'zsh', 'fish'] : [],
  }))
}

function prepare(command: Command, look: HelpLook, examples: readonly Example[]): Command {
  return command
    .helpOption('-h, --help', look.words.say('help/help-option'))
    .configureHelp({ formatHelp: (one) => renderHelp(one, examples, look) })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride()
}

function withReports(command: Command, words: Phrases): Command {
  return command
    .argument('[files...]', words.say('help/files'))
    .option('--date <date>', words.say('help/date'))
    .option('--lang <code>', words.say('help/lang'))
    .option('--title <title>', words.say('help/title'))
    .option('--publisher <name>', words.say('help/publisher'))
    .option('--transcript <file>', words.say('help/transcript'))
    .option('--tagger <who>', words.say('help/tagger'))
    .option('--min-confidence <share>', words.say('help/min-confidence'))
    .option('--json', words.say('help/json'))
    .option('--ndjson', words.say('help/ndjson'))
}

/** Options that every command has. */
function withManners(command: Command, words: Phrases): Command {
  return command
    .option('--ui <language>', words.say('help/ui'))
    .option('--quiet', words.say('help/quiet'))
    .option('--color', words.say('help/color'))
    .option('--no-color', words.say('help/no-color'))
}

function helpCommand(program: Command, look: HelpLook): Command {
  const command = prepare(new Command('help'), look, [])
  return command
    .description(look.words.say('help/help'))
    .argument('[command]')
    .action((name: string | undefined) => {
      const found = program.commands.find((one) => one.name() === name)
      if (name !== undefined && found === undefined)
        command.error(`'${name}'`, { code: 'commander.unknownCommand' })
      ;(found ?? program).outputHelp()
    })
}
