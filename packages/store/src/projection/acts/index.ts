export { type Attachments, attach, type Placed } from './attach.ts'
export { type Decided, decide, type ReceivedAct } from './decide.ts'
