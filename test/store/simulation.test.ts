import { expect, test } from 'vitest'
import { simulate } from './simulation.ts'

const SEEDS = process.env['SANAD_SOAK'] === undefined ? 400 : 10_000

test(`ST7 whatever a disk loses, tears or turns, what is read was written and the rest is told (D3, ${SEEDS} seeds)`, async () => {
  const faults: string[] = []
  for (let seed = 1; seed <= SEEDS && faults.length < 3; seed += 1) {
    const fault = await simulate(seed)
    if (fault !== null) faults.push(fault)
  }
  expect(faults).toEqual([])
})
