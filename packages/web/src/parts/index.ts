export { Empty } from './empty.tsx'
export { Failure } from './failure.tsx'
export { useTitle } from './use-title.ts'
