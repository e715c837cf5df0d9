import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Confinement, confinement, extractConfined } from '@sanad/intake/confine'
import { LIMITS } from '@sanad/intake/extract'
import { receiveFile } from '@sanad/intake/report'
import { afterAll, expect, test } from 'vitest'
import { codes, receive } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-confined-'))
const SLOW = Buffer.from(`<html><body>${'<div>'.repeat(200_000)}words`)
const HUNGRY = Buffer.from(`id,text\n${'1,"The guard said that all were safe."\n'.repeat(300_000)}`)
const PAGE = Buffer.from('<p>The guard said that all were safe.</p>')

/** Each way to hold the process that this machine offers. */
const HOLDS: readonly (readonly [string, Confinement])[] = [
  ['as it is in force', confinement()],
  ['without bubblewrap', { ...confinement(), bwrap: null }],
  ['without kernel limits', { ...confinement(), prlimit: null }],
  ['with nothing but Node', { ...confinement(), bwrap: null, unshare: null, prlimit: null }],
]

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(HOLDS)('IN5 a page is read in a process held %s', async (_, held) => {
  expect(await extractConfined(PAGE, 'html', LIMITS, held)).toMatchObject({
    kind: 'read',
    extraction: { extracts: [{ characters: 'The guard said that all were safe.' }] },
  })
})

test.each(HOLDS)('IN5 a process held %s is ended when its computing time is over', async (_, held) => {
  expect(await extractConfined(SLOW, 'html', { ...LIMITS, cpuSeconds: 1 }, held)).toEqual({
    kind: 'stopped',
    why: 'cpu',
  })
})

test.each(HOLDS)('IN5 a process held %s is ended when its memory is used up', async (_, held) => {
  const outcome = await extractConfined(
    HUNGRY,
    'csv',
    { ...LIMITS, memoryMegabytes: 64, rows: 1_000_000 },
    held,
  )
  expect(outcome).toEqual({ kind: 'stopped', why: 'memory' })
})

test('IN5 a process is ended when it has lasted too long', async () => {
  expect(await extractConfined(SLOW, 'html', { ...LIMITS, wallSeconds: 0.2 })).toEqual({
    kind: 'stopped',
    why: 'wall',
  })
})

test('IN5 what breaks one file costs no other of the same command', async () => {
  const [slow, page] = await Promise.all([
    receive('slow.html', SLOW, { limits: { cpuSeconds: 1 } }),
    receive('page.html', PAGE),
  ])
  expect(codes(slow)).toEqual(['intake/stopped-cpu'])
  expect(page.reports).toHaveLength(1)
})

test('IN5 text that no parser reads needs no process', async () => {
  const received = await receive('note.txt', 'The guard said so.', {
    limits: { cpuSeconds: 0, memoryMegabytes: 0 },
  })
  expect(received.reports).toHaveLength(1)
})

test('IN6 a file over the size is hashed and kept as evidence, its text unread, and memory stays flat', async () => {
  const path = join(folder, 'large.txt')
  for (let written = 0; written < 64; written += 1)
    appendFileSync(path, 'The guard said so.\n'.repeat(65_536))
  const before = process.memoryUsage().rss
  const received = await receiveFile(path)
  expect(codes(received)).toEqual(['intake/file-too-large'])
  expect(received.evidence).toMatchObject({ bytes: 64 * 65_536 * 19, type: 'text/plain' })
  expect(received.evidence?.id).toMatch(/^[0-9a-f]{64}$/)
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024)
})

test('IN6 the limits are a caller’s to set', async () => {
  expect(codes(await receive('note.txt', 'The guard said so.', { limits: { fileBytes: 5 } }))).toEqual([
    'intake/file-too-large',
  ])
  expect(codes(await receive('page.html', PAGE, { limits: { characters: 5 } }))).toEqual([
    'intake/text-too-long',
  ])
})

test('IN5 the parser’s process is built beside the sources it is tested from', () => {
  expect(existsSync(join(import.meta.dirname, '../../packages/intake/dist/confine/child.js'))).toBe(true)
})
