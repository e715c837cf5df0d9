import { extractCaptions } from './captions.ts'
import { decodeText } from './decode.ts'
import { extractDialogue } from './dialogue.ts'
import { createExtraction, createFault, type Extraction, NO_FACTS } from './extraction.ts'
import type { FileKind } from './file-type.ts'
import type { Limits } from './limits.ts'
import { createPlainExtract, readHeader } from './plain.ts'
import { tellEncoding } from './tell-encoding.ts'
import { extractWhatsApp } from './whatsapp.ts'

/** Kinds of file that our own code reads by looking at one character after another; no parser is at risk. */
export type PlainKind = 'text' | 'vtt' | 'srt' | 'dialogue' | 'whatsapp'

/** Kinds of file that are read by a parser, and so only in a confined process. */
export type ParsedKind =
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'sheet'
  | 'csv'
  | 'mail'
  | 'telegram-json'
  | 'telegram-html'

type Found = Pick<Extraction, 'extracts' | 'faults'>

/** Whether a kind of file needs no confined process. */
export function isPlainKind(kind: FileKind): kind is PlainKind {
  return ['text', 'vtt', 'srt', 'dialogue', 'whatsapp'].includes(kind)
}

/** Whether a kind of file is read by a parser. */
export function isParsedKind(kind: FileKind): kind is ParsedKind {
  return [
    'markdown',
    'html',
    'pdf',
    'docx',
    'sheet',
    'csv',
    'mail',
    'telegram-json',
    'telegram-html',
  ].includes(kind)
}

/** The text of a file of characters. */
export function extractPlain(bytes: Uint8Array, kind: PlainKind): Extraction {
  const decoded = decodeText(bytes)
  const { extracts, faults } = readPlain(decoded.characters, kind)
  const filled = extracts.filter((extract) => extract.characters.trim() !== '')
  return createExtraction(`${kind}/1`, {
    extracts: filled,
    facts: { ...NO_FACTS, encoding: decoded.encoding },
    faults: [
      ...tellEncoding(decoded),
      ...faults,
      ...(filled.length === 0 ? [createFault('intake/no-words')] : []),
    ],
  })
}

/** The text of a file that a parser reads; what the parser cannot bear is a fault, whatever it threw. */
export async function extractParsed(
  bytes: Uint8Array,
  kind: ParsedKind,
  limits: Limits,
): Promise<Extraction> {
  try {
    return bounded(await parse(bytes, kind, limits), limits)
  } catch {
    return createExtraction(`${kind}/1`, { faults: [createFault('intake/broken')] })
  }
}

function readPlain(characters: string, kind: PlainKind): Found {
  switch (kind) {
    case 'text': {
      const { about, body, faults } = readHeader(characters)
      return { extracts: [createPlainExtract(body, about)], faults }
    }
    case 'dialogue': {
      const { extract, faults } = extractDialogue(characters)
      return { extracts: [extract], faults }
    }
    case 'vtt':
    case 'srt': {
      const { extract, faults } = extractCaptions(characters)
      return { extracts: [extract], faults }
    }
    case 'whatsapp':
      return extractWhatsApp(characters)
  }
}

/** Loads only the parser that the file needs. */
async function parse(bytes: Uint8Array, kind: ParsedKind, limits: Limits): Promise<Extraction> {
  switch (kind) {
    case 'markdown':
      return (await import('./markdown.ts')).extractMarkdownFile(bytes)
    case 'html':
      return (await import('./html.ts')).extractHtml(bytes)
    case 'pdf':
      return (await import('./pdf.ts')).extractPdf(bytes, limits)
    case 'docx':
      return (await import('./docx.ts')).extractDocx(bytes, limits)
    case 'sheet':
      return (await import('./sheet.ts')).extractSheet(bytes, limits)
    case 'csv':
      return (await import('./csv.ts')).extractCsv(bytes, limits)
    case 'mail':
      return (await import('./mail.ts')).extractMail(bytes, limits)
    case 'telegram-json':
      return (await import('./telegram-json.ts')).extractTelegramJson(bytes)
    case 'telegram-html':
      return (await import('./telegram-html.ts')).extractTelegramHtml(bytes)
  }
}

/** Words without end are not handed on; a file that holds nothing says so. */
function bounded(extraction: Extraction, limits: Limits): Extraction {
  const length = extraction.extracts.reduce((sum, extract) => sum + extract.characters.length, 0)
  const { tables, attachments, faults } = extraction
  if (length > limits.characters) {
    const tooLong = createFault('intake/text-too-long', { count: length, limit: limits.characters })
    return { ...extraction, extracts: [], faults: [...faults, tooLong] }
  }
  const isSilent = length === 0 && tables.length === 0 && attachments.length === 0 && faults.length === 0
  return isSilent ? { ...extraction, faults: [createFault('intake/no-words')] } : extraction
}
