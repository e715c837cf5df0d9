import { expect, test } from 'vitest'
import { createPersonCode, SanadError } from '../statement/index.ts'
import { CHARACTER_BYTES, READING, REPORT } from './fixtures/reading.ts'
import { NOON, openWorkspace, repeatable, storedBytes, type Workspace, write } from './fixtures/workspace.ts'
import { mergeLedger } from './merge-ledger.ts'
import { verifyBodies } from './verify-bodies.ts'
import { openDraft } from './writer.ts'

const crypto = repeatable('merge')
const by = createPersonCode('heron')

async function reading(device: string): Promise<Workspace> {
  const workspace = await openWorkspace(device)
  await workspace.bodies.put([CHARACTER_BYTES])
  await workspace.writer.append([REPORT, READING].map((body) => openDraft(crypto, body, NOON)))
  return workspace
}

test('L6 two who worked apart have all of both after merging, bodies and texts included', async () => {
  const [a, b] = [await reading('A'), await openWorkspace('B')]
  await write(b, ['b'])
  const came = { added: 2, known: 0, bodies: 3, damaged: [], waiting: [], refused: [] }
  expect(await mergeLedger(crypto, b, a)).toEqual(came)
  expect(await mergeLedger(crypto, a, b)).toMatchObject({ added: 1, known: 2, bodies: 1 })
  expect(await mergeLedger(crypto, a, b)).toMatchObject({ added: 0, known: 3, bodies: 0 })
  for (const one of [a, b]) {
    expect(await verifyBodies(crypto, one)).toMatchObject({
      kind: 'intact',
      held: 3,
      erased: 0,
      lingering: [],
    })
  }
})

test('L10 what one of two says was erased is not brought back by merging', async () => {
  const [a, b] = [await reading('A'), await openWorkspace('B')]
  await mergeLedger(crypto, b, a)
  const entry = (await write(a, ['c']))[0] ?? expect.fail()
  const erased = entry.body
  const erase = { kind: 'erase', entries: [entry.id], names: [], reason: 'asked for', by, at: NOON } as const
  await a.writer.append([openDraft(crypto, erase, NOON)])
  await mergeLedger(crypto, b, a)
  expect(await b.bodies.get(erased)).toBeNull()
  expect(await verifyBodies(crypto, b)).toMatchObject({ kind: 'intact', held: 3, erased: 1 })
})

test('L6 a body that is damaged there is told and left there, and the rest is taken', async () => {
  const [a, b] = [await reading('A'), await openWorkspace('B')]
  const [name = ''] = REPORT.texts.map(({ characters }) => characters.name)
  const bodies: Workspace['bodies'] = {
    ...a.bodies,
    stream: (one) =>
      one !== name
        ? a.bodies.stream(one)
        : (async function* () {
            yield Uint8Array.of(1)
            throw new SanadError('store/body-damaged', one)
          })(),
  }
  expect(await mergeLedger(crypto, b, { ...a, bodies })).toMatchObject({
    added: 2,
    bodies: 2,
    damaged: [name],
  })
  expect(await storedBytes(b.entries)).toEqual(await storedBytes(a.entries))
})
