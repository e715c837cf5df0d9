import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { plainWords, type Words } from '@sanad/core/i18n'
import { checkProof, decodeStatement, type ProofVerdict, splitProofs } from '@sanad/core/ledger'
import type { PrintedProofs } from '@sanad/core/schema'
import { nodeCrypto } from '@sanad/store/crypto'
import { line } from '../../../stream/index.ts'
import type { Cell } from '../../../terminal/index.ts'
import type { Context, Look } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { createPage, join } from '../../view/page.ts'
import { WorkspaceFault } from '../fault.ts'
import { onlyWord, short } from './words.ts'

type Proved = Extract<ProofVerdict, { kind: 'proved' }>

/** Checks proofs offline, without a workspace, and says what they show and what they do not. */
export async function check(
  { look, output, input }: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const file = onlyWord(given, 'sanad ledger check figure.proof')
  const text = await (file === '-' ? textOf(input) : readFile(file, 'utf8')).catch(() => {
    throw new WorkspaceFault('proof/no-file', { file }, EXIT.notFound)
  })
  const proofs = splitProofs(text)
  const verdicts: ProofVerdict[] = []
  for (const proof of proofs.length === 0 ? [text] : proofs)
    verdicts.push(await checkProof(nodeCrypto, proof, { logs: [], witnesses: [] }))
  await output.write(typed.json === true ? line(printProofs(verdicts, look.words)) : render(verdicts, look))
  return verdicts.every(({ kind }) => kind === 'proved') ? EXIT.ok : EXIT.verificationFailed
}

function render(verdicts: readonly ProofVerdict[], look: Look): string {
  const page = createPage(look)
  const { words, style } = look
  return join(
    verdicts.flatMap((verdict) => {
      if (verdict.kind === 'proved')
        return ['', ...provedCells(verdict, look).flatMap(([cell, indent]) => page.text(cell, indent))]
      const text = words.say('proof/fails', { what: words.say(`unproved/${verdict.why}`) })
      return ['', ...page.text({ text, paint: style.danger })]
    }),
  ).replace(/^\n/, '')
}

type Indented = readonly [cell: Cell, indent: number]

function provedCells(proved: Proved, { words, style }: Look): readonly Indented[] {
  const { entry, position, log } = proved
  const place = {
    entry: short(entry.id),
    sequence: entry.sequence,
    position,
    size: log.size,
    key: short(log.key),
  }
  return [
    [{ text: words.say(headingOf(proved)), paint: style.heading }, 0],
    ...partWords(proved, words).map((text): Indented => [{ text }, 2]),
    [{ text: words.say('proof/entry', place) }, 0],
    [{ text: sinceWords(proved, words) }, 0],
    [{ text: words.say('proof/leaves-open') }, 0],
    ...proved.leavesOpen.map((one): Indented => [{ text: words.say(`open/${one}`) }, 2]),
  ]
}

function headingOf({ part }: Proved): 'proof/holds' | 'proof/holds-entry' | 'proof/holds-part' {
  if (part === null) return 'proof/holds-entry'
  return decodeStatement(part.text) === null ? 'proof/holds-part' : 'proof/holds'
}

/** What somebody else wrote steers no terminal. */
function partWords({ part }: Proved, words: Words): readonly string[] {
  if (part === null) return []
  const statement = decodeStatement(part.text)
  if (statement === null) return [plainWords(part.text)]
  const { source, cue, content } = statement
  return [
    words.say('proof/speaker', { speaker: plainWords(source.text) }),
    cue === null ? words.say('proof/no-cue') : words.say('proof/cue', { cue: plainWords(cue.text) }),
    words.say('proof/words', { text: plainWords(content.text) }),
  ]
}

function sinceWords({ since }: Proved, words: Words): string {
  const day = since.on.slice(0, 10)
  return since.kind === 'witnessed'
    ? words.say('proof/witnessed', { day, witnesses: [...since.by] })
    : words.say('proof/self-asserted', { day, key: short(since.key) })
}

function printProofs(verdicts: readonly ProofVerdict[], words: Words): PrintedProofs {
  return {
    proofs: verdicts.map((verdict) => {
      if (verdict.kind === 'not-proved')
        return { holds: false, why: verdict.why, text: words.say(`unproved/${verdict.why}`) }
      const { entry, position, log, part, since, leavesOpen } = verdict
      const { id, author, sequence, claimed, kind } = entry
      return {
        holds: true,
        entry: { id, position, author, sequence, claimed, kind },
        log,
        part: part === null ? null : { ...part, statement: decodeStatement(part.text) },
        since: { kind: since.kind, by: since.kind === 'witnessed' ? since.by : [since.key], on: since.on },
        leavesOpen,
      }
    }),
  }
}
