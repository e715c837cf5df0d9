import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { buildWeb } from '../scripts/build-web.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Builds once, so that tests of the command line and of the page run what people run. */
export async function setup(): Promise<void> {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  await buildWeb()
}
