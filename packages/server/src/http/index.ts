export { type AppParts, createApp } from './app.ts'
export { BYTE_ORDER_MARK, csvLine, guardCell, unguardCell } from './csv.ts'
export { createEvidenceDesk, type EvidenceDesk } from './evidence.ts'
export { openPageFiles, type PageFiles } from './page-files.ts'
