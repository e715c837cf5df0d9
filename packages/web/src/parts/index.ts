export { Empty } from './empty.tsx'
export { Failure } from './failure.tsx'
export { SCROLLS } from './scrolls.ts'
export { useTitle } from './use-title.ts'
