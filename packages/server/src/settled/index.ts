export { readSettled } from './settled.ts'
export {
  heldSource,
  readStanding,
  readWhole,
  traceStatements,
  type WholeViolation,
} from './violations.ts'
