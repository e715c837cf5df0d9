import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The three files with which onnxruntime-web computes in Node: a tenth of what the library installs. */
const FILES = ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'] as const
const MODEL = resolve(import.meta.dirname, '..', 'packages', 'model')
const STORE = resolve(import.meta.dirname, '..', 'packages', 'store')
/** The machines people have; on others signatures are checked by Node alone. */
const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-x64',
  'win32-arm64',
  'win32-x64',
] as const
const ONNX_LICENSE = `ONNX Runtime Web, of which three files lie here as they were published.

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

/** What sodium-native's own licence says nothing of: the library inside. */
const SODIUM_LICENSE = `libsodium, as sodium-native publishes it built for each platform.

libsodium: ISC License, Copyright (c) Frank Denis

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

sodium-native:

`

/** Copies the WebAssembly runtime to where the built model loads it, so that nobody installs the rest of it. */
function copyRuntime(): void {
  const entry = createRequire(join(MODEL, 'package.json')).resolve('onnxruntime-web')
  const target = join(MODEL, 'dist', 'wasm')
  mkdirSync(target, { recursive: true })
  for (const file of FILES) copyFileSync(join(dirname(entry), file), join(target, file))
  writeFileSync(join(target, 'LICENSE'), ONNX_LICENSE)
}

/** Copies libsodium to where the store loads it, each platform's under its name. */
function copySodium(): void {
  const library = dirname(createRequire(join(STORE, 'package.json')).resolve('sodium-native/package.json'))
  const target = join(STORE, 'dist', 'sodium')
  mkdirSync(target, { recursive: true })
  for (const platform of PLATFORMS) {
    copyFileSync(join(library, 'prebuilds', platform, 'sodium-native.node'), join(target, `${platform}.node`))
  }
  writeFileSync(join(target, 'LICENSE'), SODIUM_LICENSE + readFileSync(join(library, 'LICENSE'), 'utf8'))
}

copyRuntime()
copySodium()
