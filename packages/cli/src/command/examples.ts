import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The worked example, wherever this package stands: in the workspace, or inside the published one. */
const CANDIDATES = ['../../../../examples/ghwayran', '../../../../../examples/ghwayran']

/** The reports of the worked example, or none where they are not found. */
export function exampleFiles(): readonly string[] {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const candidate of CANDIDATES) {
    const folder = join(here, candidate)
    const files = textFiles(folder)
    if (files.length > 0) return files.map((file) => join(folder, file))
  }
  return []
}

function textFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .toSorted()
  } catch {
    return []
  }
}
