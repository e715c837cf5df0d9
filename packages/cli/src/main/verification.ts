import type { MessageKey, Phrases } from '@sanad/core/messages'
import type { Command } from 'commander'
import type { CommandName } from '../command/index.ts'

/** Adds a command that works in a workspace. */
export type Inside = (name: CommandName, summary: MessageKey) => Command

/** The commands about incidents, violations and what is decided of them. */
export function addVerificationCommands(inside: Inside, words: Phrases): void {
  const json = (command: Command): Command => command.option('--json', words.say('help/json'))
  json(asOf(inside('incident', 'help/incident'), words))
    .argument('<verb>', words.say('help/incident-verb'))
    .argument('[words...]')
    .option('--reason <words>', words.say('help/reason'))
  json(asOf(inside('violation', 'help/violation'), words))
    .argument('<verb>', words.say('help/violation-verb'))
    .argument('[id]')
    .option('--type <code>', words.say('help/violation-type'))
    .option('--boys <n>', words.say('help/tally'))
    .option('--girls <n>', words.say('help/tally'))
    .option('--unknown-sex <n>', words.say('help/tally'))
    .option('--party <name>', words.say('help/party'), collect)
    .option('--joint', words.say('help/joint'))
    .option('--weapon <code>', words.say('help/weapon'), collect)
    .option('--circumstance <list=code>', words.say('help/circumstance'), collect)
    .option('--flag <flag=answer>', words.say('help/flag'), collect)
    .option('--gate <gate=answer>', words.say('help/gate'), collect)
    .option('--when <date>', words.say('help/when'))
    .option('--child <code>', words.say('help/child'), collect)
    .option('--from <statement>', words.say('help/from'), collect)
  json(inside('decide', 'help/decide'))
    .argument('<violation>')
    .option('--level <code>', words.say('help/level'))
    .option('--status <code>', words.say('help/status-code'))
    .option('--reason <words>', words.say('help/decision-reason'))
    .option('--on <date>', words.say('help/decided-on'))
    .option('--credible <answer>', words.say('help/credible'))
    .option('--documents', words.say('help/documents'))
    .option('--from <statement>', words.say('help/cited'), collect)
  json(asOf(inside('count', 'help/count'), words))
    .argument('<quarter>', words.say('help/quarter'))
    .option('--why <type>', words.say('help/count-why'))
}

/** An option that may be given several times. */
export function collect(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, given]
}

/** As of which position or day a question is asked. */
export function asOf(command: Command, words: Phrases): Command {
  return command
    .option('--position <number>', words.say('help/position'))
    .option('--as-of <day>', words.say('help/as-of'))
}
