import { resolve } from 'node:path'
import type { Words } from '@sanad/core/i18n'
import type { PrintedMerge } from '@sanad/core/schema'
import { type Merged, mergeWorkspace, type OtherLedger, openOther } from '@sanad/store/workspace'
import { line } from '../../../stream/index.ts'
import type { Context } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { createPage, join } from '../../view/page.ts'
import { workspaceFault } from '../fault.ts'
import { TOOLS, withWorkspace } from '../opening.ts'
import { confirmCommands, forkWords, onlyWord, short, wrongWords } from './words.ts'

/** Takes all that another workspace or its export has and this one does not. */
export async function merge(
  { look, output }: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const path = resolve(onlyWord(given, 'sanad ledger merge FOLDER'))
  return withWorkspace(typed, async (workspace) => {
    const other = await openOther(path, workspace.folder, TOOLS).catch((error: unknown) => {
      throw workspaceFault(error, path)
    })
    try {
      const merged = await mergeWorkspace(workspace, TOOLS, other.ledger)
      const page = createPage(look)
      const told = [...otherWords(other, look.words), ...mergedWords(merged, look.words)]
      const text = join(told.flatMap((one) => page.text({ text: one })))
      await output.write(typed.json === true ? line(printMerge(merged, look.words)) : text)
      return isAllTaken(merged, other) ? EXIT.ok : EXIT.verificationFailed
    } finally {
      await other.close()
    }
  })
}

function isAllTaken({ refused, waiting, damaged }: Merged, { damage, isWhole }: OtherLedger): boolean {
  return [refused, waiting, damaged, damage].every(({ length }) => length === 0) && isWhole !== false
}

function otherWords({ damage, isWhole }: OtherLedger, words: Words): readonly string[] {
  const whole = isWhole === false ? [words.say('merge/not-whole')] : []
  return [...whole, ...damage.map(({ file }) => words.say('merge/other-damage', { file }))]
}

function mergedWords(merged: Merged, words: Words): readonly string[] {
  const { added, known, bodies, refused, waiting, damaged, forks, absent } = merged
  return [
    words.say('merge/took', { added, known, bodies }),
    ...refused.map(({ position, why }) =>
      words.say('merge/refused', { position, what: wrongWords(words, why) }),
    ),
    ...waiting.map(({ id }) => words.say('merge/waiting', { entry: short(id) })),
    ...damaged.map((name) => words.say('merge/damaged', { name: short(name) })),
    ...forks.map((fork) => forkWords(words, fork)),
    ...(absent.length === 0 ? [] : [words.say('verify/absent', { count: absent.length })]),
    ...erasingWords(merged, words),
  ]
}

function erasingWords({ erasing, asked, isUnsigned }: Merged, words: Words): readonly string[] {
  const { bodies, acknowledged } = erasing
  return [
    ...(bodies === 0 ? [] : [words.say('merge/erased', { count: bodies })]),
    ...(acknowledged.length === 0 ? [] : [words.say('merge/acknowledged', { count: acknowledged.length })]),
    ...(asked.length === 0
      ? []
      : [words.say('merge/asked', { count: asked.length, commands: confirmCommands(asked) })]),
    ...(isUnsigned ? [words.say('merge/unsigned')] : []),
  ]
}

function printMerge({ erasing, ...merged }: Merged, words: Words): PrintedMerge {
  return {
    added: merged.added,
    known: merged.known,
    bodies: merged.bodies,
    refused: merged.refused.map((one) => ({ ...one, text: wrongWords(words, one.why) })),
    waiting: merged.waiting.map(({ id }) => id),
    damaged: merged.damaged,
    absent: merged.absent,
    forks: merged.forks,
    deleted: erasing.bodies,
    acknowledged: erasing.acknowledged,
    asked: merged.asked.map(({ entry, author, reason }) => ({ entry, author, reason })),
    unsigned: merged.isUnsigned,
  }
}
