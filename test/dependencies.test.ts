import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const LINE = /^\| (\S+) \| [^|]+ \| ([^|]+) \| [^|]+ \|$/gm
const ALLOWED = new Set(['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1'])

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly license?: string
}

/** What is built into a package; its types and the tools that build it stay behind. */
const builtInto = ({ devDependencies = {} }: Manifest): readonly string[] =>
  Object.keys(devDependencies).filter((name) => !/^@types\/|^vite/.test(name))

const librariesOf = ({ dependencies = {}, peerDependencies = {} }: Manifest): readonly string[] =>
  Object.keys({ ...dependencies, ...peerDependencies })

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: boolean
        readonly dev?: boolean
        readonly integrity?: string
        readonly link?: boolean
      }
    >
  >
}

function manifest(...path: readonly string[]): Manifest {
  return JSON.parse(readFileSync(join(ROOT, ...path, 'package.json'), 'utf8'))
}

const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
const told = new Map([...page.matchAll(LINE)].map(([, name = '', licence = '']) => [name, licence]))
const used = readdirSync(join(ROOT, 'packages'))
  .map((pkg) => manifest('packages', pkg))
  .flatMap((one) => [...librariesOf(one), ...builtInto(one)])
  .filter((name) => !name.startsWith('@sanad/'))
const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

test('every library that Sanad runs on has its line, with its licence, and no line is left over', () => {
  const names = [...told.keys()].filter((name) => name !== 'library')
  expect(names.toSorted()).toEqual([...new Set(used)].toSorted())
  for (const name of names.filter((one) => existsSync(join(ROOT, 'node_modules', one)))) {
    expect([name, manifest('node_modules', name).license]).toEqual([name, told.get(name)])
  }
  expect(names.filter((name) => !ALLOWED.has(told.get(name) ?? ''))).toEqual([])
})

test('nothing that Sanad runs on has an install script, and every package of the registry is locked by its hash', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'))
  const scripts = packages.filter(([, one]) => one.hasInstallScript === true && one.dev !== true)
  expect(scripts.map(([path]) => path)).toEqual([])
  const unlocked = packages.filter(([, one]) => one.link !== true && one.integrity === undefined)
  expect(unlocked.map(([path]) => path)).toEqual([])
})
