export { nodeCrypto } from './node.ts'
