import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStoreFolder } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { createTestClock, textsOf } from '../contracts/entry-store.contract.ts'
import { startChild } from './child.ts'
import { canMount, makeImage, mount, NO_MOUNT, run } from './mounts.ts'
import { createChance } from './simulated-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const CUTS = process.env['SANAD_SOAK'] === undefined ? 3 : 200

/** Appends and keeps bodies for as long as it lives, and tells what was acknowledged. */
const WRITER = `
const { entries, bodies } = await openStoreFolder({ folder, clock })
for (let nth = entries.size; ; nth += 10) {
  const texts = Array.from({ length: 10 }, (_, at) => 'entry ' + (nth + at))
  await entries.append(texts.map(bytes))
  tell('entries ' + (nth + 10))
  const [name] = await bodies.put([bytes('body ' + nth)])
  tell('body ' + name)
  if (nth % 40 === 30) {
    await bodies.delete(name)
    tell('deleted ' + name)
  }
}
`

/** Freezes a writer, takes the disk's image as it is, and says what is missing there; null where nothing is. */
async function cut(image: string, disk: string, calls: number): Promise<string | null> {
  const unmount = mount(disk, ['-o', 'loop', image])
  const folder = join(disk, 'workspace')
  mkdirSync(folder, { recursive: true })
  run('sync', ['-f', disk])
  const child = startChild(WRITER, folder)
  let acknowledged = 0
  await child.says(() => {
    acknowledged += 1
    return acknowledged > calls
  })
  child.process.kill('SIGSTOP')
  const lines = [...child.lines]
  const copy = `${image}.copy`
  run('cp', ['--sparse=always', image, copy])
  child.process.kill('SIGKILL')
  await child.ended
  unmount()
  run('mv', [copy, image])
  const remount = mount(disk, ['-o', 'loop', image])
  const fault = await check(folder, lines)
  remount()
  return fault
}

async function check(folder: string, lines: readonly string[]): Promise<string | null> {
  const told = (kind: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1))
  const store = await openStoreFolder({ folder, clock: createTestClock() })
  try {
    const texts = await textsOf(store.entries)
    const acknowledged = Number(told('entries').at(-1) ?? 0)
    if (texts.length < acknowledged) return `${acknowledged} entries acknowledged, ${texts.length} left`
    if (texts.some((text, nth) => text !== `entry ${nth}`)) return 'entries in disorder'
    const deleted = new Set(told('deleted'))
    for (const name of told('body').slice(0, -1)) {
      if (((await store.bodies.get(name)) === null) !== deleted.has(name)) return `body ${name}`
    }
    for (const one of await store.entries.verify()) {
      if (one.kind !== 'torn') return JSON.stringify(one)
      await store.entries.acceptDamage(one, 'P1')
    }
    return null
  } finally {
    await store.close()
  }
}

test(`KP5 a power cut loses nothing that was acknowledged (D1, ${CUTS} cuts)`, async ({ skip }) => {
  skip(!canMount, NO_MOUNT)
  const chance = createChance(1)
  const folder = temporaryFolder()
  const image = join(folder, 'image')
  const wrong: string[] = []
  for (let number = 0; number < CUTS; number += 1) {
    if (number % 2 === 0) makeImage(image, '64M')
    const fault = await cut(image, join(folder, 'disk'), 40 + chance(200))
    if (fault !== null) wrong.push(`cut ${number}: ${fault}`)
  }
  expect(wrong).toEqual([])
})
