export { LIMITS, type Limits } from '../extract/index.ts'
export { type DoorCode, PROBLEMS, type ProblemCode, type ProblemKind, problemKind } from './problems.ts'
export { receiveBytes, receiveFile } from './receive.ts'
export { receiveText, type TextOptions } from './receive-text.ts'
export {
  type Evidence,
  type LocatedSpan,
  locate,
  type Received,
  type ReceivedReport,
  type ReceivedTable,
  type ReceiveOptions,
  type SpokenTurn,
} from './received.ts'
