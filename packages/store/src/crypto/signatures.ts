import { parentPort } from 'node:worker_threads'
import { nodeCrypto } from './node.ts'
import { type Checked, type Handed, unpacked } from './signed-pack.ts'

/** The program of the thread that checks signatures. It is handed packs of them, and nothing at the end. */
async function answer({ id, pack }: Handed): Promise<Checked> {
  const holds = unpacked(pack).map(({ publicKey, message, signature }) =>
    nodeCrypto.verify(publicKey, message, signature),
  )
  return { id, holds: Uint8Array.from(await Promise.all(holds), Number) }
}

let last = Promise.resolve()

parentPort?.on('message', (handed: Handed | null) => {
  last = last.then(async () => {
    if (handed === null) parentPort?.close()
    else parentPort?.postMessage(await answer(handed))
  })
})
