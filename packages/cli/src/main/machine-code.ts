import { setFlagsFromString } from 'node:v8'

/**
 * Only code that runs several times as often as V8 asks for is compiled to machine code: reading spreads over some
 * thousand small functions, and compiling those that matter little cost a quarter of a short stream's processor time.
 */
const BYTECODE_BEFORE_COMPILING = 1_000_000
/** Majors of Node whose V8 knows the flag; another one keeps its own measure. */
const KNOWN: ReadonlySet<string> = new Set(['20', '22', '24'])

/** Lets V8 compile only what runs often. It decides on speed, never on what is read. */
export function compileSparingly(): void {
  const [major = ''] = process.versions.node.split('.')
  if (KNOWN.has(major)) setFlagsFromString(`--interrupt-budget=${BYTECODE_BEFORE_COMPILING}`)
}
