import { join } from 'node:path'
import { openStoreFolder } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { nameOf } from '../contracts/body-store.contract.ts'
import { collect, createTestClock, entry, textsOf } from '../contracts/entry-store.contract.ts'
import { startChild } from './child.ts'
import { createChance } from './simulated-disk.ts'
import { CALLS, countCalls, type Fault, hasStrace, NO_STRACE, trace } from './strace.ts'
import { temporaryFolder } from './temporary-folder.ts'

const IS_SOAK = process.env['SANAD_SOAK'] !== undefined
const SHARE = 12

/** Opens, keeps a body, appends twice and closes, once it is let go; tells what was acknowledged and how it ended. */
const APPENDER = `
tell('ready')
await told()
try {
  const store = await openStoreFolder({ folder, clock })
  const [name] = await store.bodies.put([bytes('a body')])
  tell('body ' + name)
  for (const text of ['first', 'second']) {
    await store.entries.append([bytes(text)])
    tell('entry ' + text)
  }
  await store.close()
  tell('end closed')
} catch (error) {
  tell('end ' + error.code)
}
process.exit(0)
`

/** Runs the appender on a folder that holds one entry; the folder, what it told, and its trace. */
async function run(fault: Fault | null): Promise<{ folder: string; lines: readonly string[]; log: string }> {
  const folder = temporaryFolder()
  const store = await openStoreFolder({ folder, clock: createTestClock() })
  await store.entries.append([entry('before')])
  await store.close()
  const log = join(folder, 'trace')
  const child = startChild(`process.stdin.ref()\n${APPENDER}`, folder)
  await child.says((line) => line === 'ready')
  await trace(child.process.pid ?? 0, log, fault)
  child.process.stdin?.end('go')
  await child.ended
  return { folder, lines: child.lines, log }
}

/** Null where everything acknowledged is there, nothing else is, and nothing is damaged. */
async function check(folder: string, lines: readonly string[]): Promise<string | null> {
  const told = (kind: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1))
  const [end] = told('end')
  if (end !== undefined && !/^(closed|store\/(write-failed|cannot-open))$/.test(end))
    return `ended with ${end}`
  const store = await openStoreFolder({ folder, clock: createTestClock() })
  try {
    const texts = await textsOf(store.entries)
    const expected = ['before', 'first', 'second'].slice(0, texts.length)
    if (texts.join() !== expected.join()) return `entries: ${texts}`
    if (texts.length < 1 + told('entry').length) return `acknowledged ${told('entry')}, held ${texts}`
    for (const name of told('body')) if ((await store.bodies.get(name)) === null) return 'a body is lost'
    const names = await collect(store.bodies.names())
    if (names.some((name) => name !== nameOf(entry('a body')))) return `bodies: ${names}`
    const damage = await store.entries.verify()
    return damage.length === 0 ? null : JSON.stringify(damage)
  } finally {
    await store.close()
  }
}

/** Every fault of every call that an undisturbed run makes; outside a soak a share of them. */
async function faults(): Promise<readonly Fault[]> {
  const calm = await run(null)
  expect(calm.lines.at(-1)).toBe('end closed')
  const counts = countCalls(calm.log)
  const all = CALLS.flatMap((call) =>
    Array.from({ length: counts.get(call) ?? 0 }, (_, at) => at + 1).flatMap((nth) =>
      (['error=EIO', 'error=ENOSPC', 'signal=KILL'] as const).map((how) => ({ call, nth, how })),
    ),
  )
  if (IS_SOAK) return all
  const chance = createChance(5)
  return Array.from({ length: SHARE }, () => all[chance(all.length)]).filter((fault) => fault !== undefined)
}

test('KP6 whichever call of an append fails or is the last, nothing acknowledged is lost and nothing is damaged (D2)', async ({
  skip,
}) => {
  skip(!hasStrace, NO_STRACE)
  const wrong: string[] = []
  for (const fault of await faults()) {
    const { folder, lines } = await run(fault)
    const found = await check(folder, lines)
    if (found !== null) wrong.push(`${fault.call} ${fault.nth} ${fault.how}: ${found}`)
  }
  expect(wrong).toEqual([])
})

test('KP8 a sync that failed is not tried again: the store is closed for good (D4)', async ({ skip }) => {
  skip(!hasStrace, NO_STRACE)
  const folder = temporaryFolder()
  const child = startChild(
    `
const store = await openStoreFolder({ folder, clock })
process.stdin.ref()
tell('ready')
await told()
for (const text of ['first', 'second']) {
  await store.entries.append([bytes(text)]).catch((error) => tell(text + ' ' + error.code))
}
await store.close()
process.exit(0)
`,
    folder,
  )
  await child.says((line) => line === 'ready')
  const log = join(folder, 'trace')
  await trace(child.process.pid ?? 0, log, { call: 'fdatasync', nth: 2, how: 'error=EIO' })
  child.process.stdin?.end('go')
  expect(await child.ended).toBe(0)
  expect(child.lines).toEqual(['ready', 'first store/write-failed', 'second store/write-failed'])
  expect(countCalls(log).get('fdatasync')).toBe(2)
})

test('KP5 a process that is killed in the middle loses nothing that it acknowledged', async () => {
  const folder = temporaryFolder()
  for (let round = 0; round < 3; round += 1) {
    const child = startChild(
      `
const { entries } = await openStoreFolder({ folder, clock })
for (let nth = entries.size; ; nth += 3) {
  await entries.append([nth, nth + 1, nth + 2].map((one) => bytes('entry ' + one)))
  tell('acknowledged ' + (nth + 3))
}
`,
      folder,
    )
    await child.says((line) => Number(line.split(' ')[1]) % 100 > 30 + 20 * round)
    child.process.kill('SIGKILL')
    await child.ended
    const acknowledged = Number(child.lines.at(-1)?.split(' ')[1])
    const store = await openStoreFolder({ folder, clock: createTestClock() })
    const texts = await textsOf(store.entries)
    expect(texts.length).toBeGreaterThanOrEqual(acknowledged)
    expect(texts).toEqual(texts.map((_, nth) => `entry ${nth}`))
    for (const one of await store.entries.verify()) await store.entries.acceptDamage(one, 'P1')
    await store.close()
  }
})
