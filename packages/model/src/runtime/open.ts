import { SanadError } from '@sanad/core/statement'
import type { InferenceSession, Tensor } from 'onnxruntime-common'
import { WIDTH } from '../pieces/index.ts'
import type { Network, Runtime, Scores, Window } from './network.ts'

/** The part of the two libraries that both have. */
type Library = Pick<typeof import('onnxruntime-common'), 'InferenceSession' | 'Tensor' | 'env'>

/** Fused, adding and evening out take four times as long as one after the other. */
const SLOWER = 'SkipLayerNormFusion'
const NATIVE: string = 'onnxruntime-node'
/** The part of onnxruntime-web that computes in Node, where the build puts it. */
const WASM = new URL('../../dist/wasm/ort.node.min.mjs', import.meta.url).href
const THREADS = 2

/** Whether onnxruntime-node is installed and works on this machine. */
export async function hasNative(): Promise<boolean> {
  return (await loadNative()) !== null
}

/** Opens the network; without a wish, natively where that is installed. */
export async function openNetwork(model: Uint8Array, wish: Runtime | null = null): Promise<Network> {
  const native = wish === 'wasm' ? null : await loadNative()
  if (wish === 'native' && native === null) {
    throw new SanadError('model/no-native-runtime', 'onnxruntime-node is not installed here; use wasm')
  }
  const library = native ?? (await loadWasm())
  const session = await library.InferenceSession.create(model, {
    graphOptimizationLevel: 'all',
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    extra: { optimization: { disable_specified_optimizers: SLOWER } },
  })
  return {
    runtime: native === null ? 'wasm' : 'native',
    run: (window) => compute(library, session, window),
    close: () => session.release(),
  }
}

/** Whoever wants it installs it beside: the name is no literal, so that nothing that reads imports insists on it. */
async function loadNative(): Promise<Library | null> {
  try {
    const loaded: Library = await import(NATIVE)
    return typeof loaded.InferenceSession === 'function' ? loaded : null
  } catch {
    return null
  }
}

async function loadWasm(): Promise<Library> {
  const library: Library = await import(WASM)
  library.env.wasm.numThreads = THREADS
  return library
}

async function compute(library: Library, session: InferenceSession, window: Window): Promise<Scores> {
  const pieces = window.vectors.length / WIDTH
  const places = (at: readonly number[]): Tensor =>
    new library.Tensor('int64', BigInt64Array.from(at, BigInt), [1, at.length])
  const found = await session.run({
    words: new library.Tensor('float32', window.vectors, [1, pieces, WIDTH]),
    first: places(window.first),
    last: places(window.last),
  })
  return { edges: floats(found, 'edges'), spans: floats(found, 'spans'), links: floats(found, 'links') }
}

function floats(found: InferenceSession.ReturnType, name: string): Float32Array {
  const values = found[name]?.data
  if (!(values instanceof Float32Array)) {
    throw new SanadError('model/network-unreadable', `the network gives no ${name}`)
  }
  return values
}
