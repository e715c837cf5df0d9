import { mkdir, open, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SanadError } from '@sanad/core/statement'
import { writeFailed } from '../queue/index.ts'
import { createTicket, isAbandoned, isOfThisMachine, parseTicket, type Ticket } from './ticket.ts'

const PATIENCE = 500
const PAUSE = 30

/** Holds a folder for one opener at a time. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes a folder, or says within a second who has it (`store/locked`). Whoever wants it puts a ticket there first and
 * then looks: of two at once the later sees the earlier, so at most one goes on. A ticket's name is never used again, so
 * that one of an ended process can be removed by anybody at any time.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const tickets = join(folder, 'lock')
  await mkdir(tickets).catch(unless('EEXIST'))
  const until = performance.now() + PATIENCE
  for (;;) {
    const mine = createTicket()
    await (await open(join(tickets, mine.file), 'wx')).close()
    const other = await findOther(tickets, mine)
    if (other === null) return { release: () => release(join(tickets, mine.file)) }
    await remove(join(tickets, mine.file))
    if (performance.now() > until) throw locked(folder, tickets, other)
    await setTimeout(PAUSE * Math.random())
  }
}

async function findOther(tickets: string, mine: Ticket): Promise<Ticket | null> {
  for (const file of await readdir(tickets)) {
    const ticket = parseTicket(file)
    if (ticket === null || file === mine.file) continue
    if (!isAbandoned(ticket)) return ticket
    await remove(join(tickets, file))
  }
  return null
}

function locked(folder: string, tickets: string, other: Ticket): SanadError {
  const told = isOfThisMachine(other)
    ? `${folder} is in use by process ${other.pid}; try again once it has ended`
    : `${folder} is in use from another machine; if nothing runs there any more, delete ${join(tickets, other.file)}`
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
