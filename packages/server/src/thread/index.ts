export type { Slot } from './question.ts'
export { createThread, type Meanwhile, type WorkingThread } from './working-thread.ts'
