import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createKey, createSealId, openStream, sealStream } from '@sanad/core/seal'
import { type BackupFile, restore, writeBackup } from '@sanad/store/backup'
import { nodeCrypto } from '@sanad/store/crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** How fast, and in how much memory, large things are sealed, backed up and restored. `node bench/backup.ts [MB]`. */
const MEGA = 2 ** 20
const megas = Number(process.argv[2] ?? 1024)
const FILES = 64
const GOAL_MB = 300

const folder = mkdtempSync(join(tmpdir(), 'sanad-backup-'))
const piece = nodeCrypto.random(MEGA)
async function* invented(count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i += 1) {
    await setImmediate()
    yield piece
  }
}

const files: readonly BackupFile[] = Array.from({ length: FILES }, (_, i) => ({
  path: `bodies/${i}`,
  size: (megas / FILES) * MEGA,
  bytes: () => invented(megas / FILES),
}))
const identity = await generateX25519Identity()
const to = { kind: 'recipients', recipients: [await identityToRecipient(identity)] } as const
const subject = { id: createSealId(nodeCrypto), key: createKey(nodeCrypto) }
const path = join(folder, 'one.age')

let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
}, 20)

async function measured(name: string, act: () => Promise<unknown>): Promise<void> {
  most = 0
  const begin = performance.now()
  await act()
  const seconds = (performance.now() - begin) / 1000
  console.log(
    `${name.padEnd(20)}${(megas / seconds).toFixed(0).padStart(8)}${(most / MEGA).toFixed(0).padStart(16)}${String(GOAL_MB).padStart(9)}`,
  )
}

console.log(`${megas} MB            MB a second   most memory MB     goal`)
await measured('seal and open', async () => {
  const sealed = sealStream(nodeCrypto, subject, { size: megas * MEGA, bytes: invented(megas) })
  for await (const _ of openStream(nodeCrypto, subject.key, sealed));
})
await measured('back up', () => writeBackup(path, files, to))
await measured('restore', () =>
  restore(createReadStream(path), { kind: 'identities', identities: [identity] }, join(folder, 'back')),
)
clearInterval(watch)
rmSync(folder, { recursive: true })
