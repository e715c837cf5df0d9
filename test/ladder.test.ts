import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Lowest first. A module imports only from lower rungs, and only their index.ts. */
const LADDER = [
  'core/statement',
  'core/ledger',
  'core/seal',
  'core/read',
  'core/weigh',
  'core/messages',
  'core/i18n',
  'core/schema',
  'intake/language',
  'intake/extract',
  'intake/confine',
  'intake/report',
  'model/pieces',
  'model/runtime',
  'model/tagger',
  'store/durable',
  'store/crypto',
  'store/queue',
  'store/keys',
  'store/backup',
  'store/files',
  'store/postgres',
  'store/database',
  'store/words',
  'store/projection',
  'store/workspace',
  'server/shape',
  'server/client',
  'server/ticket',
  'server/api',
  'server/reading',
  'server/weighing',
  'server/settled',
  'server/adding',
  'server/thread',
  'server/inbox',
  'server/desk',
  'server/jobs',
  'server/http',
  'server/run',
  'cli/terminal',
  'cli/stream',
  'cli/command',
  'cli/main',
  'web/preferences',
  'web/words',
  'web/keys',
  'web/api',
  'web/parts',
  'web/floating',
  'web/lists',
  'web/statement',
  'web/incident',
  'web/room',
  'web/intake',
  'web/settings',
  'web/shell',
  'web/main',
]

const ROOT = resolve(import.meta.dirname, '..')
/** Imports and re-exports, whose last line ends in their module, and imports at run time. */
const IMPORT = /^(?:import\b|export\b|\}).*\bfrom '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u

interface SourceFile {
  readonly path: string
  readonly pkg: string
  readonly module: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(join(ROOT, 'packages')).flatMap((pkg) =>
  readdirSync(join(ROOT, 'packages', pkg, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(?:^|\/)fixtures\//.test(file))
    .map((file) => {
      const path = join('packages', pkg, 'src', file)
      const text = readFileSync(join(ROOT, path), 'utf8')
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      return { path, pkg, module: `${pkg}/${file.split('/')[0]}`, text, imports }
    }),
)

function rung(module: string): number {
  return LADDER.findIndex((step) => step === module || step === `${module.split('/')[0]}/*`)
}

/** Our file or module that an import leads to outside the importing module; null for all else. */
function crossing(file: SourceFile, specifier: string): { module: string; entry: string } | null {
  if (specifier.startsWith('@sanad/')) {
    const [pkg, dir] = specifier.slice(7).split('/')
    return { module: `${pkg}/${dir}`, entry: 'index.ts' }
  }
  if (!specifier.startsWith('.')) return null
  const [, pkg, , dir, ...rest] = relative(ROOT, resolve(ROOT, dirname(file.path), specifier)).split('/')
  const module = `${pkg}/${dir}`
  return module === file.module ? null : { module, entry: rest.join('/') }
}

function faults(find: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => find(file).map((fault) => `${file.path}: ${fault}`))
}

test('every module has a rung', () => {
  expect(faults((file) => (rung(file.module) < 0 ? [file.module] : []))).toEqual([])
})

test('imports point down the ladder', () => {
  const climbs = faults((file) =>
    file.imports
      .map((specifier) => crossing(file, specifier)?.module)
      .filter((module): module is string => module !== undefined && rung(module) >= rung(file.module)),
  )
  expect(climbs).toEqual([])
})

test('modules meet only at their index.ts', () => {
  const reaches = faults((file) =>
    file.imports.filter((s) => (crossing(file, s)?.entry ?? 'index.ts') !== 'index.ts'),
  )
  expect(reaches).toEqual([])
})

/** The page is published built: what it is made of is in it, and needs no installing. */
test('a package declares what it imports', () => {
  const declared = (pkg: string): object => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', pkg, 'package.json'), 'utf8'))
    return { ...manifest.dependencies, ...(pkg === 'web' ? manifest.devDependencies : {}) }
  }
  const name = (specifier: string): string =>
    specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const undeclared = faults((file) =>
    file.imports
      .filter((s) => !/^(\.|node:)/.test(s))
      .filter((s) => !Object.hasOwn(declared(file.pkg), name(s))),
  )
  expect(undeclared).toEqual([])
})

test('core is handed the time and its random numbers', () => {
  expect(faults((file) => (file.pkg === 'core' && IMPURE.test(file.text) ? ['impure'] : []))).toEqual([])
})

test('no file hides text-direction controls', () => {
  expect(faults((file) => (BIDI_CONTROL.test(file.text) ? ['bidi control'] : []))).toEqual([])
})
