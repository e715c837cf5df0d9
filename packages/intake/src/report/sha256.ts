import { createHash } from 'node:crypto'
import type { Hash } from '@sanad/core/statement'

/** SHA-256 as lower-case hex. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')
