import { createPassphrase, PASSPHRASE_COST, passphraseBits } from '@sanad/core/seal'
import { loadNobleCrypto, nodeCrypto } from '@sanad/store/crypto'

/** What one guess of a passphrase costs whoever has the disk; medians of five, and what a browser without help would need. */
const TIMES = 5
const GOAL = 0.5
const YEAR = 365.25 * 86_400

const adapters = [
  { name: 'node', crypto: nodeCrypto, goal: GOAL },
  { name: 'noble', crypto: await loadNobleCrypto(), goal: null },
] as const

console.log(`scrypt N = ${PASSPHRASE_COST}, r = 8, p = 1 (256 MiB)`)
console.log('library   median CPU s   goal s')
const medians: number[] = []
for (const { name, crypto, goal } of adapters) {
  const seconds: number[] = []
  for (let i = 0; i < TIMES; i += 1) {
    const passphrase = createPassphrase(nodeCrypto)
    const begin = process.cpuUsage()
    await crypto.stretch(passphrase, nodeCrypto.random(16), PASSPHRASE_COST, 32)
    const { user, system } = process.cpuUsage(begin)
    seconds.push((user + system) / 1e6)
  }
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0
  medians.push(median)
  console.log(`${name.padEnd(10)}${median.toFixed(2).padStart(12)}${String(goal ?? '').padStart(9)}`)
}

const bits = passphraseBits()
const years = (2 ** (bits - 1) * (medians[0] ?? 0)) / YEAR
console.log(
  `a passphrase made here: ${bits.toFixed(1)} bits; half of all guesses take ${years.toExponential(1)} years of one such core`,
)
if ((medians[0] ?? 0) < GOAL) process.exitCode = 1
