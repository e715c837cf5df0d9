export { createThread, type WorkingThread } from './working-thread.ts'
