import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { proofsSchema } from '@sanad/core/schema'
import { expect, test } from 'vitest'
import { ROOT } from '../command-line/run.ts'
import {
  entryIds,
  filledWorkspace,
  inWorkspace,
  PASSPHRASE,
  passphraseFile,
  sanad,
  sanadApart,
  temporaryFolder,
} from './fill.ts'

const CHECKER = join(ROOT, 'tools/check_ledger.py')
const noPython = spawnSync('python3', ['--version']).status !== 0

interface Some {
  readonly id: string
  readonly text: string
  /** What else is said in its report, and what its id and text are beside it. */
  readonly others: readonly string[]
}

async function someStatement(folder: string, passphrase: string | null = null): Promise<Some> {
  return inWorkspace(
    folder,
    async ({ recorded }) => {
      for await (const { body } of recorded()) {
        const [statement, ...others] = body?.kind === 'reading' ? body.reading.statements : []
        if (statement === undefined) continue
        const { id, content } = statement
        return { id, text: content.text, others: others.flatMap((one) => [one.id, one.content.text]) }
      }
      throw new Error('no statement')
    },
    { passphrase },
  )
}

test('WS4, WS5 a statement is proved, checked by us and by the independent checker, and not when changed', async () => {
  const folder = await filledWorkspace([1, 2])
  const { id, text } = await someStatement(folder)
  const file = join(temporaryFolder(), 'figure.proof')
  const proved = await sanadApart(['ledger', 'prove', id.slice(0, 12), '--out', file, '--workspace', folder])
  expect(proved).toMatchObject({ code: 0, out: '' })
  const again = await sanad(['ledger', 'prove', id, '--out', file, '--workspace', folder])
  expect(again.code).toBe(5)
  const { code, out } = await sanadApart(['ledger', 'check', file])
  expect(code).toBe(0)
  const flat = out.replace(/\s+/g, ' ')
  for (const said of [
    'The proof holds',
    'Source: ',
    text,
    'of 5 entries',
    'alone says since when',
    'is true',
  ])
    expect(flat).toContain(said)
  const json = proofsSchema.parse(JSON.parse((await sanad(['ledger', 'check', '--json', file])).out))
  expect(json.proofs).toMatchObject([
    { holds: true, part: { statement: { id } }, since: { kind: 'self-asserted' } },
  ])
  if (!noPython) expect(spawnSync('python3', [CHECKER, file]).status).toBe(0)
  const whole = readFileSync(file, 'utf8')
  for (const at of [30, 200, 900, whole.length - 20]) {
    const letter = whole[at] === 'A' ? 'B' : 'A'
    const changed = await sanad(['ledger', 'check', '-'], {
      input: whole.slice(0, at) + letter + whole.slice(at + 1),
    })
    expect(changed.code, `${at}`).toBe(4)
    expect(changed.out).toContain('does not hold')
  }
})

test('WS69 a sealed statement is proved to whom its person reveals it, and nothing else of its report', async () => {
  const folder = await filledWorkspace([1, 2], { sealed: [1, 2] })
  const { id, text, others } = await someStatement(folder, PASSPHRASE)
  const prove = ['ledger', 'prove', id, '--workspace', folder]
  expect((await sanad(prove)).code).toBe(3)
  const passphrase = ['--passphrase-file', passphraseFile()]
  const asked = await sanad([...prove, ...passphrase])
  expect(asked).toMatchObject({ code: 1, out: '' })
  expect(asked.err).toContain('--reveal')
  expect(asked.err).not.toContain(text)
  const { code, out } = await sanad([...prove, ...passphrase, '--reveal'])
  expect(code).toBe(0)
  const checked = await sanad(['ledger', 'check', '--json', '-'], { input: out })
  expect(proofsSchema.parse(JSON.parse(checked.out)).proofs).toMatchObject([
    { holds: true, part: { statement: { id, content: { text } } } },
  ])
  const [extra = ''] = /(?<=^extra ).*$/m.exec(out) ?? []
  const inside = Buffer.from(extra, 'base64').toString('latin1')
  const line = Buffer.from(/^part \d+ \d+ (\S+)$/m.exec(inside)?.[1] ?? '', 'base64').toString('utf8')
  expect(line).toContain(text)
  expect(others.length).toBeGreaterThan(0)
  for (const other of others) expect(line).not.toContain(other)
  const file = join(temporaryFolder(), 'sealed.proof')
  writeFileSync(file, out)
  if (!noPython) expect(spawnSync('python3', [CHECKER, file]).status).toBe(0)
  expect((await sanad(['ledger', 'verify', '--workspace', folder, ...passphrase])).code).toBe(0)
})

test('WS4 an entry is proved too; what is not there, short, unclear or sealed is told', async () => {
  const folder = await filledWorkspace([1])
  const [first = ''] = await entryIds(folder)
  const { code, out } = await sanad(['ledger', 'prove', first, '--workspace', folder])
  expect(code).toBe(0)
  expect((await sanad(['ledger', 'check', '-'], { input: out })).out).toContain('this entry was recorded')
  expect((await sanad(['ledger', 'prove', 'ffffffffffff', '--workspace', folder])).code).toBe(3)
  expect((await sanad(['ledger', 'prove', 'abc', '--workspace', folder])).code).toBe(2)
  expect((await sanad(['ledger', 'check', 'nothing.proof'])).code).toBe(3)
  expect((await sanad(['ledger', 'check', '-'], { input: 'no proof' })).code).toBe(4)
  expect((await sanad(['ledger', 'show', '--workspace', folder])).code).toBe(2)
})
