import { nodeCrypto } from '@sanad/store/crypto'
import { expect, test } from 'vitest'
import { createPersonCode, SanadError } from '../statement/index.ts'
import type { Body } from './body.ts'
import { commitmentOf, decodeBody, encodeBody } from './body-bytes.ts'
import type { Entry } from './entry.ts'
import { CHARACTER_BYTES, READING, REPORT } from './fixtures/reading.ts'
import { idOf, NOON, openWorkspace, repeatable, searchBody, type Workspace } from './fixtures/workspace.ts'
import type { BodyStore } from './port.ts'
import { type BodiesVerdict, verifyBodies } from './verify-bodies.ts'
import { type Draft, openDraft } from './writer.ts'

const crypto = repeatable('bodies')
const by = createPersonCode('heron')

function draftOf(body: Body): Draft {
  return openDraft(crypto, body, NOON)
}

async function append({ writer }: Workspace, drafts: readonly Draft[]): Promise<readonly Entry[]> {
  return (await writer.append(drafts)).map(({ entry }) => entry)
}

async function workspaceOf(drafts: readonly Draft[]): Promise<{
  readonly workspace: Workspace
  readonly entries: readonly Entry[]
}> {
  const workspace = await openWorkspace('A')
  await workspace.bodies.put([CHARACTER_BYTES])
  return { workspace, entries: await append(workspace, drafts) }
}

/** A store in which a body was put by another under a name that is not its own. */
function changed(bodies: BodyStore, name: string, bytes: Uint8Array): BodyStore {
  const refuse = new SanadError('store/body-damaged', `${name} does not have its name’s hash`)
  return {
    ...bodies,
    get: async (one) => (one === name ? bytes : bodies.get(one)),
    stream: (one) =>
      one !== name
        ? bodies.stream(one)
        : (async function* () {
            yield bytes
            throw refuse
          })(),
  }
}

/** What was sealed under no key at all, so that a test can open it. */
function sealedDraft(body: Body, parts: string | null): Draft {
  return { ...draftOf(body), parts, compartment: 'sealed', epoch: 1 }
}

const both = [draftOf(REPORT), draftOf(READING)]

test('L10 bodies that are all held, with their texts, are intact', async () => {
  const { workspace } = await workspaceOf(both)
  expect(await verifyBodies(crypto, workspace)).toMatchObject({
    kind: 'intact',
    held: 2,
    erased: 0,
    lingering: [],
  })
})

test('L10 a missing body is damage, until an entry says that it was erased', async () => {
  const { workspace, entries } = await workspaceOf(both)
  const [, reading] = entries
  if (reading === undefined) return expect.fail()
  await workspace.bodies.delete(reading.body)
  expect(await verifyBodies(crypto, workspace)).toMatchObject({
    kind: 'broken',
    at: 1,
    sequence: 1,
    why: 'body-missing',
  })
  await append(workspace, [
    draftOf({ kind: 'erase', entries: [reading.id], names: [], reason: 'asked for', by, at: NOON }),
  ])
  expect(await verifyBodies(crypto, workspace)).toMatchObject({
    kind: 'intact',
    held: 2,
    erased: 1,
    lingering: [],
  })
})

test('L10 what was to be erased and is still held is told', async () => {
  const { workspace, entries } = await workspaceOf(both)
  const id = entries[1]?.id ?? expect.fail()
  await append(workspace, [
    draftOf({ kind: 'erase', entries: [id], names: [], reason: 'asked for', by, at: NOON }),
  ])
  expect(await verifyBodies(crypto, workspace)).toMatchObject({ kind: 'intact', held: 3, lingering: [id] })
})

test('L10 a text that a report names is checked too, and may be erased by its name', async () => {
  const { workspace } = await workspaceOf(both)
  const name = REPORT.texts[0]?.characters.name ?? expect.fail()
  const damaged = { ...workspace, bodies: changed(workspace.bodies, name, Uint8Array.of(1)) }
  expect(await verifyBodies(crypto, damaged)).toMatchObject({ at: 0, why: 'held-changed' })
  await workspace.bodies.delete(name)
  expect(await verifyBodies(crypto, workspace)).toMatchObject({ at: 0, why: 'held-missing' })
  await append(workspace, [
    draftOf({ kind: 'erase', entries: [], names: [name], reason: 'a name in it', by, at: NOON }),
  ])
  expect(await verifyBodies(crypto, workspace)).toMatchObject({ kind: 'intact' })
})

