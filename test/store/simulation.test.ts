import { openEntryFiles } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { createTestClock, entry } from '../contracts/entry-store.contract.ts'
import { createChance, SimulatedDisk } from './simulated-disk.ts'
import { simulate } from './simulation.ts'

const SEEDS = process.env['SANAD_SOAK'] === undefined ? 400 : 10_000

test(`KP7 whatever a disk loses, tears or turns, what is read was written and the rest is told (D3, ${SEEDS} seeds)`, async () => {
  const faults: string[] = []
  for (let seed = 1; seed <= SEEDS && faults.length < 3; seed += 1) {
    const fault = await simulate(seed)
    if (fault !== null) faults.push(fault)
  }
  expect(faults).toEqual([])
})

test('KP4 a thousand calls made at once are made durable together', async () => {
  const disk = new SimulatedDisk(createChance(1))
  const store = await openEntryFiles({ folder: '/', clock: createTestClock(), disk })
  const before = disk.syncs
  await Promise.all(Array.from({ length: 1000 }, (_, nth) => store.append([entry(`entry ${nth}`)])))
  expect(disk.syncs - before).toBeLessThan(5)
  await store.close()
})
