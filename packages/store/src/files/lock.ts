import { mkdir, open, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SanadError } from '@sanad/core/statement'
import { writeFailed } from '../queue/index.ts'
import { type Claim, createClaim, isAbandoned, isOfThisMachine, parseClaim } from './claim.ts'

const PATIENCE = 500
const PAUSE = 30

/** Holds a folder for one opener at a time. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes a folder, or says within a second who has it (`store/locked`). Whoever wants it puts a claim there first and
 * then looks: of two at once the later sees the earlier, so at most one goes on. A claim's name is never used again, so
 * that one of an ended process can be removed by anybody at any time.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const claims = join(folder, 'lock')
  await mkdir(claims).catch(unless('EEXIST'))
  const until = performance.now() + PATIENCE
  for (;;) {
    const mine = createClaim()
    await (await open(join(claims, mine.file), 'wx')).close()
    const other = await findOther(claims, mine)
    if (other === null) return { release: () => release(join(claims, mine.file)) }
    await remove(join(claims, mine.file))
    if (performance.now() > until) throw locked(folder, claims, other)
    await setTimeout(PAUSE * Math.random())
  }
}

async function findOther(claims: string, mine: Claim): Promise<Claim | null> {
  for (const file of await readdir(claims)) {
    const claim = parseClaim(file)
    if (claim === null || file === mine.file) continue
    if (!isAbandoned(claim)) return claim
    await remove(join(claims, file))
  }
  return null
}

function locked(folder: string, claims: string, other: Claim): SanadError {
  const told = isOfThisMachine(other)
    ? `${folder} is in use by process ${other.pid}; try again once it has ended`
    : `${folder} is in use from another machine; if nothing runs there any more, delete ${join(claims, other.file)}`
  return new SanadError('store/locked', told)
}

async function release(path: string): Promise<void> {
  await remove(path).catch((error: unknown) => {
    throw writeFailed(error)
  })
}

async function remove(path: string): Promise<void> {
  await unlink(path).catch(unless('ENOENT'))
}

function unless(code: string): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error
  }
}
