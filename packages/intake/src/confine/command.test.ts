import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS } from '../extract/index.ts'
import { childCommand } from './command.ts'
import { type Confinement, confinement, isNetworkWithheld } from './confinement.ts'

/** What a parser that was taken over would try. */
const PROBE = `
const { readFileSync, writeFileSync, readdirSync } = require('node:fs')
const { connect } = require('node:net')
const tried = (attempt) => { try { attempt(); return 'done' } catch { return 'withheld' } }
const answer = {
  read: tried(() => readFileSync(process.env.SECRET ?? '/etc/passwd')),
  list: tried(() => readdirSync('/home')),
  write: tried(() => writeFileSync('/tmp/sanad-was-here', 'x')),
  start: tried(() => require('node:child_process').execFileSync('/bin/true')),
  environment: Object.keys(process.env).filter((name) => name !== 'PWD' && name !== 'OLDPWD').length,
}
let input = ''
process.stdin.on('data', (chunk) => { input += chunk }).on('end', () => {
  const end = (network) => process.stdout.write(JSON.stringify({ ...answer, network }), () => process.exit(0))
  connect(Number(input), '127.0.0.1').on('connect', () => end('done')).on('error', () => end('withheld'))
})`

const folder = mkdtempSync(join(tmpdir(), 'sanad-probe-'))
const program = join(folder, 'dist', 'confine', 'probe.cjs')
const server = createServer((socket) => socket.end())
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'confine'), { recursive: true })
  writeFileSync(program, PROBE)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function probe(held: Confinement): Promise<object> {
  const command = childCommand(program, LIMITS, held)
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, { env: {}, stdio: 'pipe' })
    let answer = ''
    child.stdout.on('data', (chunk) => {
      answer += chunk
    })
    child.on('close', () => resolve(JSON.parse(answer || '{}')))
    child.stdin.end(String(port))
  })
}

test.each([
  ['as it is in force', confinement()],
  ['without bubblewrap', { ...confinement(), bwrap: null, unshare: null }],
] as const)(
  'IN5 a process held %s reads no file, writes none, starts nothing and inherits nothing',
  async (_, held) => {
    const network = isNetworkWithheld(held) ? 'withheld' : 'done'
    expect(await probe(held)).toEqual({
      read: 'withheld',
      list: 'withheld',
      write: 'withheld',
      start: 'withheld',
      environment: 0,
      network,
    })
    expect(readdirSync('/tmp')).not.toContain('sanad-was-here')
  },
)

test.skipIf(!isNetworkWithheld(confinement()))(
  'IN5 where the machine can withhold the network, it is withheld',
  async () => {
    expect(await probe(confinement())).toMatchObject({ network: 'withheld' })
  },
)
