import { Worker } from 'node:worker_threads'
import type { Crypto } from '@sanad/core/ledger'
import { type Checked, type Handed, packed, type Signed } from './signed-pack.ts'

/** Cryptography that has signatures checked in another thread. */
export interface SignatureThread {
  readonly crypto: Crypto
  /** Ends the thread; from then on signatures are checked here. */
  close(): Promise<void>
}

interface Asked extends Signed {
  readonly resolve: (holds: boolean | Promise<boolean>) => void
}

/** So many go over together; fewer, once nothing else is to be done. */
const TOGETHER = 128
/** Always the built one, also when this runs from its sources. */
const PROGRAM = new URL('../../dist/crypto/signatures.js', import.meta.url)

/** Starts a thread for signatures, which pays where there are thousands. Where it cannot run, they are checked here: it changes how long checking takes, and no verdict. */
export function startSignatureThread(crypto: Crypto, program: URL = PROGRAM): SignatureThread {
  const worker = new Worker(program, { execArgv: [] })
  const under = new Map<number, readonly Asked[]>()
  let [next, packs, ended]: [Asked[], number, boolean] = [[], 0, false]
  const checkHere = (all: readonly Asked[]): void => {
    for (const { resolve, publicKey, message, signature } of all)
      resolve(crypto.verify(publicKey, message, signature))
  }
  const send = (): void => {
    const all = next
    next = []
    if (all.length === 0) return
    if (ended) {
      checkHere(all)
      return
    }
    packs += 1
    under.set(packs, all)
    const pack = packed(all)
    worker.postMessage({ id: packs, pack } satisfies Handed, [pack.buffer])
  }
  worker.on('message', ({ id, holds }: Checked) => {
    for (const [i, { resolve }] of under.get(id)?.entries() ?? []) resolve(holds[i] === 1)
    under.delete(id)
  })
  worker.on('error', () => undefined)
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      ended = true
      for (const all of under.values()) checkHere(all)
      under.clear()
      resolve()
    })
  })
  return {
    crypto: {
      ...crypto,
      verify: (publicKey, message, signature) =>
        new Promise((resolve) => {
          next.push({ publicKey, message, signature, resolve })
          if (next.length === 1) setImmediate(send)
          if (next.length === TOGETHER) send()
        }),
    },
    close: async () => {
      send()
      worker.postMessage(null)
      await gone
    },
  }
}
