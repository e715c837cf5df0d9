export { nobleCrypto } from './noble.ts'
export { nodeCrypto } from './node.ts'
export { webCrypto } from './web.ts'
