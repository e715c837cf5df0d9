export type { Slot } from './question.ts'
export { createThread, type WorkingThread } from './working-thread.ts'
