export { withFileLanguage } from './file-language.ts'
export { openReaders, type Readers, sha256, type TaggerChoice } from './readers.ts'
export { createReading, type ReadingChoice, type ReadReport, type ReportReading } from './reading.ts'
