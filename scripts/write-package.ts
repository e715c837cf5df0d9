import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

/**
 * Writes `lib`, what the published package runs: our programs with every library in them, in tens of files instead of
 * thousands, which are what installing takes its time for. What is read at run time lies beside them under the name of
 * its package.
 */
const ROOT = resolve(import.meta.dirname, '..')
const LIB = join(ROOT, 'lib')
const MODULES = join(ROOT, 'node_modules')
const PGLITE = '@electric-sql/pglite'
/** Where the files lie that a library reads by its own place, seen from `lib`. */
const PLACES: readonly (readonly [folder: string, place: string])[] = [
  [join(ROOT, 'packages') + sep, ''],
  [join(MODULES, PGLITE) + sep, 'pglite/'],
]
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['packages/model/weights', 'model/weights'],
  ['packages/model/dist/wasm', 'model/dist/wasm'],
  ['packages/store/template', 'store/template'],
  ['packages/store/dist/sodium', 'store/dist/sodium'],
  ['packages/web/dist', 'web/dist'],
  ['packages/cli/package.json', 'cli/package.json'],
  ...['pglite.wasm', 'pglite.data', 'initdb.wasm'].map(
    (file) => [`node_modules/${PGLITE}/dist/${file}`, `pglite/dist/${file}`] as const,
  ),
]
/** What runs the terminal and the thread of the server, sharing what both need. */
const PROGRAMS = { main: 'packages/cli/dist/main/index.js', thread: 'packages/server/dist/thread/thread.js' }
/** Files of their own, at the place they have in the clone: the confined process's program, the thread's for signatures and the WebAssembly runtime. */
const WHOLE = [
  'intake/dist/confine/child.js',
  'store/dist/crypto/signatures.js',
  'model/dist/wasm/ort.node.min.mjs',
]
/** A place from which files are read; one from which modules are required may be any. */
const ASKS = /(?<!createRequire\()import\.meta\.url/
/** Asked for by libraries that do without them. */
const ABSENT = ['canvas', 'pg-native']
const NODE = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  allowOverwrite: true,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  external: ABSENT,
  banner: { js: `import { createRequire as req } from 'node:module';const require = req(import.meta.url);` },
} as const

/** A module that asks where it lies is told where its files lie now. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!ASKS.test(source)) return null
      const place = PLACES.flatMap(([folder, to]) =>
        path.startsWith(folder) ? [to + relative(folder, path).split(sep).join('/')] : [],
      )[0]
      if (place === undefined) throw new TypeError(`${relative(ROOT, path)} asks where it lies`)
      const told = `new URL(${JSON.stringify(`./${place}`)}, import.meta.url).href`
      return { contents: source.replaceAll('import.meta.url', told), loader: 'js' }
    })
  },
}

async function writePackage(): Promise<void> {
  await rm(LIB, { recursive: true, force: true })
  const programs = await build({
    ...NODE,
    entryPoints: PROGRAMS,
    splitting: true,
    outdir: LIB,
    plugins: [keepPlaces],
  })
  for (const [from, to] of COPIED) await cp(join(ROOT, from), join(LIB, to), { recursive: true })
  const metafiles = [programs.metafile]
  for (const path of WHOLE) {
    const whole = await build({ ...NODE, entryPoints: [`packages/${path}`], outfile: join(LIB, path) })
    metafiles.push(whole.metafile)
  }
  await mkdir(join(LIB, 'server/dist/thread'), { recursive: true })
  await writeFile(join(LIB, 'server/dist/thread/thread.js'), "import '../../../thread.js'\n")
  await writeFile(join(LIB, 'LICENSES.txt'), licencesOf(metafiles))
}

/** The licence of every library that is in there, as its own package tells it. */
function licencesOf(metafiles: readonly Metafile[]): string {
  const inside = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  )
  const libraries = inside.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  return [...new Set(libraries)]
    .toSorted()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceOf(library: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(ROOT, library, 'package.json'), 'utf8'),
  )
  const file = readdirSync(join(ROOT, library)).find((one) => /^licen[cs]e/i.test(one))
  const text =
    file === undefined
      ? `By ${author?.name ?? author ?? 'its contributors'}`
      : readFileSync(join(ROOT, library, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

if (!existsSync(join(ROOT, PROGRAMS.main))) throw new TypeError('run npm run build first')
await writePackage()
