import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The three files with which onnxruntime-web computes in Node: a tenth of what the library installs. */
const FILES = ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'] as const
const MODEL = resolve(import.meta.dirname, '..', 'packages', 'model')
const LICENSE = `ONNX Runtime Web, of which three files lie here as they were published.

MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

/** Copies the WebAssembly runtime to where the built model loads it, so that nobody installs the rest of it. */
function copyRuntime(): void {
  const entry = createRequire(join(MODEL, 'package.json')).resolve('onnxruntime-web')
  const target = join(MODEL, 'dist', 'wasm')
  mkdirSync(target, { recursive: true })
  for (const file of FILES) copyFileSync(join(dirname(entry), file), join(target, file))
  writeFileSync(join(target, 'LICENSE'), LICENSE)
}

copyRuntime()
