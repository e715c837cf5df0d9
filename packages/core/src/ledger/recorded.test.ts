import { expect, test } from 'vitest'
import type { Recorded } from './body.ts'
import { CHARACTER_BYTES, READING, REPORT } from './fixtures/reading.ts'
import { NOON, openWorkspace, repeatable, searchBody, type Workspace } from './fixtures/workspace.ts'
import { type RecordedOptions, recordedIn } from './recorded.ts'
import { openDraft } from './writer.ts'

const crypto = repeatable('recorded')

async function ledger(): Promise<Workspace> {
  const workspace = await openWorkspace('A')
  await workspace.bodies.put([CHARACTER_BYTES])
  const [report, reading, search] = [REPORT, READING, searchBody('a')].map((body) =>
    openDraft(crypto, body, NOON),
  )
  if (report === undefined || reading === undefined || search === undefined) return expect.fail()
  const sealed = { ...reading, compartment: 'sealed', parts: null }
  await workspace.writer.append([report, sealed, { ...search, compartment: 'of-a-later-version' }])
  return workspace
}

async function told(workspace: Workspace, options?: RecordedOptions): Promise<readonly Recorded[]> {
  const all: Recorded[] = []
  for await (const one of recordedIn(crypto, workspace, options)) all.push(one)
  return all
}

test('what entries say is told in the log’s order, with when it received them; what is locked or of a later version is kept and not told', async () => {
  const { author } = (await ledger()).writer
  expect(await told(await ledger())).toMatchObject([
    { position: 0, author, compartment: 'open', received: NOON, body: REPORT },
    { position: 1, author, compartment: 'sealed', received: NOON, body: null },
  ])
})

test('what is sealed is told where it can be opened, from a position on', async () => {
  const options: RecordedOptions = { from: 1, unseal: async (_, bytes) => bytes }
  expect(await told(await ledger(), options)).toMatchObject([{ position: 1, body: READING }])
})

test('what is erased says nothing', async () => {
  const workspace = await ledger()
  for await (const name of workspace.bodies.names()) await workspace.bodies.delete(name)
  expect((await told(workspace)).map(({ body }) => body)).toEqual([null, null])
})
