import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** How long commands take from nothing, against Node itself; medians of ten, in the order that load is shared fairly. */
const ROOT = resolve(import.meta.dirname, '..')
const BIN = join(ROOT, 'packages/cli/bin/sanad.js')
const TIMES = 10
const PAGE_WORDS = 500

interface Measured {
  readonly name: string
  readonly args: readonly string[]
  readonly goal: number | null
}

const folder = mkdtempSync(join(tmpdir(), 'sanad-start-'))
const page = join(folder, 'page.html')
const sentence = 'The council of Azrin said on Monday that four children were killed in the market. '
const paragraphs = Array.from({ length: PAGE_WORDS / 50 }, () => `<p>${sentence.repeat(4)}</p>`).join('\n')
writeFileSync(
  page,
  `<!doctype html><html lang="en"><head><title>A day in Azrin</title></head><body><article><h1>A day in Azrin</h1>${paragraphs}</article></body></html>`,
)

const measured: readonly Measured[] = [
  { name: 'node -e 0', args: ['-e', '0'], goal: null },
  { name: 'sanad --help', args: [BIN, '--help'], goal: 150 },
  { name: 'sanad read page.html', args: [BIN, 'read', page], goal: 700 },
]

const times = measured.map((): number[] => [])
for (let round = 0; round < TIMES; round += 1) {
  measured.forEach(({ args }, i) => {
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    times[i]?.push(performance.now() - begin)
  })
}
rmSync(folder, { recursive: true })

const medians = times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0)
const base = medians[0] ?? 1
console.log('what                    median ms   × node   goal ms')
measured.forEach(({ name, goal }, i) => {
  const median = medians[i] ?? 0
  const cells = [
    median.toFixed(0).padStart(9),
    (median / base).toFixed(1).padStart(8),
    String(goal ?? '').padStart(9),
  ]
  console.log(`${name.padEnd(24)}${cells.join(' ')}`)
})
