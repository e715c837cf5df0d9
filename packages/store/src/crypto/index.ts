import type { Crypto } from '@sanad/core/ledger'

export { createNodeCrypto, nodeCrypto } from './node.ts'
export { type SignatureThread, startSignatureThread } from './signature-thread.ts'
export { loadSodium } from './sodium.ts'

/** The browser's cryptography; loaded when it is asked for, so that Node need not wait for it. */
export async function loadWebCrypto(): Promise<Crypto> {
  return (await import('./web.ts')).webCrypto
}

/** Cryptography in JavaScript alone; likewise. */
export async function loadNobleCrypto(): Promise<Crypto> {
  return (await import('./noble.ts')).nobleCrypto
}
