export { CommitQueue, writeFailed } from './commit-queue.ts'
