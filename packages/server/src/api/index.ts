export { type AnswerOf, CONTRACTS, type Contract } from './endpoints.ts'
export { handingSchema } from './job.ts'
export { changeSchema, refusalSchema } from './workspace.ts'
