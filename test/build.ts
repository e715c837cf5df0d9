import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** Builds once, so that tests of the command line and of the page run what people run. */
export function setup(): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'build-web.ts')], {
    cwd: ROOT,
    stdio: 'inherit',
  })
}
