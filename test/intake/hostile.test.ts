import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROBLEMS, type Received, receiveFile } from '@sanad/intake/report'
import { afterAll, expect, test } from 'vitest'
import { HOSTILE_FILES } from './hostile-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-hostile-'))
const isRoot = process.getuid?.() === 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function codes(received: Received): readonly string[] {
  return [...received.problems, ...received.reports.flatMap((one) => one.problems)].map((one) => one.code)
}

test.each(HOSTILE_FILES)(
  'IN3 $name is told of as $code, and nothing is thrown',
  async ({ name, bytes, code }) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const received = await receiveFile(path, { limits: { cpuSeconds: 1 } })
    expect(codes(received)).toContain(code)
    expect(received.evidence?.bytes).toBe(bytes.length)
    for (const problem of received.problems) {
      expect(Object.keys(problem.params).sort()).toEqual(
        [...(PROBLEMS[problem.code as keyof typeof PROBLEMS]?.params ?? [])].sort(),
      )
    }
  },
)

test('IN3 at least forty hostile files are tried', () => {
  expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(40)
})

test('IN3 a missing file, a folder, a device, a pipe and a dead link are told of', async () => {
  const pipe = join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dead-link'))
  expect(codes(await receiveFile(join(folder, 'nobody.txt')))).toEqual(['intake/file-missing'])
  expect(codes(await receiveFile(folder))).toEqual(['intake/folder'])
  expect(codes(await receiveFile('/dev/zero'))).toEqual(['intake/not-a-file'])
  expect(codes(await receiveFile(pipe))).toEqual(['intake/not-a-file'])
  expect(codes(await receiveFile(join(folder, 'dead-link')))).toEqual(['intake/file-missing'])
  expect(codes(await receiveFile('a\0b'))).toEqual(['intake/file-missing'])
})

test.skipIf(isRoot)('IN3 a file that may not be read is told of', async () => {
  const path = join(folder, 'forbidden.txt')
  writeFileSync(path, 'words')
  chmodSync(path, 0o000)
  expect(codes(await receiveFile(path))).toEqual(['intake/file-forbidden'])
})
