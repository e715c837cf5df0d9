import type { MessageKey, Phrases } from '@sanad/core/messages'
import type { Command } from 'commander'
import { displayWidth, paragraph, row, type Style } from '../terminal/index.ts'

/** A line that a person can type, and what it is for. */
export interface Example {
  readonly line: string
  readonly what: MessageKey
}

/** What a help text is made for. */
export interface HelpLook {
  readonly words: Phrases
  readonly style: Style
  readonly width: number
}

type Entry = readonly [term: string, meaning: string]

/** Help that leads with examples. */
export function renderHelp(command: Command, examples: readonly Example[], look: HelpLook): string {
  const { words } = look
  const help = command.createHelp()
  const entry = (term: string, meaning: string): Entry => [term, meaning]
  const options = help.visibleOptions(command).map((one) => entry(help.optionTerm(one), one.description))
  const commands = help
    .visibleCommands(command)
    .map((one) => entry(help.subcommandTerm(one), one.description()))
  const taken = help.visibleArguments(command).map((one) => entry(help.argumentTerm(one), one.description))
  const shown = examples.map(({ line, what }) => entry(line, words.say(what)))
  const sections: readonly (readonly [MessageKey, readonly Entry[]])[] = [
    ['help/examples', shown],
    ['help/commands', commands],
    ['help/arguments', taken],
    ['help/options', options],
  ]
  const lines = [
    ...text(command.description(), look),
    '',
    ...sections.flatMap(([key, entries]) => section(words.say(key), entries, look)),
    ...heading(words.say('help/usage'), look),
    ...paragraph({ text: help.commandUsage(command) }, look.width, words.direction, 3),
    ...(commands.length === 0 ? [] : ['', ...text(words.say('help/more'), look)]),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, entries: readonly Entry[], look: HelpLook): readonly string[] {
  if (entries.length === 0) return []
  const widest = Math.min(44, Math.max(...entries.map(([term]) => displayWidth(term))))
  const side = widest + 2
  return [
    ...heading(title, look),
    ...entries.flatMap(([term, meaning]) => lines(term, meaning, side, look)),
    '',
  ]
}

/** A term beside its meaning; a long term stands above it. */
function lines(
  term: string,
  meaning: string,
  side: number,
  { words, style, width }: HelpLook,
): readonly string[] {
  const { direction } = words
  const rest = width - side - 5
  const cell = [{ text: meaning, paint: style.muted }]
  if (displayWidth(term) <= side)
    return row([[{ text: '' }], [{ text: term }], cell], [0, side - 2, rest], direction)
  return [
    ...row([[{ text: '' }], [{ text: term }]], [0, width - 3], direction),
    ...row([[{ text: '' }], [{ text: '' }], cell], [0, side - 2, rest], direction),
  ]
}

function heading(title: string, { words, style, width }: HelpLook): readonly string[] {
  return paragraph({ text: title, paint: style.heading }, width, words.direction)
}

function text(sentence: string, { words, width }: HelpLook): readonly string[] {
  return paragraph({ text: sentence }, width, words.direction)
}
