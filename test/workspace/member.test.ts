import { devicesSchema } from '@sanad/core/schema'
import { eraseReport } from '@sanad/store/workspace'
import { expect, test } from 'vitest'
import { filledWorkspace, inWorkspace, sanad, sanadApart } from './fill.ts'

type Devices = ReturnType<typeof devicesSchema.parse>['devices']

async function devicesIn(folder: string): Promise<Devices> {
  const { code, out } = await sanadApart(['member', 'list', '--json', '--workspace', folder])
  expect(code).toBe(0)
  return devicesSchema.parse(JSON.parse(out)).devices
}

/** A workspace of M1 into which M2's was merged, and the key of M2's device. */
async function merged(): Promise<{ readonly one: string; readonly other: string; readonly key: string }> {
  const [one, other] = [await filledWorkspace([1]), await filledWorkspace([2], { person: 'M2' })]
  expect((await sanad(['ledger', 'merge', other, '--workspace', one])).code).toBe(0)
  expect((await sanad(['ledger', 'merge', one, '--workspace', other])).code).toBe(0)
  return { one, other, key: await inWorkspace(other, async ({ device }) => device) }
}

test('WS44 whose devices write here is told, and of whom it is only the device’s own word', async () => {
  const { one, other, key } = await merged()
  const [own, theirs] = await devicesIn(one)
  expect(own).toMatchObject({ standing: 'own', person: 'M1', roles: ['monitor'] })
  expect(theirs).toMatchObject({ device: key, standing: 'unknown', person: 'M2' })
  expect(theirs?.entries).toBeGreaterThan(0)
  const { out } = await sanad(['member', 'list', '--workspace', one])
  expect(out).toContain('nobody here vouches for it')
  expect(out).toContain(key)
  expect(await devicesIn(other)).toHaveLength(2)
})

test('WS44 whoever is vouched for counts as a member from then on, in every copy, until that is taken back', async () => {
  const { one, other, key } = await merged()
  const at = ['--workspace', one]
  const added = await sanadApart([
    'member',
    'add',
    key.slice(0, 8),
    '--as',
    'M2',
    '--role',
    'verifier',
    ...at,
  ])
  expect(added).toMatchObject({ code: 0, err: '' })
  expect((await devicesIn(one))[1]).toMatchObject({ standing: 'vouched', person: 'M2', roles: ['verifier'] })
  const erased = await inWorkspace(other, async (workspace) => {
    let report = ''
    for await (const { body } of workspace.recorded()) if (body?.kind === 'report') report = body.report.id
    return eraseReport(workspace, report as never, { reason: 'consent' })
  })
  expect(erased).not.toBeNull()
  const told = await sanad(['ledger', 'merge', other, '--json', ...at])
  expect(JSON.parse(told.out)).toMatchObject({ asked: [] })
  expect(JSON.parse(told.out).deleted).toBeGreaterThan(0)
  expect((await sanadApart(['member', 'remove', key.slice(0, 8), ...at])).code).toBe(0)
  expect((await devicesIn(one))[1]).toMatchObject({ standing: 'removed', person: 'M2' })
  expect((await sanad(['member', 'remove', key.slice(0, 8), ...at])).code).toBe(3)
})

test('WS44 nobody vouches for themselves, for nobody, or for a device that cannot be told', async () => {
  const { one, key } = await merged()
  const at = ['--workspace', one]
  const own = await inWorkspace(one, async ({ device }) => device)
  expect((await sanad(['member', 'add', own, '--as', 'M1', '--role', 'verifier', ...at])).code).toBe(6)
  expect((await sanad(['member', 'add', key, ...at])).code).toBe(2)
  expect((await sanad(['member', 'add', key, '--as', 'M2', '--role', 'judge', ...at])).code).toBe(2)
  expect((await sanad(['member', 'add', 'abcdef', '--as', 'M2', ...at])).code).toBe(3)
  expect((await sanad(['member', 'praise', key, ...at])).code).toBe(2)
  expect((await devicesIn(one))[1]).toMatchObject({ standing: 'unknown' })
})
