import type { Words } from '@sanad/core/i18n'
import type { PrintedVerdict } from '@sanad/core/schema'
import { type LedgerFound, verifyWorkspace } from '@sanad/store/workspace'
import { line } from '../../../stream/index.ts'
import type { Context } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { createPage, join } from '../../view/page.ts'
import { workspaceFault } from '../fault.ts'
import { folderOf, passphraseOf, refusal, TOOLS } from '../opening.ts'
import { forkWords, noWords, short, wrongWords } from './words.ts'

type Damage = LedgerFound['damage'][number]

/** Checks every byte, entry and body of a workspace's ledger, and whether anything was cut off. */
export async function verify(
  { look, output }: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  noWords(given)
  const folder = folderOf(typed)
  const how = { passphrase: await passphraseOf(typed), accept: typed.accept === true }
  const verified = await verifyWorkspace(folder, TOOLS, how).catch((error: unknown) => {
    throw workspaceFault(error, folder)
  })
  if (verified.kind === 'refused') throw refusal(verified.why)
  const { found } = verified
  const page = createPage(look)
  const lines = [...acceptedWords(found, look.words), ...verdictWords(found, look.words)]
  const told = join(lines.flatMap((text) => page.text({ text })))
  await output.write(typed.json === true ? line(printVerdict(found, look.words)) : told)
  return found.isIntact ? EXIT.ok : EXIT.verificationFailed
}

function verdictWords(found: LedgerFound, words: Words): readonly string[] {
  const { size, root, devices, bodies, broken, damage } = found
  const whole =
    root === null || broken !== null ? [] : [words.say('verify/intact', { size, devices, root: short(root) })]
  const held =
    bodies === null ? [] : [words.say('verify/bodies', { held: bodies.held, erased: bodies.erased })]
  const fault = brokenWords(found, words)
  const bytes = damage.filter((one) => !isToldByEntry(one, found)).map((one) => damageWords(one, words))
  const next = damage.length === 0 ? [] : [words.say('verify/accept-next')]
  return [...fault, ...bytes, ...next, ...whole, ...held, ...remarks(found, words)]
}

/** What is kept as evidence, or known not to be here: no damage. */
function remarks(
  { isIntact, forks, quarantined, oddTimes, bodies, remembered }: LedgerFound,
  words: Words,
): readonly string[] {
  const { lingering = [], absent = [] } = bodies ?? {}
  const before =
    remembered === null
      ? words.say('verify/not-remembered')
      : words.say('verify/grown', { size: remembered.size })
  return [
    ...(isIntact ? [before] : []),
    ...forks.map((fork) => forkWords(words, fork)),
    ...counted(words, 'verify/quarantined', quarantined.length),
    ...counted(words, 'verify/lingering', lingering.length),
    ...counted(words, 'verify/absent', absent.length),
    ...counted(words, 'verify/odd-times', oddTimes),
  ]
}

function counted(
  words: Words,
  key: 'verify/quarantined' | 'verify/lingering' | 'verify/absent' | 'verify/odd-times',
  count: number,
): readonly string[] {
  return count === 0 ? [] : [words.say(key, { count })]
}

function brokenWords({ broken }: LedgerFound, words: Words): readonly string[] {
  if (broken === null) return []
  const { at: position, author, sequence } = broken
  const what = wrongWords(words, broken.why)
  const told =
    author === null || sequence === null
      ? words.say('verify/broken-nobody', { position, what })
      : words.say('verify/broken', { position, sequence, device: short(author), what })
  return [told, words.say('verify/broken-next')]
}

/** Whether the sentence about the first bad entry says it already. */
function isToldByEntry({ file, positions: [from, to] }: Damage, { broken }: LedgerFound): boolean {
  return file === 'checkpoint' && from < to && broken !== null
}

function damageWords({ kind, file, from, to, positions }: Damage, words: Words): string {
  if (file === 'checkpoint' && positions[0] === positions[1]) return words.say('bytes/checkpoint', { file })
  return words.say(`bytes/${kind}`, { file, count: to - from })
}

function acceptedWords({ accepted, person }: LedgerFound, words: Words): readonly string[] {
  return accepted.map(({ file }) => words.say('verify/accepted', { file, person }))
}

function printVerdict(found: LedgerFound, words: Words): PrintedVerdict {
  const { isIntact, size, root, devices, forks, quarantined, oddTimes, bodies, remembered, broken } = found
  return {
    intact: isIntact,
    size,
    root,
    devices,
    forks,
    quarantined,
    oddTimes,
    bodies:
      bodies === null
        ? null
        : {
            held: bodies.held,
            erased: bodies.erased,
            lingering: bodies.lingering,
            absent: bodies.absent,
          },
    remembered: remembered === null ? null : { size: remembered.size, root: remembered.root },
    broken:
      broken === null
        ? null
        : {
            position: broken.at,
            author: broken.author,
            sequence: broken.sequence,
            why: broken.why,
            text: wrongWords(words, broken.why),
          },
    damage: found.damage.map((one) => {
      const { kind, file, from, to, hash } = one
      return { kind, file, from, to, hash, text: damageWords(one, words) }
    }),
    accepted: found.accepted.map(({ file }) => file),
  }
}
