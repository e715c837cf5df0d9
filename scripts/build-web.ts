import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const WEB = join(ROOT, 'packages', 'web')
/** What the page is made of. Libraries change only with the lock file. */
const SOURCES: readonly string[] = [
  'package-lock.json',
  'packages/web/index.html',
  'packages/web/package.json',
  'packages/web/vite.config.ts',
  'packages/web/public',
  'packages/web/src',
  'packages/core/package.json',
  'packages/core/src/i18n',
  'packages/core/src/messages',
  'packages/core/src/statement',
  'packages/server/src/client',
  'packages/server/src/shape',
]
const MARK = join(WEB, '.built')

/** Builds the page, where anything it is made of changed since it was last built. */
async function buildWeb(): Promise<void> {
  const print = fingerprint()
  const last = existsSync(MARK) ? readFileSync(MARK, 'utf8') : ''
  if (last === print && existsSync(join(WEB, 'dist', 'index.html'))) return
  // Whoever builds it, for whatever reason: what people get is what is tested.
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('vite')
  await build({ mode: 'production', root: WEB, configFile: join(WEB, 'vite.config.ts') })
  writeFileSync(MARK, print)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

function filesIn(path: string): readonly string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path]
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .toSorted()
}

await buildWeb()
