import { setFlagsFromString } from 'node:v8'

/**
 * Only code that runs several times as often as V8 asks for is compiled to machine code: reading spreads over some
 * thousand small functions, and compiling those that matter little cost a quarter of a short stream's processor time.
 */
const BYTECODE_BEFORE_COMPILING = 1_000_000
/**
 * The same for PostgreSQL, which is WebAssembly: its quick first code stays until a function ran for long. Compiling what
 * a start touches once took a third of the processor time of every command that asks the projection.
 */
const WASM_BEFORE_COMPILING = 900_000_000
const WASM = `--wasm-tiering-budget=${WASM_BEFORE_COMPILING}`
/** By majors of Node whose V8 was seen to know the flags; another one keeps its own measure, and prints no complaint. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  20: [`--interrupt-budget=${BYTECODE_BEFORE_COMPILING}`, WASM],
  22: [WASM],
  24: [WASM],
}

/** Lets V8 compile only what runs often. It decides on speed, never on what is read. */
export function compileSparingly(): void {
  const [major = ''] = process.versions.node.split('.')
  for (const flag of KNOWN[major] ?? []) setFlagsFromString(flag)
}
