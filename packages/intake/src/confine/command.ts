import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Limits } from '../extract/index.ts'
import type { Confinement } from './confinement.ts'
import { bwrapArguments, unshareArguments } from './namespaces.ts'

/** A program and its arguments. */
export interface Command {
  readonly program: string
  readonly arguments: readonly string[]
}

/** The confined process's program: always the built one, also when this runs from its sources; null where nothing is built. */
export function childProgram(): string | null {
  const built = fileURLToPath(import.meta.url).replace(
    /([\\/])src([\\/]confine[\\/])command\.ts$/,
    '$1dist$2command.js',
  )
  const path = join(dirname(built), 'child.js')
  return existsSync(path) ? path : null
}

/** How the confined process is started: kernel limits outermost, then the namespaces, then Node with a small heap. */
export function childCommand(program: string, limits: Limits, confinement: Confinement): Command {
  const folders = readableFolders(program)
  const node = [process.execPath, ...nodeArguments(program, folders, limits, confinement)]
  const [first = '', ...rest] = [
    ...limiter(limits, confinement),
    ...namespaces(folders, confinement),
    ...node,
  ]
  return { program: first, arguments: rest }
}

function nodeArguments(
  program: string,
  folders: readonly string[],
  limits: Limits,
  held: Confinement,
): readonly string[] {
  const heap = Math.max(32, Math.floor(limits.memoryMegabytes * 0.75))
  const fence = [held.permission, ...folders.map((folder) => `--allow-fs-read=${join(folder, '*')}`)]
  return [`--max-old-space-size=${heap}`, '--no-warnings', ...fence, program]
}

function limiter(limits: Limits, { prlimit, setAside }: Confinement): readonly string[] {
  if (prlimit === null) return []
  const bytes = limits.memoryMegabytes * 1024 * 1024 + setAside
  const seconds = Math.max(1, Math.ceil(limits.cpuSeconds))
  return [prlimit, `--data=${bytes}`, `--cpu=${seconds}:${seconds + 1}`, '--core=0', '--']
}

function namespaces(folders: readonly string[], { bwrap, unshare }: Confinement): readonly string[] {
  if (bwrap !== null) return [bwrap, ...bwrapArguments(folders)]
  return unshare === null ? [] : [unshare, ...unshareArguments()]
}

/** The folders that hold the program and the libraries it loads, and no others; where it is no package it holds them itself. */
function readableFolders(program: string): readonly string[] {
  const own = realpathSync(dirname(dirname(dirname(program))))
  if (!existsSync(join(own, 'package.json'))) return [own]
  const require = createRequire(program)
  const libraries = [
    'linkedom/worker',
    'csv-parse/sync',
    'mammoth',
    'postal-mime',
    'unpdf',
    '@e965/xlsx',
    'fflate',
  ]
  const roots = libraries.flatMap((name) => librariesOf(require, name))
  return [...new Set([own, ...roots])]
}

function librariesOf(require: NodeJS.Require, name: string): readonly string[] {
  try {
    const path = realpathSync(require.resolve(name))
    const at = path.indexOf(join('/node_modules/'))
    return at < 0 ? [] : [path.slice(0, at + '/node_modules'.length)]
  } catch {
    return []
  }
}
