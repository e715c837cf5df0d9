import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built page, wherever this package stands: in the workspace, or inside the published one. */
const CANDIDATES = ['../../../web/dist', '../../../../@sanad/web/dist']

/** The folder of the built page; null where it is not built. */
export function pageFolder(): string | null {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = CANDIDATES.map((candidate) => join(here, candidate)).find((folder) =>
    existsSync(join(folder, 'index.html')),
  )
  return found ?? null
}
