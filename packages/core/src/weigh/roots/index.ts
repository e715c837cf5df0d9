export type { Copy } from './copies.ts'
export { proposeGrade } from './grade.ts'
export { countRoots, type Lineage, type LineageLink, type Origin, rootsOf } from './lineage.ts'
