export { type FoundConfirmation, findConfirmations } from './confirmation.ts'
export { frameAt } from './frame.ts'
export { type Judgement, mannersOf, stanceOf } from './judge.ts'
