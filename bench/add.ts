import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inventReport } from './reports.ts'

/** `sanad add` against `sanad read` of the same files: whole processes, one after the other, in turn. */
const BIN = resolve(import.meta.dirname, '../packages/cli/bin/sanad.js')
const PASSPHRASE = 'a long phrase for a measurement'
const GOAL = 1.5

const { values } = parseArgs({
  options: {
    tagger: { type: 'string', default: 'rules' },
    reports: { type: 'string', default: '1000' },
    times: { type: 'string', default: '2' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'sanad-add-'))
const sources = join(folder, 'reports')
const passphrase = join(folder, 'passphrase')

/** Seconds that a command takes from its start to its end. */
function timed(args: readonly string[], cwd = folder): number {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`sanad ${args.join(' ')}: ${status}: ${stderr}`)
  return (performance.now() - begin) / 1000
}

function read(): number {
  return timed(['read', '--quiet', '--tagger', values.tagger, '--ndjson', ...files])
}

/** Into a workspace of its own, whose making is not counted. */
function add(where: '--open' | '--sealed', time: number): number {
  const workspace = join(folder, `${where.slice(2)}-${time}`)
  mkdirSync(workspace)
  const at = ['--passphrase-file', passphrase, '--quiet']
  timed(['init', ...at], workspace)
  return timed(['add', ...at, '--tagger', values.tagger, where, sources], workspace)
}

const files: string[] = []
try {
  mkdirSync(sources)
  writeFileSync(passphrase, PASSPHRASE)
  for (let n = 0; n < Number(values.reports); n += 1) {
    const file = join(sources, `${n}.txt`)
    writeFileSync(file, inventReport(n))
    files.push(file)
  }
  for (let time = 0; time < Number(values.times); time += 1) {
    const reading = read()
    for (const where of ['--open', '--sealed'] as const) {
      const adding = add(where, time)
      const ratio = (adding / reading).toFixed(2)
      console.log(
        `read ${reading.toFixed(1)} s   add ${where} ${adding.toFixed(1)} s   ${ratio} ≤ ${GOAL}   (${values.tagger}, load ${loadavg()[0]?.toFixed(1)})`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
