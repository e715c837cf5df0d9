import { statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readTicket } from '@sanad/server/ticket'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sanad } from '../command-line/run.ts'
import { article, type Served, served } from './serving.ts'

const STARTING = 120_000
let one: Served

beforeAll(async () => {
  one = await served()
}, STARTING)

afterAll(() => one.close(), STARTING)

function here(...typed: readonly string[]): ReturnType<typeof sanad> {
  return sanad([...typed, '--workspace', one.folder], { env: { COLUMNS: '200' } })
}

function file(name: string, words: string): string {
  const path = join(one.root, name)
  writeFileSync(path, words)
  return path
}

test(
  'SV19 commands talk to the server that has their workspace open, and end as without it',
  async () => {
    const added = await here('add', file('a.txt', article(1)), join(one.root, 'absent.txt'))
    expect([added.code, added.out]).toEqual([
      1,
      expect.stringMatching(/^a\.txt: kept in the clear, 1 report, /),
    ])
    expect(added.err).toContain('absent.txt')
    expect((await here('add', join(one.root, 'a.txt'))).out).toBe('a.txt: known already, not added again\n')
    const secret = await here('add', file('b.txt', 'A guard said that two boys were taken.'))
    expect([secret.code, secret.out]).toEqual([1, ''])
    expect((await one.client.ask('jobs')).rows.filter(({ state }) => state === 'asks')).toEqual([])

    const listed = (await here('statement', '--find', 'children', '--json')).out.trim().split('\n')
    const { statement } = JSON.parse(listed[0] ?? '')
    const id = statement.id.slice(0, 12)
    expect((await here('accept', id)).code).toBe(0)
    expect((await here('comment', id, 'seen')).code).toBe(0)
    const traced = JSON.parse((await here('statement', id, '--json')).out)
    expect(traced).toMatchObject({ decided: { kind: 'accepted' }, acts: [{}, { act: { words: 'seen' } }] })
    expect((await here('retract', traced.acts[0].act.id)).code).toBe(0)
    expect((await here('retract', statement.report, '--reason', 'twice')).code).toBe(0)
    expect((await here('retract', '0123456789')).code).toBe(3)
    expect((await here('statement', '0123456789')).code).toBe(3)
    expect((await here('status', '--position', '99999')).code).toBe(2)
    const status = JSON.parse((await here('status', '--json')).out)
    expect(status).toMatchObject({ person: 'M1', open: { reports: 1, withdrawn: 1, statements: 0, acts: 3 } })
  },
  STARTING,
)

test(
  'SV19 a backup is written while the server runs, and is whole',
  async () => {
    const secret = file('passphrase', 'seven quiet herons cross the old bridge')
    const kept = join(one.root, 'kept.age')
    const written = await here('backup', kept, '--passphrase-file', secret)
    expect([written.code, written.err]).toEqual([0, ''])
    const { root } = await one.client.ask('ledger')
    const restored = join(one.root, 'restored')
    expect((await sanad(['restore', kept, restored, '--passphrase-file', secret])).code).toBe(0)
    const { out } = await sanad(['status', '--json', '--workspace', restored])
    expect(JSON.parse(out).root).toBe(root)
  },
  STARTING,
)

test('SV19 what needs the workspace for itself says that it is in use; the token is its owner’s alone', async () => {
  const busy = await here('rebuild')
  expect([busy.code, busy.out]).toEqual([5, ''])
  const ticket = join(one.folder, 'server.json')
  expect(statSync(ticket).mode & 0o777).toBe(0o600)
  expect(await readTicket(one.folder)).toMatchObject({ token: one.server.token })
})

test(
  'SV20 a port that is taken, a folder in use, an address that others reach: one sentence, and its code',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    const free = join(one.root, 'free')
    expect((await sanad(['init', free])).code).toBe(0)
    const tried = (...typed: readonly string[]) => sanad(['serve', '--workspace', free, ...typed])
    const endings = [
      await tried('--port', String(port)),
      await here('serve', '--port', '0'),
      await tried('--host', '0.0.0.0'),
      await tried('--port', '70000'),
      await sanad(['serve', '--workspace', one.root]),
    ]
    expect(endings.map(({ code }) => code)).toEqual([5, 5, 6, 2, 3])
    for (const { out, err } of endings) {
      expect(out).toBe('')
      expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
      expect(err).not.toMatch(/ {4}at |Error/)
    }
    taken.close()
  },
  STARTING,
)

test(
  'SV21 without a terminal the demo prints the example and ends',
  async () => {
    const { code, out, err } = await sanad(['demo'])
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toContain('http://')
  },
  STARTING,
)
