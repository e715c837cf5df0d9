import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder, openStoreFolder } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { createTestClock } from '../contracts/entry-store.contract.ts'
import { startChild } from './child.ts'
import { temporaryFolder } from './temporary-folder.ts'

const HOLDER = `
await openStoreFolder({ folder, clock })
tell('held')
setInterval(() => {}, 1000)
`
const RACER = `
import { openSync, closeSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
tell('ready')
process.stdin.ref()
await told()
process.stdin.unref()
let taken = 0
for (let round = 0; round < 30; round += 1) {
  const lock = await lockFolder(folder).catch((error) => {
    if (error.code !== 'store/locked') throw error
    return null
  })
  if (lock === null) continue
  const inside = join(folder, 'inside')
  closeSync(openSync(inside, 'wx'))
  taken += 1
  unlinkSync(inside)
  await lock.release()
}
tell('taken ' + taken)
`

test('KP9 a folder that another process has open is refused within a second, with that process (D4)', async () => {
  const folder = temporaryFolder()
  const holder = startChild(HOLDER, folder)
  await holder.says((line) => line === 'held')
  const begin = performance.now()
  await expect(openStoreFolder({ folder, clock: createTestClock() })).rejects.toMatchObject({
    code: 'store/locked',
    message: expect.stringContaining(String(holder.process.pid)),
  })
  expect(performance.now() - begin).toBeLessThan(1000)
})

test('KP9 one process opens a folder once at a time', async () => {
  const folder = temporaryFolder()
  const first = await openStoreFolder({ folder, clock: createTestClock() })
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'store/locked' })
  await first.close()
  await (await lockFolder(folder)).release()
  expect(readdirSync(join(folder, 'lock'))).toEqual([])
})

test('KP10 a folder whose process was killed is taken at once', async () => {
  const folder = temporaryFolder()
  const holder = startChild(HOLDER, folder)
  await holder.says((line) => line === 'held')
  holder.process.kill('SIGKILL')
  await holder.ended
  const store = await openStoreFolder({ folder, clock: createTestClock() })
  expect(readdirSync(join(folder, 'lock')).length).toBe(1)
  await store.close()
})

test.skipIf(process.platform !== 'linux')(
  'KP10 a ticket is abandoned when its process number belongs to a later process or its machine was started anew',
  async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder)
    const [own = ''] = readdirSync(join(folder, 'lock'))
    await lock.release()
    const [pid = '', started = '', boot = '', machine = ''] = own.split('.')
    const ticket = (parts: readonly string[]): void =>
      writeFileSync(join(folder, 'lock', [...parts, 'abcdefabcdef'].join('.')), '')
    ticket([pid, String(Number(started) - 1), boot, machine])
    ticket([pid, started, 'ffffffffffff', machine])
    await (await lockFolder(folder)).release()
    expect(readdirSync(join(folder, 'lock'))).toEqual([])
    ticket([pid, started, boot, 'ffffffffffff'])
    await expect(lockFolder(folder)).rejects.toThrow('from another machine')
  },
)

test('KP10 of many that race for an abandoned folder one at a time has it', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lock'))
  const dead = startChild(HOLDER, folder)
  await dead.says((line) => line === 'held')
  dead.process.kill('SIGKILL')
  await dead.ended
  const racers = Array.from({ length: 4 }, () => startChild(RACER, folder))
  await Promise.all(racers.map((racer) => racer.says((line) => line === 'ready')))
  for (const racer of racers) racer.process.stdin?.end('go')
  expect(await Promise.all(racers.map((racer) => racer.ended))).toEqual([0, 0, 0, 0])
  const taken = racers.map(({ lines }) => Number(lines.at(-1)?.split(' ')[1]))
  expect(taken.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
})
