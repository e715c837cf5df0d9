export { cleanText } from './clean.ts'
export {
  extractParsed,
  extractPlain,
  isParsedKind,
  isPlainKind,
  type ParsedKind,
  type PlainKind,
} from './extract.ts'
export {
  type About,
  type Attachment,
  createExtraction,
  createFault,
  type Extract,
  type Extraction,
  FAULT_CODES,
  type Facts,
  type Fault,
  type FaultCode,
  type Located,
  NO_FACTS,
  type Sayings,
  type Table,
  type Turn,
  UNSAID,
} from './extraction.ts'
export {
  type FileKind,
  type FileType,
  findOtherType,
  misleadingExtension,
  recogniseFile,
} from './file-type.ts'
export { LIMITS, type Limits } from './limits.ts'
export { describeMedia, type MediaSource } from './media.ts'
export { createPlainExtract, readHeader } from './plain.ts'
