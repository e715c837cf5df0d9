export { rowsOf } from './body-rows.ts'
export type { Characters, Origin, Row } from './row.ts'
