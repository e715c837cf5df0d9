import type { Compartment } from '@sanad/core/ledger'
import type { FileBodies } from '@sanad/server/adding'
import type { Workspace } from '@sanad/store/workspace'

/** Files are written together, and only what is written is told. */
export interface Group {
  /** Takes a file that is still being held: the next is read meanwhile. Why it cannot be held is told when it is to be written. */
  put(file: Promise<FileBodies>): void
  /** Writes what waits where it is enough or has waited long. */
  flushIfDue(): Promise<void>
  flush(): Promise<void>
  /** Waits until nothing is being held any more, whatever became of it. */
  settle(): Promise<void>
}

const MOST = 32
const LONGEST_MS = 100

/** A group of files on their way into a workspace. */
export function createGroup(workspace: Workspace, tell: (file: FileBodies) => Promise<void>): Group {
  let waiting: Promise<FileBodies>[] = []
  let since = 0
  const flush = async (): Promise<void> => {
    const files = await Promise.all(waiting)
    waiting = []
    for (const compartment of ['open', 'sealed'] as const) await record(workspace, compartment, files)
    for (const file of files) await tell(file)
  }
  return {
    put(file) {
      if (waiting.length === 0) since = performance.now()
      file.catch(() => undefined)
      waiting.push(file)
    },
    flush,
    settle: async () => {
      await Promise.allSettled(waiting)
    },
    flushIfDue: async () => {
      if (waiting.length >= MOST || performance.now() - since >= LONGEST_MS) await flush()
    },
  }
}

async function record(
  workspace: Workspace,
  compartment: Compartment,
  files: readonly FileBodies[],
): Promise<void> {
  const bodies = files.filter((file) => file.compartment === compartment).flatMap((file) => file.bodies)
  if (bodies.length > 0) await workspace.record(compartment, bodies)
}
