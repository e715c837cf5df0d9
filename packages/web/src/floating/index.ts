export { Floating } from './floating.tsx'
