export { syncFolder } from './sync-folder.ts'
export { writeWholeFile } from './whole-file.ts'