test('L10 a body that never came is told and is no damage', async () => {
  const { workspace, entries } = await workspaceOf(both)
  const names = [entries[1]?.body ?? expect.fail(), REPORT.texts[0]?.characters.name ?? expect.fail()]
  for (const name of names) await workspace.bodies.delete(name)
  const absent = new Set([...names, idOf('one that is not needed')])
  expect(await verifyBodies(crypto, workspace, { absent })).toEqual({
    kind: 'intact',
    held: 1,
    erased: 0,
    lingering: [],
    absent: names.toSorted(),
  })
  expect(await verifyBodies(crypto, workspace)).toMatchObject({ why: 'held-missing' })
})

async function whyOf(draft: Draft): Promise<BodiesVerdict> {
  return verifyBodies(crypto, (await workspaceOf([draft])).workspace)
}

test('L10 a body that is not what its entry tells is named with what is wrong', async () => {
  const { workspace, entries } = await workspaceOf(both)
  const name = entries[1]?.body ?? expect.fail()
  const other = encodeBody(searchBody('other'), new Uint8Array(16))
  const damaged = { ...workspace, bodies: changed(workspace.bodies, name, other) }
  expect(await verifyBodies(crypto, damaged)).toMatchObject({ at: 1, why: 'body-changed' })
  const draft = draftOf(READING)
  expect(await whyOf({ ...draft, parts: idOf('other') })).toMatchObject({ why: 'parts-changed' })
  expect(await whyOf({ ...draft, parts: null })).toMatchObject({ why: 'parts-changed' })
  expect(await whyOf({ ...draft, kind: 'member' })).toMatchObject({ why: 'wrong-kind' })
})

test('L10 what is sealed is checked by its bytes’ name, and by what it says where it can be opened', async () => {
  const draft: Draft = { ...draftOf(READING), parts: null, compartment: 'sealed', epoch: 1 }
  const { workspace } = await workspaceOf([draft])
  expect(await verifyBodies(crypto, workspace)).toMatchObject({ kind: 'intact', held: 1 })
  expect(await verifyBodies(crypto, workspace, { unseal: async (_, bytes) => bytes })).toMatchObject({
    kind: 'intact',
  })
  const unseal = async (): Promise<Uint8Array> => Uint8Array.of(1)
  expect(await verifyBodies(crypto, workspace, { unseal })).toMatchObject({ why: 'body-foreign' })
})

test('L14 a body of a later version is kept, checked by its bytes, and skipped', async () => {
  const bytes = Buffer.from('{"body":{"kind":"reunion"},"parts":0,"salt":"","version":1}\n')
  expect(decodeBody(bytes)).toEqual({ kind: 'newer' })
  const draft: Draft = {
    ...draftOf(READING),
    ...commitmentOf(nodeCrypto.hash, bytes),
    bytes,
    kind: 'reunion',
  }
  expect(await whyOf(draft)).toMatchObject({ kind: 'intact', held: 1 })
})

test('L10 what was sealed has the parts that its entry tells, where it tells any', async () => {
  const unseal = async (_: Entry, bytes: Uint8Array): Promise<Uint8Array> => bytes
  const { parts } = draftOf(READING)
  for (const [told, verdict] of [
    [parts, { kind: 'intact' }],
    [null, { kind: 'intact' }],
    ['ab'.repeat(32), { kind: 'broken', at: 0, why: 'parts-changed' }],
  ] as const) {
    const bytes = encodeBody(READING, new Uint8Array(16))
    const { body, parts: own } = commitmentOf(crypto.hash, bytes)
    const { workspace } = await workspaceOf([
      { ...sealedDraft(READING, told === parts ? own : told), body, bytes },
    ])
    expect(await verifyBodies(crypto, workspace, { unseal })).toMatchObject(verdict)
    expect(await verifyBodies(crypto, workspace)).toMatchObject({ kind: 'intact' })
  }
})
