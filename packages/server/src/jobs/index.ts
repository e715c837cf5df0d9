export { IntakeDesk, type IntakeParts } from './intake-desk.ts'
export type { Heard, JobList, RawJob } from './job-list.ts'
