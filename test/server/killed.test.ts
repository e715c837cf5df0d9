import type { ChildProcess } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@sanad/server/client'
import { readTicket } from '@sanad/server/ticket'
import { expect, onTestFinished, test } from 'vitest'
import { start } from '../command-line/run.ts'
import { article, clientOf, served } from './serving.ts'

const SOAK = process.env['SANAD_SOAK'] !== undefined
/** Milliseconds after the files were confirmed. */
const MOMENTS = SOAK ? Array.from({ length: 40 }, (_, i) => i * 60) : [0, 600]
const LIMIT = 240_000
const FILES = Array.from({ length: 40 }, (_, i) => ({ name: `file-${i}.txt`, bytes: new Blob([article(i)]) }))

interface Started {
  readonly child: ChildProcess
  readonly client: Client
}

/** Starts `sanad serve` and waits until it answers. */
async function starting(folder: string): Promise<Started> {
  const child = start(['serve', '--workspace', folder, '--port', '0'])
  onTestFinished(() => void child.kill('SIGKILL'))
  let url = ''
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    url ||= /http:\/\/[\d.:]+\//.exec(piece)?.[0] ?? ''
  })
  while (url === '') {
    if (child.exitCode !== null) throw new Error('the server ended')
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return { child, client: clientOf({ url, token: '' }) }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const over = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.kill(signal)
  return over
}

async function quiet(client: Client): Promise<void> {
  while ((await client.ask('workspace')).jobs > 0) await new Promise((resolve) => setTimeout(resolve, 100))
}

/** What the workspace holds, whatever the order in which it came. */
async function holds(client: Client): Promise<readonly unknown[]> {
  const { open } = await client.ask('workspace')
  const { rows } = await client.ask('reports', { query: { limit: 200 } })
  const reports = rows.map(({ report, statements, file }) => [report.id, statements, file]).toSorted()
  return [open.reports, open.statements, open.entries, reports]
}

async function emptyWorkspace(): Promise<string> {
  const one = await served()
  await one.server.close()
  onTestFinished(() => rmSync(one.root, { recursive: true, force: true }))
  return one.folder
}

test(
  'SV16 killed in the middle of forty files and started again, it comes to the same end',
  async () => {
    const whole = await starting(await emptyWorkspace())
    await whole.client.ask('handFiles', { body: { about: {}, files: FILES } })
    await quiet(whole.client)
    const expected = await holds(whole.client)
    expect(expected[0]).toBe(FILES.length)
    await ended(whole.child, 'SIGTERM')
    for (const after of MOMENTS) {
      const folder = await emptyWorkspace()
      const first = await starting(folder)
      await first.client.ask('handFiles', { body: { about: {}, files: FILES } })
      await new Promise((resolve) => setTimeout(resolve, after))
      await ended(first.child, 'SIGKILL')
      const again = await starting(folder)
      await quiet(again.client)
      expect(await holds(again.client), `killed after ${after} ms`).toEqual(expected)
      expect(readdirSync(join(folder, 'inbox'))).toEqual([])
      expect((await again.client.ask('workspace')).damage).toBe(0)
      await ended(again.child, 'SIGTERM')
    }
  },
  SOAK ? LIMIT * 20 : LIMIT,
)

test(
  'SV20 ended by a signal it ends with 0, and what was confirmed is there when it starts again',
  async () => {
    const folder = await emptyWorkspace()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child, client } = await starting(folder)
      expect(await readTicket(folder)).toMatchObject({ pid: child.pid })
      const files = [0, 1, 2].map((n) => ({
        name: `${n}.txt`,
        bytes: new Blob([article(n, `Azrin${signal}`)]),
      }))
      await client.ask('handFiles', { body: { about: {}, files } })
      expect(await ended(child, signal)).toBe(0)
      expect(await readTicket(folder)).toBeNull()
    }
    const { client, child } = await starting(folder)
    await quiet(client)
    expect((await client.ask('workspace')).open.reports).toBe(6)
    await ended(child, 'SIGTERM')
  },
  LIMIT,
)

test(
  'SV20 ended while what reads is still being loaded it ends with 0',
  async () => {
    const folder = await emptyWorkspace()
    for (const after of [0, 150, 300, 450]) {
      const { child } = await starting(folder)
      await new Promise((resolve) => setTimeout(resolve, after))
      expect(await ended(child, 'SIGTERM'), `after ${after} ms`).toBe(0)
    }
  },
  LIMIT,
)
