export type { Where } from '../database/index.ts'
export { packTemplate, TEMPLATE } from './keep/template.ts'
export type { Log } from './log.ts'
export { type CaughtUp, openProjection, type Projection } from './projection.ts'
