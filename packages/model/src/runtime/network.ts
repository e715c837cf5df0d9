/** Which machinery computes: `native` is onnxruntime-node, `wasm` is onnxruntime-web, which works everywhere. */
export type Runtime = 'native' | 'wasm'

/** One window: vectors of its pieces, and the first and last piece of each of its units. */
export interface Window {
  readonly vectors: Float32Array
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** What the network says of one window of n units. Matrices lie row by row. */
export interface Scores {
  /** n × 9: how much a unit is inside, at the begin and at the end of a source, cue and content. */
  readonly edges: Float32Array
  /** 3 × n × n: how well a begin and an end go together, for source, cue and content. */
  readonly spans: Float32Array
  /** 4 × n × n: how well a cue goes with a source and a content by its begin, and by its end. */
  readonly links: Float32Array
}

/** The network behind either machinery. Each window is computed alone, so that none depends on what it was sent with. */
export interface Network {
  readonly runtime: Runtime
  run(window: Window): Promise<Scores>
  close(): Promise<void>
}
